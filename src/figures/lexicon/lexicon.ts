/** A set of words with what each means, for longest match at a place of a text. Each look-up is bounded by the longest word. */
export class Lexicon<T> {
  readonly #byText = new Map<string, T>();
  readonly #longest: number;

  constructor(entries: Iterable<readonly [string, T]>) {
    let longest = 0;
    for (const [text, meaning] of entries) {
      this.#byText.set(text, meaning);
      longest = Math.max(longest, text.length);
    }
    this.#longest = longest;
  }

  get(text: string): T | undefined {
    return this.#byText.get(text);
  }

  /** The longest word that begins at `at`. */
  at(text: string, at: number): { text: string; meaning: T } | null {
    for (let length = Math.min(this.#longest, text.length - at); length > 0; length -= 1) {
      const word = text.slice(at, at + length);
      const meaning = this.#byText.get(word);
      if (meaning !== undefined) return { text: word, meaning };
    }
    return null;
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): { text: string; meaning: T } | null {
    for (let length = Math.min(this.#longest, end); length > 0; length -= 1) {
      const word = text.slice(end - length, end);
      const meaning = this.#byText.get(word);
      if (meaning !== undefined) return { text: word, meaning };
    }
    return null;
  }
}
