import type { Claim, ClaimFigure, Language, Place } from "../claim.ts";
import { phrases } from "../notation/index.ts";
import { saidBy } from "../quantity.ts";
import { dayFor } from "./from-clauses.ts";
import type { CaseGold } from "./files.ts";

const MARKS = /[{}<>[\]#]/;

interface Marked {
  readonly text: string;
  readonly figures: readonly ClaimFigure[];
  readonly about: Place | null;
  readonly per: Place | null;
}

/** Splits "100 count 家" into what is said and the measure word. */
function shorthandOf(line: string): { readonly is: string; readonly counter: string } {
  const [bound = "", value = "", unit = "", counter = ""] = line.split(" ");
  return { is: `${bound} ${value} ${unit}`, counter };
}

/** Reads the marks of a hand-written sentence and puts the figure, with the usual words of its bound, in its place. */
function readMarks(marked: string, gold: CaseGold, lang: Language): Marked {
  const { is, counter } = shorthandOf(gold.is);
  const [phrase] = phrases(saidBy(is), lang, lang === "zh" ? counter : "");
  if (!phrase) throw new Error(`no notation for "${gold.is}"`);
  const figures: ClaimFigure[] = [];
  const opened = new Map<string, number>();
  let text = "";
  let about: Place | null = null;
  let per: Place | null = null;
  const since = (mark: string): Place => ({ start: opened.get(mark) ?? 0, end: text.length });
  for (const sign of marked) {
    if (!MARKS.test(sign)) text += sign;
    else if ("{<[".includes(sign)) opened.set(sign, text.length);
    else if (sign === "}") about ??= since("{");
    else if (sign === ">") per = since("<");
    else if (sign === "]") {
      const place = since("[");
      figures.push({
        ...place,
        said: saidBy(`exact ${text.slice(place.start, place.start + 4)} calendar_year`),
        counter: "",
        cue: null,
      });
    } else {
      const base = text.length;
      const { start, end, cue } = phrase.figure;
      const at = cue && { start: base + cue.start, end: base + cue.end };
      figures.push({ ...phrase.figure, start: base + start, end: base + end, cue: at });
      text += phrase.text;
    }
  }
  return { text: `${text}${lang === "zh" ? "。" : "."}`, figures, about, per };
}

/** Each hand-written sentence in both languages. */
export function claimsFromCases(gold: readonly CaseGold[]): Claim[] {
  return gold.flatMap((entry, at) =>
    (["zh", "en"] as const).map((lang) => ({
      ...readMarks(entry[lang], entry, lang),
      id: `${entry.at}:case-${at + 1}:${lang}`,
      lang,
      citations: [entry.at],
      asOf: dayFor(entry.at),
      group: entry.group,
    })),
  );
}
