import { Lexicon } from "../lexicon/lexicon.ts";
import { wordAt } from "../numerals/find.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { isYear } from "./date.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { skipSpace, skipSpaceBack, wholeValue, wordBefore } from "./draft.ts";

const BEFORE_SHORT = "到至在截从自于是'’、和及，。,.;；：:（( \n";
const AFTER_SHORT = ["目标", "计划", "要", "全市", "底", "末", "前", "的目标", "年"];
const LENGTH = ["以上", "以内", "内", "期", "来", "间", "左右", "经验", "历史", "以下", "及以上", "之内", "或", "有效"];
const PREPOSITIONS = new Set("in by for of during since until till from before after through to the and between end year around target".split(" "));
const marks = (words: string[]): Lexicon<true> => new Lexicon(words.map((word) => [word, true] as const));
const [shortFollows, lengthFollows] = [marks(AFTER_SHORT), marks(LENGTH)];

/** "27年" for 2027: said after 到, 至… or at a clause's beginning, and not as a length of time. */
function shortYear(text: string, numeral: Numeral): number | null {
  const value = wholeValue(numeral);
  if (numeral.script !== "digits" || numeral.digits.length !== 2 || value === null || value < 20 || value > 49) return null;
  if (text[numeral.end] !== "年" || lengthFollows.at(text, numeral.end + 1) !== null) return null;
  const hinted = numeral.start === 0 || BEFORE_SHORT.includes(text[numeral.start - 1] ?? " ") || shortFollows.at(text, numeral.end + 1) !== null;
  return hinted ? 2000 + value : null;
}

interface Said {
  year: number;
  end: number;
}

/** A calendar year at a numeral: 2027年, 二〇二七年, 27年, "by 2027", a bare 2027. */
function yearAt({ text, numerals }: Scene, index: number): Said | null {
  const numeral = numerals[index];
  if (numeral === undefined) return null;
  const short = shortYear(text, numeral);
  if (short !== null) return { year: short, end: numeral.end + 1 };
  const value = wholeValue(numeral);
  const four = numeral.script === "han" ? numeral.end - numeral.start === 4 : numeral.digits.length === 4;
  if (!four || !isYear(value) || numeral.scale !== 1) return null;
  if (text[numeral.end] === "年" && "度".includes(text[numeral.end + 1] ?? " ")) return { year: value, end: numeral.end + 2 };
  if (text[numeral.end] === "年") return { year: value, end: numeral.end + 1 };
  return numeral.script === "digits" && isBareYear(text, numeral, value) ? { year: value, end: numeral.end } : null;
}

function isBareYear(text: string, numeral: Numeral, value: number): boolean {
  if (PREPOSITIONS.has(wordBefore(text, skipSpaceBack(text, numeral.start)))) return true;
  if (value < 2015 || value > 2050) return false;
  const at = skipSpace(text, numeral.end);
  const next = wordAt(text, at);
  if (next !== "") return !["yuan", "rmb", "cny", "mu", "km", "flights", "days"].includes(next);
  return !"元%家个项名人架种件万亿家张支台套亩户公天小次号".includes(text[at] ?? " ") || text[at] === undefined || text[at] === " ";
}

const year = (said: Said, start: number): Draft => ({ kind: "year", unit: "calendar_year", value: said.year, bound: "exact", start, end: said.end });

const JOINTS = ["-", "~", "至", "到", " to ", " - ", " ~ ", " -", "- ", " through ", " until "];
const joints = marks([...JOINTS, ...JOINTS.map((joint) => `年${joint.trim()}`), "年 - "]);

/** "2025—2027年", "2025-2027", "2025 to 2027", "2025-27". */
function yearPeriod(scene: Scene, index: number): Draft | null {
  const { text, numerals } = scene;
  const [first, second] = [numerals[index], numerals[index + 1]];
  const from = wholeValue(first);
  if (first === undefined || second === undefined || !isYear(from) || first.digits.length !== 4 || first.scale !== 1) return null;
  const joint = joints.at(text, first.end);
  if (joint === null || first.end + joint.text.length !== second.start) return null;
  const last = wholeValue(second);
  const whole = second.digits.length === 2 && last !== null ? Math.floor(from / 100) * 100 + last : last;
  if (!isYear(whole) || whole <= from || (second.digits.length !== 4 && second.digits.length !== 2) || second.scale !== 1) return null;
  const end = text[second.end] === "年" ? second.end + 1 : second.end;
  return { kind: "period", unit: "calendar_year", value: from, min: from, max: whole, bound: "exact", start: first.start, end };
}

/** "2025、2027年": a year that takes its 年 from the next one. */
function listedYear({ text, numerals }: Scene, index: number): Said | null {
  const [first, second] = [numerals[index], numerals[index + 1]];
  const value = wholeValue(first);
  if (first === undefined || second === undefined || !isYear(value) || first.digits.length !== 4 || first.scale !== 1) return null;
  const linked = "、和与及".includes(text[first.end] ?? " ") && second.start === first.end + 1 && second.digits.length === 4 && text[second.end] === "年";
  return linked ? { year: value, end: first.end } : null;
}

export const yearReader: Reader = (scene, index) => {
  const start = scene.numerals[index]?.start ?? 0;
  const period = yearPeriod(scene, index);
  if (period !== null) return period;
  const said = yearAt(scene, index) ?? listedYear(scene, index);
  return said && year(said, start);
};
