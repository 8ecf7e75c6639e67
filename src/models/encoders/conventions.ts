/** How a family of sentence encoders wants its texts, as its authors publish it. */
export interface EncoderConvention {
  /** Matches the model's name. */
  family: RegExp;
  queryPrefix: string;
  passagePrefix: string;
  pooling: "mean" | "cls";
}

const PLAIN: EncoderConvention = { family: /(?:)/, queryPrefix: "", passagePrefix: "", pooling: "mean" };

const CONVENTIONS: readonly EncoderConvention[] = [
  { family: /(?:^|[/-])e5(?:-|$)/i, queryPrefix: "query: ", passagePrefix: "passage: ", pooling: "mean" },
  { family: /bge-.*-zh/i, queryPrefix: "为这个句子生成表示以用于检索相关文章：", passagePrefix: "", pooling: "cls" },
  { family: /bge-/i, queryPrefix: "", passagePrefix: "", pooling: "cls" },
];

/**
 * The convention of a model's family; no prefixes and mean pooling where the family isn't known.
 *
 * @example conventionOf("Xenova/multilingual-e5-small").queryPrefix // "query: "
 */
export function conventionOf(model: string): EncoderConvention {
  return CONVENTIONS.find(({ family }) => family.test(model)) ?? PLAIN;
}
