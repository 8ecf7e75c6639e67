/** What a question says it doesn't mean: "(不是…)", "not the … ones". */
const DENIED =
  /(?:不是|不含|不算|不要|而非|除了?)[^,;。?()]{1,14}|\bnot (?:the |a |an |in )?[a-z' -]{2,40}?(?=[,;.?()]|$)/g;

/** Where a question says what it doesn't mean: from, to. */
export function deniedSpans(text: string): (readonly [number, number])[] {
  return [...text.matchAll(DENIED)].map((m) => [m.index, m.index + m[0].length] as const);
}

/** A question without what it says it doesn't mean. @example withoutDenied("the basic sum (not the total)") // "the basic sum ( )" */
export function withoutDenied(text: string): string {
  return text.replace(DENIED, " ");
}

/** An aside that says what isn't meant: in brackets, or in English up to the next mark. */
const ASIDE = /\((?:不是|不问|不要|而非)[^()]{1,30}\)|\bnot (?:the |a |an )?[a-z' -]{2,40}?(?=[,;.?()]|$)/g;

/** A question without asides that say what isn't meant; what it leaves out of a sum ("不含税一共多少") stays. */
export function withoutAsides(text: string): string {
  return text.replace(ASIDE, " ");
}
