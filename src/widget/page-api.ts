import type { PolicyChat } from "./element.ts";

/** What a host page may call; before the widget has loaded, `window.policyChat` may be an array of such calls. */
const CALLS = ["open", "close", "ask", "setLocale", "reset", "on"] as const;
type Call = (typeof CALLS)[number];

/** Calls pushed by the page: `["ask", "…"]`. */
type Pushed = readonly [string, ...unknown[]];

/** `window.policyChat` once the widget has loaded: the calls, and `push` for pages that keep to the queue. */
export type PageApi = Readonly<Record<Call, (...given: unknown[]) => unknown>> & {
  readonly push: (...calls: readonly Pushed[]) => void;
};

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Puts `window.policyChat` into the page and makes the calls that were queued there. */
export function installPageApi(target: () => PolicyChat | null): void {
  const queued = listOf(Reflect.get(window, "policyChat"));
  const run = (name: Call, given: readonly unknown[]): unknown => {
    const element = target();
    const [first, second] = given;
    if (element === null) return undefined;
    switch (name) {
      case "open":
        return element.open();
      case "close":
        return element.close();
      case "reset":
        return element.reset();
      case "ask":
        return typeof first === "string" ? element.ask(first) : undefined;
      case "setLocale":
        return typeof first === "string" ? element.setLocale(first) : undefined;
      case "on":
        return typeof first === "string" && typeof second === "function"
          ? element.on(first, (detail) => void Reflect.apply(second, undefined, [detail]))
          : undefined;
    }
  };
  const callFor =
    (name: Call) =>
    (...given: unknown[]) =>
      run(name, given);
  const push = (...calls: readonly unknown[]): void => {
    for (const call of calls) {
      const [name, ...given] = listOf(call);
      const known = CALLS.find((one) => one === name);
      if (known === undefined) console.error(`policy-chat: there is no call "${String(name)}".`);
      else run(known, given);
    }
  };
  const api: PageApi = {
    open: callFor("open"),
    close: callFor("close"),
    ask: callFor("ask"),
    setLocale: callFor("setLocale"),
    reset: callFor("reset"),
    on: callFor("on"),
    push,
  };
  Reflect.set(window, "policyChat", api);
  push(...queued);
}
