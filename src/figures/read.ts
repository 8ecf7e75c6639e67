import type { ReadFigure } from "../domain/figure.ts";
import { boundOf } from "./bounds.ts";
import { fold } from "./fold.ts";
import type { Folded } from "./fold.ts";
import { intervalOf, type Finished } from "./interval.ts";
import { AGE_COUNTER } from "./lexicon/unit.ts";
import { findNumerals } from "./numerals/find.ts";
import { perOf } from "./per.ts";
import { dateReader } from "./readers/date.ts";
import type { Draft, Reader, Scene } from "./readers/draft.ts";
import { monthEnds } from "./readers/month-end.ts";
import { isName } from "./readers/name.ts";
import { quantityReader } from "./readers/quantity.ts";
import { referenceLength } from "./readers/reference.ts";
import { shareReader } from "./readers/share.ts";
import { timeReader } from "./readers/time.ts";
import { yearReader } from "./readers/year.ts";

/** In the order in which they are asked: the first that reads a form takes it. */
const READERS: readonly Reader[] = [dateReader, timeReader, yearReader, shareReader, quantityReader];

/** @param floor where the figure before ends; a currency that it took isn't taken again */
function draftAt(scene: Scene, index: number, floor: number): Draft | null {
  for (const reader of READERS) {
    const draft = reader(scene, index);
    if (draft === null) continue;
    if (draft.start >= floor) return draft;
    if (draft.kind === "amount") return { ...draft, start: scene.numerals[index]?.start ?? floor };
  }
  return null;
}

/** The year that a figure says, for the days after it that say none. */
function yearSaid(draft: Pick<Draft, "kind" | "unit" | "value" | "max">): number | null {
  if (draft.kind === "year" && typeof draft.value === "number") return draft.value;
  if (draft.unit !== "date") return null;
  const year = Number.parseInt(String(draft.max ?? draft.value), 10);
  return Number.isNaN(year) || year < 1900 ? null : year;
}

/** A figure joined to the one before ("最高100万元、50万元") is bounded alike. */
const JOINTS = new Set(["、", "和", "或", "及", " and ", " or ", ", "]);

/** "at least 35 hours a week and 330 days a year", "20,000 a year for pupils and 25,000 for students": one bound for both. */
const PARALLEL =
  /^(?: (?:an?|per|each|every) [a-z]+){0,2}(?: (?:for|in|at|on|to) [a-z0-9' -]{1,48})?,? (?:and|or) (?:rmb |cny )?$/;
const BOUNDED: ReadonlySet<string> = new Set(["max", "min"]);

function isParallel({ draft: first, figure }: Finished, draft: Draft, between: string): boolean {
  const alike = first.unit === draft.unit || (first.kind === "duration" && draft.kind === "duration");
  const lasting = first.kind === "duration" && first.unit !== draft.unit && !/^ (?:an?|per|each|every) /.test(between);
  return alike && !isCalendar(draft) && !lasting && BOUNDED.has(figure.bound) && PARALLEL.test(between);
}

/** What stands between two figures, without what the first one is per: "2 million per project and 5 million". */
function withoutPer(between: string, per: string | null): string {
  const phrase = per === null ? "" : ` ${fold(per).text}`;
  return phrase !== "" && between.startsWith(phrase) ? between.slice(phrase.length) : between;
}

/** Bound, what it is per, and its place in the source. */
function finish(source: string, folded: Folded, draft: Draft, before: Finished | null): ReadFigure {
  const { text, from, to } = folded;
  const between = before === null ? null : text.slice(before.draft.end, Math.min(draft.start, before.draft.end + 80));
  const joined =
    before !== null &&
    before.draft.unit === draft.unit &&
    JOINTS.has(withoutPer(between ?? "", before.figure.per)) &&
    !isCalendar(draft);
  const floor = before?.draft.end ?? 0;
  const parallel = before !== null && isParallel(before, draft, between ?? "");
  const bound = boundOf(text, draft, floor);
  const phrase =
    isCalendar(draft) && !String(draft.value).startsWith("--")
      ? null
      : perOf(text, draft, between?.includes("、") === true ? floor : 0, before?.draft ?? null);
  const per = phrase && source.slice(from[phrase.start] ?? 0, to[phrase.end - 1] ?? 0).replace(/[\r\n]/g, "");
  return {
    ...draft,
    bound: (joined || parallel) && bound === "exact" ? before.figure.bound : bound,
    per: per ?? (joined ? before.figure.per : null),
    ...placeOf(source, folded, draft),
  };
}

/** Where a draft stands in the source, and its words there. */
function placeOf(source: string, { from, to }: Folded, draft: Draft): Pick<ReadFigure, "text" | "start" | "end"> {
  const start = from[draft.start] ?? 0;
  const end = to[draft.end - 1] ?? start;
  return { text: source.slice(start, end), start, end };
}

/** The figure before and the one just read as one range, where they are a floor and its ceiling. */
function joinedAs(source: string, folded: Folded, low: Finished | null, high: Finished): Finished | null {
  const draft = low && intervalOf(folded.text, low, high);
  if (low === null || draft === null) return null;
  const per = low.figure.per ?? high.figure.per;
  return { draft, figure: { ...draft, per, ...placeOf(source, folded, draft) } };
}

const isCalendar = (draft: Draft): boolean => draft.unit === "date" || draft.unit === "calendar_year";

/**
 * Reads every quantity of a Chinese, English or mixed text: sums, rates, counts, durations, days, periods, years, times
 * of day and measures, in order, never overlapping. Full-width forms, traditional characters, spaces and line wraps read like
 * the plain form. Document numbers, ordinals, list markers, codes, telephone numbers and addresses aren't quantities.
 *
 * @param context.year the year of days that say none, until the text says one; without it such a day is "--11-18"
 * @param context.names whether what looks like an article or a name ("一家企业", "五大工程") is read as a quantity too
 * @param context.ages also ages ("45周岁以下"), as `year_length` with the measure word 岁; else they are left out, since whoever
 *   asks says an age where a text asks for years of something else
 * @example readFigures("最高不超过300万元")[0] // { kind: "amount", value: 3000000, unit: "CNY", bound: "max", start: 5, end: 10, … }
 */
export function readFigures(
  text: string,
  context: { year?: number; names?: boolean; ages?: boolean } = {},
): ReadFigure[] {
  const folded = fold(text);
  const numerals = findNumerals(folded.text);
  const figures: ReadFigure[] = [];
  const { names = false, ages = false } = context;
  let year = context.year ?? null;
  let before: Finished | null = null;
  for (let index = 0; index < numerals.length;) {
    const scene: Scene = { folded, text: folded.text, numerals, year };
    const skipped = referenceLength(scene, index);
    if (skipped > 0 && dateReader(scene, index) === null) {
      index += skipped;
      continue;
    }
    const draft = draftAt(scene, index, before?.draft.end ?? 0);
    const figure: ReadFigure | null = draft && finish(text, folded, draft, before);
    const left = draft?.counter === AGE_COUNTER && !ages;
    if (draft === null || figure === null || left || (!names && isName(scene, index, draft, figure.bound))) {
      index += 1;
      continue;
    }
    const range = joinedAs(text, folded, before, { draft, figure });
    if (range !== null) figures.pop();
    before = range ?? { draft, figure };
    figures.push(before.figure);
    year = yearSaid(draft) ?? year;
    while ((numerals[index]?.start ?? Infinity) < draft.end) index += 1;
  }
  return withMonthEnds(figures, text, folded, context.year ?? null);
}

/** The figures with the days that a text names without a numeral ("the end of December"). */
function withMonthEnds(
  figures: readonly ReadFigure[],
  source: string,
  folded: Folded,
  year: number | null,
): ReadFigure[] {
  const yearAt = (offset: number): number | null => {
    const before = figures.filter((f) => f.end <= (folded.from[offset] ?? 0));
    return before.map(yearSaid).findLast((said) => said !== null) ?? year;
  };
  const days = monthEnds(folded.text, yearAt)
    .map((draft) => finish(source, folded, draft, null))
    .filter((day) => !figures.some((f) => f.start < day.end && day.start < f.end));
  return days.length === 0 ? [...figures] : [...figures, ...days].sort((a, b) => a.start - b.start);
}
