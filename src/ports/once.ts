/** Says of a request that it is the same as one before: sent again because its answer was lost on the way. */
export interface Once {
  /** What the key is good for; the same key elsewhere is another one. */
  readonly scope: string;
  readonly key: string;
  /** Digest of the request. */
  readonly fingerprint: string;
}

/** What became of a record: added now, added before by the same request, or refused, since its key was another request's. */
export type Added<Kept> =
  | { readonly kind: "added"; readonly record: Kept }
  | { readonly kind: "repeated"; readonly record: Kept }
  | { readonly kind: "reused" };
