import { createHash } from "node:crypto";
import type { Kept } from "../http/kept.ts";
import type { Added, Once } from "../ports/once.ts";

/** What tells a request that is sent again from another one with the same key; null without a key. */
export function onceOf(scope: string, key: string | null, request: object): Once | null {
  if (key === null) return null;
  return { scope, key, fingerprint: createHash("sha256").update(JSON.stringify(request)).digest("hex") };
}

/** What a store did, as the outer rooms are told. */
export function keptOf<Value>(added: Added<Value> | null): Kept<Value> {
  if (added === null) return { kind: "unknown" };
  return added.kind === "reused" ? { kind: "key_reused" } : { kind: added.kind, value: added.record };
}
