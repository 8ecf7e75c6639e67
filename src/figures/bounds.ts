import type { FigureBound } from "../domain/figure.ts";
import { isChinese, isLatin } from "./fold.ts";
import { boundsAfter, boundsBefore, LIMIT_NOUN } from "./lexicon/bounds.ts";
import { AGE_COUNTER } from "./lexicon/unit.ts";
import type { Draft } from "./readers/draft.ts";
import { segmentStart } from "./segment.ts";

/** A day from which on something holds is that day; a sum "起" is the least of several. */
const STARTS: ReadonlySet<string> = new Set(["起", "起步"]);
const isCalendar = ({ unit }: Draft): boolean => unit === "date" || unit === "calendar_year";

const REACH = 48;
const REACH_CHINESE = 16;
const BREAKS = /[、()（）]/;

/** "payable over two years", "RMB 20 million over five years", "over the next three years": spread over, not more than. */
const SPREADS =
  /(?:\b(?:paid|payable|spread|repaid|repayable|disbursed|distributed|released|instal?ments|allocated|amorti[sz]ed|deducted|recovered|invested|made|funding|total|sum|aggregate|average|million|billion|yuan|rmb|cny|%|each|equally|period|evenly)|\d) $/;

const spreads = (before: string, between: string): boolean =>
  SPREADS.test(before) || /^ the (?:next|past|last|first|following)/.test(between);

/** "the monthly minimum wage is …": what stands at that minimum is no minimum itself. */
const NAMED_MINIMUM = /^minimum (?:(?:hourly|monthly|daily) )?(?:wages?|living|subsistence|income guarantee)\b/;

/** "must not travel faster than", "shall not be less than": denied, what passes a bound keeps to it. */
const DENIES =
  /\b(?:no|not) $|\b(?:not|never|cannot)(?: (?!only\b)[a-z]+){1,2} $|\b(?:no|none of|neither of|nobody|no one) (?:[a-z-]+ ){0,5}(?:may|shall|can|will|must|should|is|are)(?: (?!if|unless|when|where|who|which|that)[a-z]+){0,4} $|\bno (?:[a-z-]+ ){1,3}[a-z]+ing $/;
const DENIED: Readonly<Partial<Record<FigureBound, FigureBound>>> = { over: "max", under: "min" };

/** "达到50%的，", "达到500个、1000个标准展位的": reached as a condition, by more as well. */
const CONDITION_ENDS = /^(?:[^，。;；,的]{0,24})?的(?!(?:目标|任务|水平|要求|标准|奖励|补助|补贴|规模))/;
const REACHES_ENGLISH = /^(?:reach(?:es|ed|ing)|attain(?:s|ed|ing))$/;
const CONDITION_OPENS = /\b(?:if|when|where|who|whose|which|that|once|whenever|having)\b[^.;]*$/;

const SMALL_WORDS =
  /^(?:了| (?:(?:an?|the|any|further|additional|another|first|next|following|total|full|period|age|of) )*)?$/;
/** "由每人每月143元": what a sum is per stands between the word and the sum. */
const PER_BETWEEN = /^(?:每[^，。每\d]{1,5}){1,3}$/;
/** "低于常规企业的20%", "不足首期交存额30%", "约为在校生总数的20%": what a rate is taken of stands between. */
const BASE_BETWEEN = /^(?!部分|的|以上|以下)[^，。、,部按给每可至由应须得予]{2,12}$/;
const TAKES_BASE: ReadonlySet<string> = new Set(
  "超过|超|高于|大于|低于|不足|少于|小于|不到|不满|约为|约占|近".split("|"),
);
const CHANGES_FROM: ReadonlySet<string> = new Set(["由", "从", "为"]);

/** Whether a word that bounds only what it touches touches the figure, small words aside. */
function touches(between: string, { unit }: Draft, word: string): boolean {
  if (between === "" || SMALL_WORDS.test(between)) return true;
  if (CHANGES_FROM.has(word) && PER_BETWEEN.test(between)) return true;
  return unit === "%" && TAKES_BASE.has(word) && BASE_BETWEEN.test(between);
}

/** "最高贷款额度上浮30%": the ceiling moves by as much. */
const CHANGED_BY =
  /(?:额度?|限额|标准|上限|线|年限|期限|比例)(?:可|再|均|分别)?(?:上浮|下浮|提高|增加|上调|下调|降低)$/;

/** The bound that a word before the figure sets; the nearest wins. */
function boundBefore(text: string, draft: Draft, floor: number): FigureBound | null {
  const from = segmentStart(text, draft.start, REACH, floor);
  for (let end = draft.start; end > from; end -= 1) {
    const found = boundsBefore.before(text, end);
    if (found === null || end - found.text.length < from) continue;
    const begins = end - found.text.length;
    const latin = isLatin(found.text[0]);
    if (latin && (isLatin(text[begins - 1]) || isLatin(text[end]))) continue;
    if (found.meaning.bound === "exact" && !found.meaning.near) {
      end = begins + 1;
      continue;
    }
    const between = text.slice(end, draft.start);
    if (BREAKS.test(between) || /\d/.test(between)) return null;
    if (found.meaning.near && !touches(between, draft, found.text)) continue;
    if (!latin && between.length > REACH_CHINESE) continue;
    if (found.text.startsWith("最") && CHANGED_BY.test(between)) return null;
    if (found.text === "within" && (draft.kind === "count" || isCalendar(draft))) continue;
    if (
      found.text === "over" &&
      draft.kind === "duration" &&
      spreads(text.slice(Math.max(0, begins - 16), begins), between)
    )
      return null;
    if (NAMED_MINIMUM.test(text.slice(begins, end + 24))) return null;
    if (latin && /\b(?:once|twice)\b/.test(between)) return null;
    if (found.text === "by" && draft.unit !== "date") continue;
    if (found.text === "为" && LIMIT_NOUN.test(text.slice(Math.max(from, end - 10), end))) continue;
    if (found.text === "近" && draft.kind === "duration") return null;
    if (found.text === "达到" && CONDITION_ENDS.test(text.slice(draft.end, draft.end + REACH))) return "min";
    if (REACHES_ENGLISH.test(found.text))
      return CONDITION_OPENS.test(text.slice(Math.max(floor, begins - REACH), begins)) ? "min" : "exact";
    const denied = latin && DENIES.test(text.slice(segmentStart(text, begins, 2 * REACH, floor), begins));
    return (denied ? DENIED[found.meaning.bound] : undefined) ?? found.meaning.bound;
  }
  const reached = text[draft.start - 1] === "达" && CONDITION_ENDS.test(text.slice(draft.end, draft.end + REACH));
  return reached ? "min" : null;
}

/** "（含）", "（不含本数）", " (inclusive)" between a number and its bound. */
const INCLUSION = / ?\((?:不?含[^()]{0,8}|(?:inclusive|exclusive|including|excluding)[^()]{0,24})\)/y;

/** Where the words after the number begin: behind a bracket that says whether it is included itself. */
function afterInclusion(text: string, end: number): number {
  INCLUSION.lastIndex = end;
  return INCLUSION.test(text) ? INCLUSION.lastIndex : end;
}

/** "30人（含）以下" takes the number in, "50人（不含）以上" leaves it out. */
const SAYS_INCLUDED = /^ ?\((?:含|inclusive|including)/;
const SAYS_EXCLUDED = /^ ?\((?:不含|exclusive|excluding)/;
const INCLUDED: Readonly<Partial<Record<FigureBound, FigureBound>>> = { under: "max", over: "min" };
const EXCLUDED: Readonly<Partial<Record<FigureBound, FigureBound>>> = { max: "under", min: "over" };

/** A bound after the number, by what the bracket between the two says. */
function withInclusion(bracket: string, bound: FigureBound): FigureBound {
  if (SAYS_EXCLUDED.test(bracket)) return EXCLUDED[bound] ?? bound;
  return SAYS_INCLUDED.test(bracket) ? (INCLUDED[bound] ?? bound) : bound;
}

function boundAfter(text: string, draft: Draft): { bound: FigureBound; length: number } | null {
  const from = afterInclusion(text, draft.end);
  // Folding takes the space behind a Chinese unit away: "2000万元 or more".
  const found =
    isLatin(text[from]) && isChinese(text[from - 1] ?? "")
      ? boundsAfter.at(` ${text.slice(from, from + REACH)}`, 0)
      : boundsAfter.at(text, from);
  if (found !== null && !(isLatin(found.text.at(-1)) && isLatin(text[from + found.text.length]))) {
    const dated = found.text === "前" || found.text === "之前" || found.text === "以前";
    if (found.text === "级" && draft.kind !== "amount") return null;
    if (found.text === " and up" && text.startsWith(" to ", draft.end + found.text.length)) return null;
    if (STARTS.has(found.text) && isCalendar(draft)) return { bound: "exact", length: found.text.length };
    if (dated && draft.counter === AGE_COUNTER) return { bound: "under", length: found.text.length };
    if (dated && draft.kind !== "date" && draft.kind !== "period" && draft.kind !== "year") return null;
    return { bound: withInclusion(text.slice(draft.end, from), found.meaning), length: found.text.length };
  }
  if (draft.kind === "duration" && text[draft.end] === "内" && text[draft.end + 1] !== "容")
    return { bound: "max", length: 1 };
  return null;
}

/**
 * The bound of a figure, from the words before and after it.
 * @param floor where the figure before ends: its words aren't looked at
 */
export function boundOf(text: string, draft: Draft, floor: number): FigureBound {
  if (draft.bound !== "exact") return draft.bound;
  const after = boundAfter(text, draft);
  if (after !== null) return after.bound;
  return boundBefore(text, draft, floor) ?? "exact";
}
