import { isChinese, isDigit, isLatin } from "./fold.ts";
import { Lexicon } from "./lexicon/lexicon.ts";
import { PER_ENDS, PER_HEADS, PER_STOPS, PER_WHOLE, TIME_NOUNS } from "./lexicon/per.ts";
import { wordAt } from "./numerals/find.ts";
import type { Draft } from "./readers/draft.ts";
import { endsSegment, segmentStart } from "./segment.ts";

const marks = (words: readonly string[]): Lexicon<true> => new Lexicon(words.map((word) => [word, true] as const));
const [heads, wholes, ends] = [marks(PER_HEADS), marks(PER_WHOLE), marks(PER_ENDS)];
const REACH = 64;
const LONGEST = 16;

interface Phrase {
  start: number;
  end: number;
}

/** "每个项目", "单个企业": from the head to a word that begins another part of the sentence. */
function chinesePhrase(text: string, start: number, limit: number): Phrase {
  const whole = wholes.at(text, start);
  if (whole !== null) return { start, end: start + whole.text.length };
  const head = heads.at(text, start)?.text.length ?? 1;
  let end = start + head;
  const last = Math.min(limit, start + LONGEST);
  while (end < last && ends.at(text, end) === null && heads.at(text, end) === null && !endsPhrase(text, end)) end += 1;
  return { start, end };
}

/** A number ends a phrase, but for the one of "每新增1家企业". */
const endsPhrase = (text: string, at: number): boolean =>
  isBreak(text, at) &&
  !(
    text[at] === "1" &&
    !isDigit(text[at + 1]) &&
    isChinese(text[at + 1] ?? " ") &&
    !"万亿千百十元%".includes(text[at + 1] ?? " ")
  );

const isBreak = (text: string, at: number): boolean =>
  endsSegment(text, at) || isDigit(text[at]) || "、()（）,".includes(text[at] ?? ",");

/** "per company per year", "each project": at most four words after the head. */
function englishPhrase(text: string, start: number, limit: number): Phrase {
  const head = heads.at(text, start)?.text ?? "";
  let end = start + head.length;
  for (let count = 0; count < 4 && end < limit; count += 1) {
    const word = wordAt(text, end);
    if (word === "" || (PER_STOPS.has(word) && count > 0)) break;
    end += word.length;
    while (text[end] === "-" && isLatin(text[end + 1])) end += 1 + wordAt(text, end + 1).length;
    if (text[end] !== " " || TIME_NOUNS.has(word)) break;
    end += 1;
  }
  return { start, end: text[end - 1] === " " ? end - 1 : end };
}

const isLatinHead = (text: string, at: number): boolean => isLatin(text[at]);

function phraseAt(text: string, at: number, limit: number): Phrase | null {
  if (heads.at(text, at) === null) return null;
  if (!isLatinHead(text, at)) return chinesePhrase(text, at, limit);
  return isLatin(text[at - 1]) ? null : englishPhrase(text, at, limit);
}

/** Phrases that follow one another are one: 单个企业每年, per company per year. */
function chain(text: string, first: Phrase, limit: number): Phrase {
  let joined = first;
  for (let count = 0; count < 4; count += 1) {
    const from = text[joined.end] === " " ? joined.end + 1 : joined.end;
    const next = phraseAt(text, from, limit);
    if (next === null || next.end <= next.start) break;
    joined = { start: joined.start, end: next.end };
  }
  return joined;
}

/** What stands before the figure in its comma segment; the last phrase is the nearest. */
function before(text: string, start: number, floor: number, taken: Phrase | null): Phrase | null {
  let found: Phrase | null = null;
  for (let at = segmentStart(text, start, REACH, floor); at < start; at += 1) {
    if (taken !== null && at >= taken.start && at < taken.end) continue;
    const phrase = phraseAt(text, at, start);
    if (phrase === null) continue;
    if (taken !== null && isLatinHead(text, at) && at <= taken.end + 1) {
      at = phrase.end - 1;
      continue;
    }
    found = chain(text, phrase, start);
    at = Math.max(at, found.end - 1);
  }
  return found;
}

/** "/年", "每年", "per company per year", "a year" right after the figure. */
function after(text: string, end: number): Phrase | null {
  if (text[end] === "/") {
    let stop = end + 1;
    while (
      stop < end + 8 &&
      !isBreak(text, stop) &&
      (stop === end + 1 || (ends.at(text, stop) ?? heads.at(text, stop)) === null) &&
      text[stop] !== " "
    )
      stop += 1;
    return stop > end + 1 ? { start: end, end: stop } : null;
  }
  const from = text[end] === " " ? end + 1 : end;
  const annual = wordAt(text, from);
  if (annual === "annually" || annual === "apiece" || annual === "yearly")
    return { start: from, end: from + annual.length };
  if (/^an? /.test(text.slice(from, from + 3))) {
    const noun = wordAt(text, from + annual.length + 1);
    return TIME_NOUNS.has(noun) ? { start: from, end: from + annual.length + 1 + noun.length } : null;
  }
  const phrase = phraseAt(text, from, end + REACH);
  return phrase === null ? null : chain(text, phrase, end + REACH);
}

/**
 * What a figure is per, as an offset pair into the folded text; null where its comma segment says nothing.
 * @param floor nothing before it is looked at
 * @param taken the figure before: its own words are no phrase ("80公里每小时")
 */
export function perOf(text: string, draft: Draft, floor: number, taken: Phrase | null): Phrase | null {
  return after(text, draft.end) ?? before(text, draft.start, floor, taken);
}
