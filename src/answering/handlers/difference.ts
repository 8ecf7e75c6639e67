import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { subtract, writeFigure } from "../../figures/index.ts";
import { says } from "../../language/calculation-words.ts";
import type { Asked } from "../asked.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, type Draft, type Evidence } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { isSupported } from "../refuse.ts";
import { choose } from "../choose.ts";
import { plain } from "./calculation/contract.ts";
import { caseName } from "./calculation/say.ts";
import { twoCases } from "./two-cases.ts";

interface Pair {
  readonly passages: readonly Passage[];
  readonly from: Figure;
  readonly to: Figure;
  /** What is compared; null for the label of its figures. */
  readonly name: string | null;
  /** Whether `from` comes before `to` in time. */
  readonly inTime: boolean;
}

/** How far two figures lie apart: before and after a change, one year and another, one case and another; null where none is asked. */
export function differenceDraft(asked: Asked): Draft | null {
  const { question, knowledge } = asked;
  if (!(question.asks.includes("difference") || says("difference", question.text)) || !isSupported(asked)) return null;
  const rated =
    question.asks.includes("rate") && asked.live[0]?.passage.figures.some((f) => f.kind === "rate") === true;
  if (rated && !question.asks.includes("difference")) return null;
  const pair = changeIn(asked) ?? casesApart(asked) ?? twoYears(asked);
  if (
    pair === null ||
    typeof pair.from.value !== "number" ||
    typeof pair.to.value !== "number" ||
    pair.from.unit !== pair.to.unit
  )
    return null;
  const evidence = pair.passages.map((p) => passageEvidence(p, knowledge));
  return drafted(pair, pair.from.value, pair.to.value, evidence, asked);
}

function drafted(
  pair: Pair,
  before: number,
  after: number,
  evidence: readonly Evidence[],
  { words, knowledge }: Asked,
): Draft {
  const [passage] = pair.passages;
  const rising = before <= after;
  const [low, high] = rising ? [pair.from, pair.to] : [pair.to, pair.from];
  const result = subtract(Math.max(before, after), Math.min(before, after));
  const write = (f: Figure): string => writeFigure({ ...f, bound: "exact" }, words.lang);
  const written = writeFigure({ ...high, value: result, bound: "exact" }, words.lang);
  const label =
    pair.name ??
    (pair.to.label === null ? null : words.text(pair.to.label)) ??
    (passage === undefined ? "" : words.heading(passage));
  const turn = !pair.inTime ? "apart" : rising ? "rising" : "falling";
  const text = words.messages.difference(label, write(high), write(low), written, turn);
  const cited = (f: Figure): number =>
    Math.max(
      0,
      pair.passages.findIndex((p) => p.figures.includes(f)),
    ) + 1;
  const said = words.messages.calculation.label;
  const name = (f: Figure): string =>
    f.year === null
      ? pair.inTime
        ? said(f === pair.from ? "before" : "after")
        : ((f.label === null ? null : words.text(f.label)) ?? said("value"))
      : String(f.year);
  const clauses = pair.name === null && !pair.inTime ? pair.passages.map((p) => statementOf(p, words, knowledge)) : [];
  return answered([{ text: words.messages.sentence(text), evidence }, ...clauses], {
    calculation: {
      inputs: [low, high].map((f) => ({
        label: name(f),
        value: plain(Number(f.value)),
        unit: f.unit,
        citation: cited(f),
      })),
      rule: { text: words.anyway(passage?.text ?? ""), citation: 1 },
      steps: [
        {
          label: text,
          expression: `${plain(Number(high.value))} - ${plain(Number(low.value))}`,
          value: plain(result),
          unit: high.unit,
          citation: cited(high),
        },
      ],
      result: { value: plain(result), unit: high.unit, text: written },
    },
  });
}

/** "由60个工作日缩减至45个": both figures in one provision. */
function changeIn({ live }: Asked): Pair | null {
  const passage = live[0]?.passage;
  const from = passage?.figures.find((f) => f.role === "from");
  const to = passage?.figures.find((f) => f.role === "to" && f.unit === from?.unit);
  return passage === undefined || from === undefined || to === undefined
    ? null
    : { passages: [passage], from, to, name: null, inTime: true };
}

/** What two cases of a grant get, or two grants. */
function casesApart(asked: Asked): Pair | null {
  const pair = twoCases(asked);
  if (pair === null) return null;
  const [one, other] = pair;
  const names = pair.map((c) => caseName(c.rule, asked.words));
  const name = names.some((n) => n === null) ? null : asked.words.messages.list(names.flatMap((n) => n ?? []));
  return {
    passages: [...new Set([one.passage, other.passage])],
    from: other.figure,
    to: one.figure,
    name,
    inTime: false,
  };
}

/** The same label in two years, of one row or of two provisions side by side. */
function twoYears({ question, candidates, live, knowledge }: Asked): Pair | null {
  const { choices } = choose({ ...question, years: [] }, candidates, knowledge);
  const [first] = choices;
  if (first === undefined) return null;
  const near = [first.passage, ...live.filter((c) => c.passage.clause === first.passage.clause).map((c) => c.passage)];
  const all = near.flatMap((passage) => passage.figures.map((figure) => ({ passage, figure })));
  const wanted = (f: Figure): boolean =>
    f.year !== null && (question.years.length < 2 || question.years.includes(f.year));
  for (const figure of first.figures.filter(wanted)) {
    const other = all.find(
      ({ figure: f }) =>
        f !== figure && f.unit === figure.unit && f.label === figure.label && wanted(f) && f.year !== figure.year,
    );
    if (other === undefined) continue;
    const [from, to] = (figure.year ?? 0) < (other.figure.year ?? 0) ? [figure, other.figure] : [other.figure, figure];
    return { passages: [...new Set([first.passage, other.passage])], from, to, name: null, inTime: true };
  }
  return question.years.length < 2 ? null : yearsApart(first.figures[0]?.unit, wanted, live);
}

/** How far behind the best topic a passage may lie that has both years side by side, where the best has one. Range 0 to 1. */
const NEAR_YEARS = 0.6;

/** The same label in two years within one passage near the best, where that tells of one year alone. */
function yearsApart(unit: string | undefined, wanted: (f: Figure) => boolean, live: Asked["live"]): Pair | null {
  const topic = live[0]?.topic ?? 0;
  for (const { passage } of live.filter((c) => c.topic >= topic * NEAR_YEARS)) {
    const own = passage.figures.filter((f) => f.unit === unit && wanted(f));
    const from = own.reduce<Figure | null>((a, f) => (a === null || (f.year ?? 0) < (a.year ?? 0) ? f : a), null);
    if (from === null) continue;
    const to = own.find((f) => f.label === from.label && (f.year ?? 0) > (from.year ?? 0));
    if (to !== undefined) return { passages: [passage], from, to, name: null, inTime: true };
  }
  return null;
}
