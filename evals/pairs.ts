import type { Quantity } from "../src/domain/figure.ts";
import { readFigures, sameQuantity } from "../src/figures/index.ts";
import { Split } from "./case.ts";
import { endsOf } from "./gold.ts";
import type { Scored } from "./score.ts";
import { shareOf, type Share } from "./tally.ts";

/** Whether the same question in Chinese and English is answered alike. */
export interface PairTally {
  readonly status: Share;
  /** Of those that are answered in both: the same figures. */
  readonly figures: Share;
  /** Of those that are answered in both: a clause cited in both. */
  readonly clause: Share;
  /** Of all: refused in both, or answered in both with the same figures from a clause in common. */
  readonly alike: Share;
  readonly differing: readonly { readonly zh: string; readonly en: string; readonly in: readonly string[] }[];
}

/** Holds each pair's answers against each other, whatever gold says, for each set that has pairs of cases or cases with twins. */
export function tallyPairs(scored: readonly Scored[]): Partial<Record<Split, PairTally>> {
  const sets = Split.options.map(
    (split) => [split, tallySet(scored.filter((s) => s.expected.split === split))] as const,
  );
  return Object.fromEntries(sets.filter(([, { status }]) => status.of > 0));
}

function tallySet(scored: readonly Scored[]): PairTally {
  const byId = new Map(scored.map((s) => [s.expected.id, s]));
  const pairs = scored.flatMap((one) => {
    const other = byId.get(one.expected.pair ?? "");
    if (other === undefined) return [];
    // Two cases name each other and count once; a twin alone names its case.
    if (other.expected.pair === one.expected.id) return one.expected.lang === "zh" ? [compared(one, other)] : [];
    return [one.expected.lang === "zh" ? compared(one, other) : compared(other, one)];
  });
  const told = (what: "figures" | "clause"): boolean[] => pairs.flatMap((p) => p[what] ?? []);
  return {
    status: shareOf(pairs.map((p) => p.status)),
    figures: shareOf(told("figures")),
    clause: shareOf(told("clause")),
    alike: shareOf(pairs.map((p) => p.status && p.figures !== false && p.clause !== false)),
    differing: pairs
      .map(({ zh, en, ...same }) => ({
        zh,
        en,
        in: Object.entries(same).flatMap(([what, alike]) => (alike === false ? [what] : [])),
      }))
      .filter((p) => p.in.length > 0),
  };
}

interface Compared {
  readonly zh: string;
  readonly en: string;
  readonly status: boolean;
  readonly figures: boolean | null;
  readonly clause: boolean | null;
}

function compared(zh: Scored, en: Scored): Compared {
  const status = zh.given.status === en.given.status;
  const both = status && zh.given.status === "answered";
  const refs = new Set(zh.given.citations.map(refOf));
  return {
    zh: zh.expected.id,
    en: en.expected.id,
    status,
    figures: both ? figureKeys(zh) === figureKeys(en) : null,
    clause: both
      ? en.given.citations.some((c) => refs.has(refOf(c))) || (refs.size === 0 && en.given.citations.length === 0)
      : null,
  };
}

function refOf({ document, clause }: Scored["given"]["citations"][number]): string {
  return `${document.id} ${clause.ref}`;
}

/**
 * What is stated, as a set: figures that rest on a clause, or what goes into a calculation, its steps and what comes out of
 * it, which languages word at different length. Left out is what only the wording of one language holds: the asker's own figures
 * said back, numbers in names ("四大领域" is "the 4 fields", which only English reads as a figure).
 */
function figureKeys({ given }: Scored): string {
  const { figures, citations, calculation } = given;
  const stated =
    calculation === null
      ? figures.filter((f) => f.citation !== null && !isInName(f, citations[f.citation - 1]?.quote ?? ""))
      : [];
  const worked = calculation === null ? [] : [...calculation.inputs, ...calculation.steps, calculation.result];
  const keys = [
    ...stated.flatMap((f) => endsOf(f).map((value) => keyOf(f.unit, value))),
    ...worked.map(({ unit, value }) => keyOf(unit, value)),
  ];
  return [...new Set(keys)].sort().join("|");
}

/** Whether the clause's own words have a number only as part of a name. */
function isInName(figure: Quantity, quote: string): boolean {
  const has = (names: boolean): boolean => readFigures(quote, { names }).some((f) => sameQuantity(f, figure));
  return figure.kind === "count" && !has(false) && has(true);
}

function keyOf(unit: string, value: number | string): string {
  return `${unit} ${String(value)}`;
}
