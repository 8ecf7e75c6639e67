import { notations } from "../notation/index.ts";
import { usual, wrongly } from "./disguise.ts";
import { replaced } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

const SPELLED = /^[^\d０-９]+$/;

/** A wrong figure in words: 五百万元, five hundred thousand. */
export const spelled: Operator = (claim, world) =>
  claim.figures.flatMap((figure) => {
    const wrong = wrongly(claim, figure, world);
    if (!wrong) return [];
    const inWords = notations(wrong, claim.lang, figure.counter).filter((text) => SPELLED.test(text));
    return inWords
      .map((text) => replaced(claim, figure, text))
      .filter(({ became }) => became !== usual(wrong, claim, figure));
  });
