import { CATEGORIES, Split } from "./case.ts";
import type { Scored } from "./score.ts";
import { SCORERS } from "./scorers/index.ts";

/** So many of so many; `share` is 0 to 1, and 1 where there is nothing to count. */
export interface Share {
  readonly right: number;
  readonly of: number;
  readonly share: number;
}

/** What is counted of one set of cases. */
export interface SplitTally {
  readonly all: Share;
  readonly zh: Share;
  readonly en: Share;
  readonly categories: Readonly<Record<string, { readonly zh: Share; readonly en: Share }>>;
  readonly scorers: Readonly<Record<string, { readonly all: Share; readonly zh: Share; readonly en: Share }>>;
  /** Unanswerable questions that were refused. */
  readonly refusal: Share;
  /** Answerable questions that were answered. */
  readonly coverage: Share;
  /** Length of the answers, in characters. */
  readonly length: { readonly zh: number; readonly en: number };
}

/** Counts strict passes by language and category, and each check by itself, for each set that has cases. */
export function tally(scored: readonly Scored[]): Partial<Record<Split, SplitTally>> {
  const sets = Split.options.map((split) => [split, scored.filter((s) => s.expected.split === split)] as const);
  return Object.fromEntries(
    sets.filter(([, cases]) => cases.length > 0).map(([split, cases]) => [split, tallySplit(cases)]),
  );
}

function tallySplit(cases: readonly Scored[]): SplitTally {
  const [zh, en] = [cases.filter((s) => s.expected.lang === "zh"), cases.filter((s) => s.expected.lang === "en")];
  const byLanguage = (count: (of: readonly Scored[]) => Share): { zh: Share; en: Share } => ({
    zh: count(zh),
    en: count(en),
  });
  const category = (name: string) => (of: readonly Scored[]) => passes(of.filter((s) => s.expected.category === name));
  const present = CATEGORIES.filter((name) => cases.some((s) => s.expected.category === name));
  return {
    all: passes(cases),
    ...byLanguage(passes),
    categories: Object.fromEntries(present.map((name) => [name, byLanguage(category(name))])),
    scorers: Object.fromEntries(
      SCORERS.map(({ name }) => [name, { all: checked(cases, name), ...byLanguage((of) => checked(of, name)) }]),
    ),
    refusal: statusRight(cases, "no_answer"),
    coverage: statusRight(cases, "answered"),
    length: { zh: median(zh.map((s) => s.given.answer.length)), en: median(en.map((s) => s.given.answer.length)) },
  };
}

function passes(cases: readonly Scored[]): Share {
  return shareOf(cases.map((s) => s.pass));
}

function checked(cases: readonly Scored[], name: string): Share {
  return shareOf(cases.flatMap(({ verdicts }) => verdicts[name]?.pass ?? []));
}

function statusRight(cases: readonly Scored[], status: "answered" | "no_answer"): Share {
  return shareOf(cases.filter((s) => s.expected.expect.status === status).map((s) => s.given.status === status));
}

/** @example shareOf([true, false]) // { right: 1, of: 2, share: 0.5 } */
export function shareOf(right: readonly boolean[]): Share {
  const count = right.filter(Boolean).length;
  return { right: count, of: right.length, share: right.length === 0 ? 1 : count / right.length };
}

/** The middle one; the lower of the two where there are two. 0 of none. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)] ?? 0;
}
