import { Lexicon } from "../lexicon/lexicon.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { isYear } from "./date.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { skipSpaceBack, wholeValue, wordBefore } from "./draft.ts";
import { measure } from "./measure.ts";

const BEFORE_SHORT = "到至在截从自于是'’、和及，。,.;；：:（( \n";
const AFTER_SHORT = ["目标", "计划", "要", "全市", "底", "末", "前", "的目标", "年"];
const LENGTH = ["以上", "以内", "内", "期", "来", "间", "左右", "经验", "历史", "以下", "及以上", "之内", "或", "有效"];
/** Words after which a number between 1900 and 2100 is a year; after the weak ones only where nothing is counted. */
const STRONG = new Set("in by during since until till before after through end year fy".split(" "));
const WEAK = new Set("for of from to the and between around target".split(" "));
/** Years that are read without such a word. */
const NEAR = { from: 2015, to: 2050 };
const marks = (words: string[]): Lexicon<true> => new Lexicon(words.map((word) => [word, true] as const));
const [shortFollows, lengthFollows] = [marks(AFTER_SHORT), marks(LENGTH)];

/** "由15年提高至20年": after a length of time that changes, a length of time. */
const CHANGED_FROM = /[由从]\d{1,2}年[^，。；由从]{0,12}$/;

/** "二七年": digit by digit only a year is said. Neighbours ("二三年") may also be a guess, two to three years. */
const SPOKEN_YEAR = /^(?:二[〇零一四五六七八九]|三[〇零])年$/;

/** "27年" for 2027: said after 到, 至… or at a clause's beginning, and not as a length of time. */
function shortYear(text: string, numeral: Numeral): number | null {
  const value = wholeValue(numeral);
  if (SPOKEN_YEAR.test(text.slice(numeral.start, numeral.end + 1)) && lengthFollows.at(text, numeral.end + 1) === null)
    return value === null ? null : 2000 + value;
  if (numeral.script !== "digits" || numeral.digits.length !== 2 || value === null || value < 20 || value > 49)
    return null;
  if (text[numeral.end] !== "年" || lengthFollows.at(text, numeral.end + 1) !== null) return null;
  if (CHANGED_FROM.test(text.slice(Math.max(0, numeral.start - 20), numeral.start))) return null;
  const hinted =
    numeral.start === 0 ||
    BEFORE_SHORT.includes(text[numeral.start - 1] ?? " ") ||
    shortFollows.at(text, numeral.end + 1) !== null;
  return hinted ? 2000 + value : null;
}

interface Said {
  year: number;
  end: number;
}

/** A calendar year at a numeral: 2027年, 二〇二七年, 27年, "by 2027", a bare 2027. */
function yearAt(scene: Scene, index: number): Said | null {
  const { text, numerals } = scene;
  const numeral = numerals[index];
  if (numeral === undefined) return null;
  const short = shortYear(text, numeral);
  if (short !== null) return { year: short, end: numeral.end + 1 };
  const value = wholeValue(numeral);
  const four = numeral.script === "han" ? numeral.end - numeral.start === 4 : numeral.digits.length === 4;
  if (!four || !isYear(value) || numeral.scale !== 1) return null;
  if (text[numeral.end] === "年" && "度".includes(text[numeral.end + 1] ?? " "))
    return { year: value, end: numeral.end + 2 };
  if (text[numeral.end] === "年") return { year: value, end: numeral.end + 1 };
  return numeral.script === "digits" && isBareYear(scene, index, value) ? { year: value, end: numeral.end } : null;
}

/** "from the 2005 level" */
const YEAR_COMPARED = /^ (?:levels?|baseline|base year|figure|benchmark)\b/;

/** A number that a unit or currency stands at, or that a range joins to one: "2000 km", "2015—2017.5公里". */
function isMeasured({ text, numerals }: Scene, index: number): boolean {
  const [numeral, next] = [numerals[index], numerals[index + 1]];
  const hasUnit = (which: Numeral): boolean => text[which.end] !== "年" && measure(text, which)?.inferred !== true;
  if (numeral === undefined || hasUnit(numeral)) return true;
  const joint = joints.at(text, numeral.end);
  return next !== undefined && joint !== null && numeral.end + joint.text.length === next.start && hasUnit(next);
}

/** A year without 年: after a preposition, or one of our time that nothing is counted with. */
function isBareYear(scene: Scene, index: number, value: number): boolean {
  const { text, numerals } = scene;
  const numeral = numerals[index];
  if (numeral === undefined || isMeasured(scene, index)) return false;
  const before = wordBefore(text, skipSpaceBack(text, numeral.start));
  const near = value >= NEAR.from && value <= NEAR.to;
  if (YEAR_COMPARED.test(text.slice(numeral.end, numeral.end + 12))) return true;
  return near || STRONG.has(before) || (WEAK.has(before) && measure(text, numeral)?.sense === null);
}

const year = (said: Said, start: number): Draft => ({
  kind: "year",
  unit: "calendar_year",
  value: said.year,
  bound: "exact",
  start,
  end: said.end,
});

const JOINTS = ["-", "~", "至", "到", " to ", " - ", " ~ ", " -", "- ", " through ", " until "];
const joints = marks([...JOINTS, ...JOINTS.map((joint) => `年${joint.trim()}`), "年 - "]);

/** "2025—2027年", "2025-2027", "2025 to 2027", "2025-27". */
function yearPeriod(scene: Scene, index: number): Draft | null {
  const { text, numerals } = scene;
  const [first, second] = [numerals[index], numerals[index + 1]];
  const from = wholeValue(first);
  if (first === undefined || second === undefined || !isYear(from) || first.digits.length !== 4 || first.scale !== 1)
    return null;
  const joint = joints.at(text, first.end);
  if (joint === null || first.end + joint.text.length !== second.start) return null;
  const last = wholeValue(second);
  const whole = second.digits.length === 2 && last !== null ? Math.floor(from / 100) * 100 + last : last;
  if (
    !isYear(whole) ||
    whole <= from ||
    (second.digits.length !== 4 && second.digits.length !== 2) ||
    second.scale !== 1
  )
    return null;
  if (text[first.end] !== "年" && text[second.end] !== "年" && isMeasured(scene, index)) return null;
  const end = text[second.end] === "年" ? second.end + 1 : second.end;
  return {
    kind: "period",
    unit: "calendar_year",
    value: from,
    min: from,
    max: whole,
    bound: "exact",
    start: first.start,
    end,
  };
}

/** "2025、2027年": a year that takes its 年 from the next one. */
function listedYear({ text, numerals }: Scene, index: number): Said | null {
  const [first, second] = [numerals[index], numerals[index + 1]];
  const value = wholeValue(first);
  if (first === undefined || second === undefined || !isYear(value) || first.digits.length !== 4 || first.scale !== 1)
    return null;
  const linked =
    "、和与及".includes(text[first.end] ?? " ") &&
    second.start === first.end + 1 &&
    second.digits.length === 4 &&
    text[second.end] === "年";
  return linked ? { year: value, end: first.end } : null;
}

export const yearReader: Reader = (scene, index) => {
  const start = scene.numerals[index]?.start ?? 0;
  const period = yearPeriod(scene, index);
  if (period !== null) return period;
  const said = yearAt(scene, index) ?? listedYear(scene, index);
  return said && year(said, start);
};
