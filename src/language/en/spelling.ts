import dictionary from "dictionary-en";

/** Sets right misspelt English words. */
export interface Spelling {
  /**
   * The text with words that no dictionary has put as the word of the vocabulary that they are one slip away from: a letter
   * dropped, doubled, changed, or two of them swapped. Anything else stays.
   *
   * @example spellingOf(["clinical"]).correct("a clincal trial") // "a clinical trial"
   */
  correct(text: string): string;
}

/** Shorter words are too near to too many others. */
const SHORTEST = 6;
/** A word as it is written within a sentence; names in capitals aren't touched. */
const WORD = new RegExp(`(?<![\\p{L}\\p{N}'’-])[A-Za-z][a-z]{${String(SHORTEST - 1)},}(?![\\p{L}\\p{N}'’-])`, "gu");

/** @param texts what the vocabulary is taken from, by how often a word stands there */
export function spellingOf(texts: Iterable<string>): Spelling {
  const vocabulary = new Map<string, number>();
  for (const text of texts)
    for (const word of text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
      vocabulary.set(word, (vocabulary.get(word) ?? 0) + 1);
  let near: Map<string, string[]> | undefined;
  const corrected = (word: string): string => {
    const lower = word.toLowerCase();
    if (isWord(lower, vocabulary)) return word;
    near ??= byShortened(vocabulary.keys());
    const slips = [lower, ...shortened(lower)].flatMap((form) => near?.get(form) ?? []);
    const best = [...new Set(slips)]
      .filter((known) => known[0] === lower[0] && isOneSlip(lower, known))
      .sort((a, b) => (vocabulary.get(b) ?? 0) - (vocabulary.get(a) ?? 0))[0];
    return best ?? word;
  };
  return { correct: (text) => text.replace(WORD, corrected) };
}

let general: Set<string> | undefined;

/** Whether a word is one of the vocabulary or of general English, as it is or in one of its regular forms. */
function isWord(word: string, vocabulary: ReadonlyMap<string, number>): boolean {
  general ??= generalWords();
  const words = general;
  const isKnown = (form: string): boolean => vocabulary.has(form) || words.has(form);
  return isKnown(word) || basicForms(word).some(isKnown);
}

const text = (file: Uint8Array): string => Buffer.from(file).toString("utf8");

/** The dictionary's words, also with the prefixes that it says each may take; see hunspell(5). */
function generalWords(): Set<string> {
  const prefixes = new Map<string, string>();
  for (const [, flag, prefix] of text(dictionary.aff).matchAll(/^PFX (\S) +0 +(\S+)/gm))
    if (flag !== undefined && prefix !== undefined) prefixes.set(flag, prefix);
  return new Set(
    text(dictionary.dic)
      .split("\n")
      .flatMap((line) => {
        const [word = "", flags = ""] = line.trim().split("/");
        const lower = word.toLowerCase();
        return [
          lower,
          ...Array.from(flags)
            .flatMap((flag) => prefixes.get(flag) ?? [])
            .map((prefix) => prefix + lower),
        ];
      }),
  );
}

/** A word and what it may be a regular form of. @example basicForms("studies") // includes "study" */
function basicForms(word: string): string[] {
  const endings: readonly (readonly [RegExp, string])[] = [
    [/s$/, ""],
    [/es$/, ""],
    [/ies$/, "y"],
    [/ied$/, "y"],
    [/(?:ed|ing|er|ers|ly|able|ness|less|ment|ments)$/, ""],
    [/(?:d|r|rs)$/, ""],
    [/(?:ing|able|ation|ations)$/, "e"],
    [/(?<last>[a-z])\k<last>(?:ed|ing|er|ers)$/, "$<last>"],
    // British spelling of what the dictionary has in American
    [/is(?=(?:e|es|ed|er|ers|ing|ation|ations)$)/, "iz"],
    [/our/, "or"],
  ];
  const once = [word, ...endings.map(([ending, put]) => word.replace(ending, put))];
  return [...new Set([...once, ...once.flatMap((w) => endings.map(([ending, put]) => w.replace(ending, put)))])];
}

/** Words by themselves and by each of their forms with one letter left out: two words one slip apart share one of them. */
function byShortened(words: Iterable<string>): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST - 1) continue;
    for (const form of [word, ...shortened(word)]) {
      const list = forms.get(form);
      if (list === undefined) forms.set(form, [word]);
      else list.push(word);
    }
  }
  return forms;
}

function shortened(word: string): string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

/** Whether one letter more, fewer or other, or two neighbours swapped, make one word the other (Damerau's four slips). */
function isOneSlip(a: string, b: string): boolean {
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [x, y] = [a.slice(from), b.slice(from)];
  return (
    x.slice(1) === y ||
    x === y.slice(1) ||
    x.slice(1) === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}
