import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import type { Figure, ReadFigure } from "../../domain/figure.ts";
import type { Check } from "./check.ts";

/** What is true of any year, or of a document as such. */
const TIMELESS: readonly Ask[] = ["validity", "yesno", "change", "issued", "compare"];
const COMPARED: readonly Ask[] = ["difference"];
const DAYS: readonly Ask[] = ["date", "deadline"];

/**
 * What is stated for years is stated for one that the question names; a day asked for of a year belongs to that year.
 * What is stated for no year in particular holds for any.
 */
export const ofTheYear: Check = (said, { years, asks, figures }, knowledge) => {
  const compared =
    asks.some((a) => COMPARED.includes(a)) || (asks.includes("compare") && asks.some((a) => FIGURE_ASKS.has(a)));
  const both = compared ? [...new Set([...years, ...figures.flatMap(endsOf)])] : [];
  if (years.length === 0 && both.length < 2) return true;
  const named = said.flatMap(({ evidence, text }) => [
    ...[...text.matchAll(/20\d\d/g)].map((m) => Number(m[0])),
    ...(knowledge.passages.get(evidence.id)?.figures ?? []).flatMap(yearsOf),
  ]);
  // How much more it is to be in one year than in another is told by both.
  if (both.length > 1) return both.every((year) => named.includes(year));
  if (asks.some((a) => TIMELESS.includes(a))) return true;
  if (named.length === 0) return !asks.some((a) => DAYS.includes(a));
  return years.some((year) => named.includes(year));
};

/** First and last year of a stretch of years. */
function endsOf({ kind, min, max }: ReadFigure): number[] {
  return kind === "period" ? [min, max].filter((end) => typeof end === "number") : [];
}

function yearsOf({ year, kind, value }: Figure): number[] {
  return [...(year === null ? [] : [year]), ...(kind === "date" ? [Number(String(value).slice(0, 4))] : [])];
}
