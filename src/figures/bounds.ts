import type { FigureBound } from "../domain/figure.ts";
import { isLatin } from "./fold.ts";
import { boundsAfter, boundsBefore, LIMIT_NOUN } from "./lexicon/bounds.ts";
import type { Draft } from "./readers/draft.ts";
import { segmentStart } from "./segment.ts";

const REACH = 48;
const REACH_CHINESE = 16;
const BREAKS = /[、()（）]/;

/** "must not travel faster than", "shall not be less than": denied, what passes a bound keeps to it. */
const DENIES = /\b(?:not|never|cannot)(?: (?!only\b)[a-z]+){1,2} $/;
const DENIED: Readonly<Partial<Record<FigureBound, FigureBound>>> = { over: "max", under: "min" };

/** "达到50%的，": reached as a condition, by more as well. */
const CONDITION_ENDS = /^的[,，;；]/;

const SMALL_WORDS = new Set(["", " ", " a ", " the ", " a total of ", "了", " an "]);

/** The bound that a word before the figure sets; the nearest wins. */
function boundBefore(text: string, draft: Draft, floor: number): FigureBound | null {
  const from = segmentStart(text, draft.start, REACH, floor);
  for (let end = draft.start; end > from; end -= 1) {
    const found = boundsBefore.before(text, end);
    if (found === null || end - found.text.length < from) continue;
    const begins = end - found.text.length;
    const latin = isLatin(found.text[0]);
    if (latin && (isLatin(text[begins - 1]) || isLatin(text[end]))) continue;
    const between = text.slice(end, draft.start);
    if (BREAKS.test(between)) return null;
    if (found.meaning.near && !SMALL_WORDS.has(between)) continue;
    if (!latin && between.length > REACH_CHINESE) continue;
    if (found.text === "within" && draft.kind !== "duration") continue;
    if (found.text === "by" && draft.unit !== "date") continue;
    if (found.text === "为" && LIMIT_NOUN.test(text.slice(Math.max(from, end - 10), end))) continue;
    if (found.text === "近" && draft.kind === "duration") return null;
    if (found.text === "达到" && CONDITION_ENDS.test(text.slice(draft.end, draft.end + 2))) return "min";
    const denied = latin && DENIES.test(text.slice(Math.max(from, begins - 32), begins));
    return (denied ? DENIED[found.meaning.bound] : undefined) ?? found.meaning.bound;
  }
  return null;
}

/** "（含）", "（不含本数）", " (inclusive)" between a number and its bound. */
const INCLUSION = / ?\((?:不?含[^()]{0,8}|(?:inclusive|exclusive|including|excluding)[^()]{0,24})\)/y;

/** Where the words after the number begin: behind a bracket that says whether it is included itself. */
function afterInclusion(text: string, end: number): number {
  INCLUSION.lastIndex = end;
  return INCLUSION.test(text) ? INCLUSION.lastIndex : end;
}

function boundAfter(text: string, draft: Draft): { bound: FigureBound; length: number } | null {
  const from = afterInclusion(text, draft.end);
  const found = boundsAfter.at(text, from);
  if (found !== null && !(isLatin(found.text.at(-1)) && isLatin(text[from + found.text.length]))) {
    const dated = found.text === "前" || found.text === "之前" || found.text === "以前";
    if (found.text === "级" && draft.kind !== "amount") return null;
    if (found.text === " and up" && text.startsWith(" to ", draft.end + found.text.length)) return null;
    if (dated && draft.kind !== "date" && draft.kind !== "period" && draft.kind !== "year") return null;
    return { bound: found.meaning, length: found.text.length };
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
