import Big from "big.js";
import { wordAt } from "../numerals/find.ts";
import type { Numeral } from "../numerals/numeral.ts";
import { FRACTIONS } from "../numerals/words.ts";
import type { Draft, Reader, Scene } from "./draft.ts";
import { isWhole } from "./draft.ts";

const WHOLES: Record<string, number> = { 百: 100, 千: 1000, 万: 10000, 十万: 1e5, 百万: 1e6 };

const rate = (value: Big, start: number, end: number): Draft => ({
  kind: "rate",
  unit: "%",
  value: value.toNumber(),
  bound: "exact",
  start,
  end,
});

/** "百分之二十", "千分之三", "三分之一": the numeral before 分之 is the whole. */
function chineseShare(text: string, whole: Numeral, part: Numeral | undefined): Draft | null {
  if (!text.startsWith("分之", whole.end) || part === undefined || part.start !== whole.end + 2) return null;
  const written = text.slice(whole.start, whole.end);
  const of = WHOLES[written] ?? (isWhole(whole) && !whole.bare ? whole.value.toNumber() : 0);
  if (of < 2) return null;
  const value = part.value.times(100).div(of);
  const draft = rate(value, whole.start, part.end);
  return part.upTo === null
    ? draft
    : { ...draft, min: value.toNumber(), max: part.upTo.times(100).div(of).toNumber(), bound: "about" };
}

function englishShare(text: string, numeral: Numeral): Draft | null {
  if (numeral.script !== "words") return null;
  const at = text[numeral.end] === " " || text[numeral.end] === "-" ? numeral.end + 1 : numeral.end;
  const parts = FRACTIONS.get(wordAt(text, at));
  if (numeral.value.eq(0.5))
    return /^(?: of| the(?! year)|[.,;)?]|$)/.test(text.slice(numeral.end, numeral.end + 10))
      ? rate(new Big(50), numeral.start, numeral.end)
      : null;
  if (parts === undefined || at === numeral.end || numeral.value.gte(parts) || !isWhole(numeral)) return null;
  return rate(numeral.value.times(100).div(parts), numeral.start, at + wordAt(text, at).length);
}

function shareAt({ text, numerals }: Scene, index: number): Draft | null {
  const numeral = numerals[index];
  if (numeral === undefined) return null;
  if (numeral.script === "han" && text.slice(numeral.start, numeral.end) === "一" && text[numeral.end] === "半") {
    return rate(new Big(50), numeral.start, numeral.end + 1);
  }
  return chineseShare(text, numeral, numerals[index + 1]) ?? digitShare(text, numeral) ?? englishShare(text, numeral);
}

/** "成员总数的2/3", "2/3以上": a part of a whole in digits; a bare "3/4" may be anything. */
const FRACTION = /(\d{1,2})\/(\d{1,3})(?![\d/年月日号])/y;
const OF_WHOLE = /[的于过少足达到为满近约占超之]$/;
const PART_FOLLOWS = /^(?:以上|以下|及以上| of )/;

function digitShare(text: string, { script, start, digits }: Numeral): Draft | null {
  if (script !== "digits" || digits === "" || "/.".includes(text[start - 1] ?? " ")) return null;
  FRACTION.lastIndex = start;
  const found = FRACTION.exec(text);
  if (found === null) return null;
  const [part, whole] = [Number(found[1]), Number(found[2])];
  const end = start + found[0].length;
  const said = OF_WHOLE.test(text.slice(Math.max(0, start - 1), start)) || PART_FOLLOWS.test(text.slice(end, end + 4));
  return said && part > 0 && part < whole ? rate(new Big(part).times(100).div(whole), start, end) : null;
}

/** The share that a range ends with, after the one that it begins with: "百分之二十至百分之三十". */
function secondShare(scene: Scene, index: number, first: Draft): Draft | null {
  const joint = /^(?:[-~至到]| to | - )/.exec(scene.text.slice(first.end, first.end + 4))?.[0];
  if (joint === undefined) return null;
  const start = first.end + joint.length;
  const next = [index + 1, index + 2].find((at) => scene.numerals[at]?.start === start);
  return next === undefined ? null : shareAt(scene, next);
}

/** Shares said without a per-cent sign, alone or as a range. A third is the double nearest to 33.33…. */
export const shareReader: Reader = (scene, index) => {
  const first = shareAt(scene, index);
  const second = first && secondShare(scene, index, first);
  if (first === null || second === null || Number(first.value) >= Number(second.value)) return first;
  return { ...first, min: first.value, max: second.value, end: second.end };
};
