import { FIGURE_ASKS } from "../../domain/question.ts";
import { enOneOfMany } from "../../language/en/grant-wanted.ts";
import { zhFund, zhOneOfMany } from "../../language/zh/grant-wanted.ts";
import type { Check } from "./check.ts";

const WANTED: readonly RegExp[] = [zhOneOfMany, enOneOfMany];

/** What one of many may have at most isn't told by how large the fund is that pays them all. */
export const ofOneOfMany: Check = (said, { text, asks }, { passages }) => {
  if (!asks.some((ask) => FIGURE_ASKS.has(ask)) || !WANTED.some((pattern) => pattern.test(text))) return true;
  const sums = said.flatMap(({ evidence }) => {
    const passage = passages.get(evidence.id);
    return (passage?.figures ?? []).flatMap((f) => (f.kind === "amount" ? [passage?.text.slice(f.end) ?? ""] : []));
  });
  return sums.length === 0 || !sums.every((behind) => zhFund.test(behind));
};
