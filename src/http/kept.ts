/** What became of something sent to be kept; `repeated` is the same request sent again, and gets what it got then. */
export type Kept<Value> =
  | { readonly kind: "added"; readonly value: Value }
  | { readonly kind: "repeated"; readonly value: Value }
  /** Its `Idempotency-Key` was that of another request. */
  | { readonly kind: "key_reused" }
  /** What it is about isn't there. */
  | { readonly kind: "unknown" };
