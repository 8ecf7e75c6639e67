import type { ReadFigure } from "../domain/figure.ts";
import type { Draft } from "./readers/draft.ts";

/** A figure read so far, with its place in the folded text. */
export interface Finished {
  draft: Draft;
  figure: ReadFigure;
}

const INCLUDED = String.raw`(?:\(不?含[^()]{0,8}\))?`;
const CEILING =
  "(?:未达|不满|未满|不足|不到|不超过|未超过|不得超过|不高于|不得高于|不大于|不多于|不得多于|低于|小于|少于)";
const ENDS = new RegExp(`^${INCLUDED}及?以[下内]${INCLUDED}`);
/** Between a floor and a ceiling that bounds its number after it: "20万元以上100万元以下". */
const ABOVE = new RegExp(`^${INCLUDED}及?以上${INCLUDED}[、,，]?(?:至|到|且|并且)?$`);
/** Between a floor and a ceiling that bounds its number before it: "3个月以上不满1年", "超过10万元且不超过50万元". */
const UP_TO = new RegExp(`^${INCLUDED}(?:及?以上${INCLUDED})?(?:[、,]?(?:且|但|并|而|又|并且)?)${CEILING}$`);
const UP_TO_ENGLISH =
  /^(?: or (?:more|above|over)| and (?:above|over))?,?(?: (?:but|and|yet))?(?: (?:is|are|be))? (?:up to|(?:does|do|is|are|shall)? ?not (?:to )?exceed|(?:is |are )?no more than|not more than|not exceeding|not exceed|at most|less than|below|under|fewer than|no greater than|not greater than|not over|a maximum of) $/;

const FLOORS = new Set(["min", "over"]);
const CEILINGS = new Set(["max", "under"]);

/** How far a range reaches beyond its second number: 以下 after it belongs to it. Null where the two are no range. */
function reachOf(gap: string, behind: string): number | null {
  if (UP_TO.test(gap) || UP_TO_ENGLISH.test(gap)) return 0;
  return ABOVE.test(gap) ? (ENDS.exec(behind)?.[0].length ?? null) : null;
}

const GAP = 40;

/**
 * A floor and the ceiling right behind it as one range; null where the two say something each.
 * @param text the folded text
 * @returns the range, ending where the words of its ceiling end
 * @example of "20万元以上" and "100万元以下": 200000 to 1000000 CNY, exact
 */
export function intervalOf(text: string, low: Finished, high: Finished): Draft | null {
  const [from, to] = [low.draft, high.draft];
  const { value: min } = from;
  const { value: max } = to;
  if (from.unit !== to.unit || from.min !== undefined || to.min !== undefined) return null;
  if (typeof min !== "number" || typeof max !== "number" || min >= max) return null;
  if (!FLOORS.has(low.figure.bound) || !CEILINGS.has(high.figure.bound) || to.start - from.end > GAP) return null;
  const reach = reachOf(text.slice(from.end, to.start), text.slice(to.end, to.end + GAP));
  if (reach === null) return null;
  return { ...from, min, max, bound: "exact", end: to.end + reach };
}
