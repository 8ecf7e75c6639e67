import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import { says } from "../read/document-questions.ts";
import { saysNumber } from "../../language/zh/numeral-counter.ts";
import type { Check } from "./check.ts";

/** What may be asked beside a number of things and is answered by that number. */
const WITH_COUNT: ReadonlySet<Ask> = new Set<Ask>(["count", "threshold", "quantity"]);
/** Whoever asks for these as well may be answered in words. */
const IN_WORDS: ReadonlySet<Ask> = new Set<Ask>(["list", "body", "lead_body", "yesno", "item"]);

/** Where the number of things is asked, and no other figure, the evidence numbers something: a rate or a sum is no answer. */
export const ofTheCount: Check = (said, { asks, text }, { passages }) => {
  const figures = asks.filter((ask) => FIGURE_ASKS.has(ask));
  if (!figures.includes("count") || !figures.every((ask) => WITH_COUNT.has(ask))) return true;
  if (asks.some((ask) => IN_WORDS.has(ask)) || says(text, "whichItem")) return true;
  return said.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    // What is told of a table or a document as a whole was counted, not read.
    if (passage?.kind !== "provision") return true;
    return passage.figures.some((f) => f.kind === "count") || saysNumber(evidence.quote);
  });
};
