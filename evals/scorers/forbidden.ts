import { figuresOf, holds, written } from "../gold.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/** No figure of another case than the one asked stands in the answer's own text. */
export const forbidden: Scorer = {
  name: "forbidden",
  strict: true,
  title: "no figure of another case",
  titleZh: "不含其他情形的数字",
  score({ expect, asOf }, { answer }) {
    if (expect.forbid.length === 0) return null;
    const read = figuresOf(answer, asOf);
    return passUnless(expect.forbid.filter((gold) => holds(read, gold)).map((gold) => `has ${written(gold)}`));
  },
};
