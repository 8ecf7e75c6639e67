import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import type { Check } from "./check.ts";

/** What a goal for a year, a number beside a name, says nothing of: whether, how, on what condition, what it means. */
const IN_WORDS: ReadonlySet<Ask> = new Set<Ask>(["yesno", "how", "eligibility", "definition"]);
/** What is asked beside these and is told by a row. */
const IN_ROWS: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body", "compare", "change", "item"]);

/** A question that only words answer isn't answered by rows of goals, which have none. */
export const moreThanGoals: Check = (said, { asks, years }, { rows }) => {
  const told = years.length > 0 || asks.some((ask) => FIGURE_ASKS.has(ask) || IN_ROWS.has(ask));
  if (told || !asks.some((ask) => IN_WORDS.has(ask))) return true;
  return !said.every(({ evidence }) => rows.get(evidence.id)?.table.kind === "indicators");
};
