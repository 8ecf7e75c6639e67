import type { Request, Response } from "express";
import { HttpProblem } from "./problems.ts";

/** Over TLS the cookie is bound to this very host, by its name; without, it exists on this machine alone. */
const SECURE = "__Host-wence";
const LOCAL = "wence-local";

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]", "::1"]);

/** No script can read it, no other site's request carries it. */
const COOKIE = { httpOnly: true, sameSite: "strict", path: "/" } as const;

/**
 * Puts a session's token into the browser.
 *
 * @throws {HttpProblem} 403 where it would cross a network in the clear
 */
export function setSessionCookie(request: Request, response: Response, token: string): void {
  if (!request.secure && !LOOPBACK.has(request.hostname))
    throw new HttpProblem(403, "Sessions need TLS; set TRUST_PROXY where a proxy ends it.");
  response.cookie(request.secure ? SECURE : LOCAL, token, { ...COOKIE, secure: request.secure });
}

export function clearSessionCookie(request: Request, response: Response): void {
  response.clearCookie(request.secure ? SECURE : LOCAL, { ...COOKIE, secure: request.secure });
}

/** The token that a request's cookie holds; null without one. */
export function sessionToken(request: Request): string | null {
  const name = request.secure ? SECURE : LOCAL;
  const cookies = (request.headers.cookie ?? "").split("; ");
  const cookie = cookies.find((one) => one.startsWith(`${name}=`));
  return cookie === undefined ? null : cookie.slice(name.length + 1);
}
