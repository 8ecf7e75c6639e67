import type { Tokenizer } from "../../language/tokens.ts";
import type { IndexEntry } from "../entry.ts";

/** The fields of the lexical index, in the order in which postings number them. */
export const FIELDS = ["body", "heading", "translation", "paraphrases", "bigrams"] as const;
export type Field = (typeof FIELDS)[number];

/** Keeps bigrams apart from words that happen to have two characters. */
const BIGRAM_MARK = "≀";

/** Index terms of the Chinese bigrams of a text. */
export function bigramTerms(tokenizer: Tokenizer, text: string): string[] {
  return tokenizer.bigrams(text).map((pair) => BIGRAM_MARK + pair);
}

/** The index terms of an entry, field by field, in the order of {@link FIELDS}. */
export function fieldTerms(tokenizer: Tokenizer, entry: IndexEntry): string[][] {
  const { passage, en, paraphrases } = entry;
  const body = `${passage.inherited}\n${passage.text}`;
  const heading = passage.path.join("\n");
  const asked = paraphrases.join("\n");
  return [
    tokenizer.tokenize(body),
    tokenizer.tokenize(heading),
    tokenizer.tokenize(en ?? ""),
    tokenizer.tokenize(asked),
    bigramTerms(tokenizer, `${body}\n${heading}\n${asked}`),
  ];
}
