import type { Ask } from "../../domain/question.ts";
import { enDetails } from "../../language/en/details.ts";
import { zhDetails } from "../../language/zh/details.ts";
import type { Check } from "./check.ts";

const DAYS: ReadonlySet<Ask> = new Set<Ask>(["date", "deadline"]);
/** What is asked beside a day and answered without one. */
const OTHERS: ReadonlySet<Ask> = new Set<Ask>(["validity", "duration", "issued", "money", "yesno", "list"]);
const DATED: ReadonlySet<string> = new Set(["date", "time", "duration", "period", "year"]);

/** Whoever asks when, or until when, is answered by what states a time. What is known of a document as a whole stands in no passage. */
export const ofTheDay: Check = (said, { asks }, { passages }) => {
  if (!asks.some((ask) => DAYS.has(ask)) || asks.some((ask) => OTHERS.has(ask))) return true;
  const isDated = (kind: string): boolean => DATED.has(kind) && !(kind === "period" && asks.includes("deadline"));
  return said.some(({ evidence, text }) => {
    const passage = passages.get(evidence.id);
    return (
      passage === undefined ||
      passage.figures.some(({ kind }) => isDated(kind)) ||
      zhDetails.day?.said?.test(text) === true ||
      enDetails.day?.said?.test(text.toLowerCase()) === true
    );
  });
};
