import type { Failure } from "./turn.ts";

/** Browsers tell of a policy's violation some time after the request has failed; milliseconds. */
const LATE = 100;

/**
 * Why a request couldn't be made. Browsers don't tell scripts whether a server is down, refuses the page's origin, or is
 * kept out by the page's own policy; so this looks from aside: the widget's own file may be loaded from anywhere.
 * Where an operator has to do something, the console says what.
 *
 * @param base address of the server
 */
export async function refusalOf(base: string): Promise<Failure> {
  if (!navigator.onLine) return { kind: "offline" };
  if (new URL(base).origin === location.origin) return { kind: "unreachable" };
  const blocked = watchPolicy(base);
  const answers = await fetch(`${base}/widget.js`, { method: "HEAD", mode: "no-cors", cache: "no-store" }).then(
    () => true,
    () => false,
  );
  await new Promise((resolve) => setTimeout(resolve, LATE));
  if (blocked()) {
    say(`this page's Content-Security-Policy keeps it from ${base}. Add "connect-src ${base}" to the policy.`);
    return { kind: "refused" };
  }
  if (!answers) return { kind: "unreachable" };
  say(`${base} takes no questions from ${location.origin}. Add this origin to CORS_ORIGINS on that server.`);
  return { kind: "refused" };
}

/** Watches whether the page's policy blocks requests to the server while one is tried. */
function watchPolicy(base: string): () => boolean {
  let seen = false;
  const look = (event: SecurityPolicyViolationEvent): void => {
    if (event.blockedURI.startsWith(base)) seen = true;
  };
  document.addEventListener("securitypolicyviolation", look);
  return () => {
    document.removeEventListener("securitypolicyviolation", look);
    return seen;
  };
}

function say(message: string): void {
  console.error(`policy-chat: ${message}`);
}
