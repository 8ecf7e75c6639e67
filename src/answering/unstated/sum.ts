import { sameQuantity } from "../../figures/index.ts";
import { listsByFigure } from "../handlers/by-figure.ts";
import type { Check } from "./check.ts";

/** Which provisions give a sum or rate that the question names is answered from what states that very sum or rate. */
export const ofTheSum: Check = (said, question, { passages }) => {
  if (!listsByFigure(question)) return true;
  const named = question.figures.filter((f) => f.kind === "amount" || f.kind === "rate");
  // Whoever tells of several sums tells of a case of their own.
  if (named.length > 1) return true;
  return said.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    return passage === undefined || passage.figures.some((own) => named.some((f) => sameQuantity(f, own)));
  });
};
