/** Tells texts apart without keeping them: 53 bits of a mixed hash, enough for some millions. */
export class Distinct {
  readonly #seen = new Set<number>();

  get size(): number {
    return this.#seen.size;
  }

  /** True the first time that a text comes. */
  isNew(text: string): boolean {
    const before = this.#seen.size;
    this.#seen.add(hash(text));
    return this.#seen.size > before;
  }
}

/** cyrb53, a public-domain hash. */
function hash(text: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    a = Math.imul(a ^ sign, 2654435761);
    b = Math.imul(b ^ sign, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
