import type { Ask } from "../../domain/question.ts";
import { enDetails } from "../../language/en/details.ts";
import { zhDetails } from "../../language/zh/details.ts";
import type { Check } from "./check.ts";

/** What is asked beside a deadline and answered without one. */
const OTHERS: ReadonlySet<Ask> = new Set<Ask>(["validity", "duration", "issued", "money", "yesno", "list"]);
const DATED: ReadonlySet<string> = new Set(["date", "time", "duration", "year"]);

/**
 * Whoever asks until when is answered by what states a time; when something happens may be told by what goes before it. What
 * is known of a document as a whole stands in no passage.
 */
export const ofTheDay: Check = (said, { asks }, { passages }) => {
  if (!asks.includes("deadline") || asks.some((ask) => OTHERS.has(ask))) return true;
  return said.some(({ evidence, text }) => {
    const passage = passages.get(evidence.id);
    return (
      passage === undefined ||
      passage.figures.some(({ kind }) => DATED.has(kind)) ||
      zhDetails.day?.said?.test(text) === true ||
      enDetails.day?.said?.test(text.toLowerCase()) === true
    );
  });
};
