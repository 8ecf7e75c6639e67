import { textDigest } from "../../../src/domain/corpus.ts";
import type { Claim, ClaimFigure, Language, Place } from "../claim.ts";
import { isFreeCue, notations } from "../notation/index.ts";
import type { Said } from "../quantity.ts";
import type { ClauseGold, Printed } from "./files.ts";

/** The day for which all is asked; and one on which the plan that was repealed since was in force. */
export const TODAY = "2026-11-22";
const BEFORE_REPEAL = "2025-06-30";
const REPEALED = "渝府办发-2025-2/";

/** How far a cue may stand from its figure: "最高给予一次性奖励300万元". */
const REACH = 24;

export const dayFor = (passage: string): string => (passage.startsWith(REPEALED) ? BEFORE_REPEAL : TODAY);

/** The measure word of a Chinese count: what follows its digits. */
export const counterOf = (said: Said, text: string): string =>
  said.kind === "count" ? (/[^\d.,—万余一二三四五六七八九十百千两-]+$/.exec(text)?.[0] ?? "") : "";

function cueOf(text: string, figure: Place, cue: string | undefined, lang: Language): Place | null {
  if (cue === undefined || !isFreeCue(cue, lang)) return null;
  const after = text.slice(figure.end).trimStart().startsWith(cue);
  const start = after ? text.indexOf(cue, figure.end) : text.slice(0, figure.start).lastIndexOf(cue);
  return start < 0 || figure.start - start > REACH + cue.length ? null : { start, end: start + cue.length };
}

/** Figures in the order of the text; each is looked for behind the one before, and anywhere where it isn't there. */
function figuresIn(text: string, gold: ClauseGold, lang: Language): ClaimFigure[] | null {
  const taken: Place[] = [];
  const found: ClaimFigure[] = [];
  for (const { is: said, [lang]: printed } of gold.figures) {
    const place = printed && placeOf(text, printed, taken);
    if (!place) return null;
    taken.push(place);
    const counter = lang === "zh" ? counterOf(said, printed.text) : "";
    found.push({ ...place, said, counter, cue: cueOf(text, place, printed.cue, lang) });
  }
  return found.sort((a, b) => a.start - b.start);
}

function placeOf(text: string, { text: printed }: Printed, taken: readonly Place[]): Place | null {
  const last = taken.at(-1)?.end ?? 0;
  for (const from of [last, 0])
    for (let start = text.indexOf(printed, from); start >= 0; start = text.indexOf(printed, start + 1)) {
      const place = { start, end: start + printed.length };
      const torn = /\d[.,]?$/.test(text.slice(0, start)) && /^\d/.test(printed);
      if (!torn && !taken.some((other) => other.start < place.end && place.start < other.end)) return place;
    }
  return null;
}

const asSentence = (text: string, lang: Language): string =>
  lang === "zh" ? `${text.replace(/[，,；;。\s]+$/, "")}。` : `${text.replace(/[,;.\s]+$/, "")}.`;

/** Each clause as it stands and as it is translated, for a model may quote. */
export function claimsFromClauses(gold: readonly ClauseGold[], english: ReadonlyMap<string, string>): Claim[] {
  return gold.flatMap((clause) =>
    (["zh", "en"] as const).flatMap((lang) => {
      const source = lang === "zh" ? clause.zh : english.get(textDigest(clause.zh));
      const [passage] = clause.at;
      if (source === undefined || passage === undefined) return [];
      const text = asSentence(source, lang);
      const figures = figuresIn(text, clause, lang);
      const base = { id: `${passage}:${lang}`, lang, citations: [passage], asOf: dayFor(passage) };
      return figures ? [{ ...base, text, figures, about: null, per: null, group: null }] : [];
    }),
  );
}

/** Whether a figure is written in one of the usual notations, so that another may be put in its place; "7×24小时" isn't. */
export const isUsual = (claim: Claim, { said, counter, start, end }: ClaimFigure): boolean =>
  claim.text[start - 1] !== "×" && notations(said, claim.lang, counter).includes(claim.text.slice(start, end));
