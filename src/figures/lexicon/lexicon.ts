/** A set of words with what each means, for longest match at a place of a text. A look-up tries only the lengths of words that share the first (or last) character. */
export class Lexicon<T> {
  readonly #byText = new Map<string, T>();
  readonly #lengthsByFirst: ReadonlyMap<string, readonly number[]>;
  readonly #lengthsByLast: ReadonlyMap<string, readonly number[]>;

  constructor(entries: Iterable<readonly [string, T]>) {
    for (const [text, meaning] of entries) this.#byText.set(text, meaning);
    this.#lengthsByFirst = lengthsBy([...this.#byText.keys()], (word) => word.charAt(0));
    this.#lengthsByLast = lengthsBy([...this.#byText.keys()], (word) => word.charAt(word.length - 1));
  }

  /** The longest word that begins at `at`. */
  at(text: string, at: number): { text: string; meaning: T } | null {
    for (const length of this.#lengthsByFirst.get(text.charAt(at)) ?? []) {
      const found = this.#find(text, at, at + length);
      if (found !== null) return found;
    }
    return null;
  }

  /** The longest word that ends at `end`. */
  before(text: string, end: number): { text: string; meaning: T } | null {
    for (const length of this.#lengthsByLast.get(text.charAt(end - 1)) ?? []) {
      const found = length > end ? null : this.#find(text, end - length, end);
      if (found !== null) return found;
    }
    return null;
  }

  #find(text: string, start: number, end: number): { text: string; meaning: T } | null {
    const word = text.slice(start, end);
    const meaning = this.#byText.get(word);
    return meaning === undefined ? null : { text: word, meaning };
  }
}

/** The lengths of the words of each key, longest first. */
function lengthsBy(words: readonly string[], keyOf: (word: string) => string): Map<string, number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) lengths.set(keyOf(word), (lengths.get(keyOf(word)) ?? new Set<number>()).add(word.length));
  return new Map([...lengths].map(([key, found]) => [key, [...found].sort((a, b) => b - a)]));
}
