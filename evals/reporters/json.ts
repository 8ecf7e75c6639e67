import type { PairTally } from "../pairs.ts";
import { faultsOf, type Scored } from "../score.ts";
import type { SplitTally } from "../tally.ts";
import type { Held } from "../thresholds.ts";

/** All that one run found out. */
export interface Findings {
  readonly scored: readonly Scored[];
  readonly tallies: Readonly<Record<string, SplitTally>>;
  readonly pairs: Readonly<Record<string, PairTally>>;
  readonly held: readonly Held[];
  readonly regressions: readonly string[];
}

/** The report for machines; without times, so that two runs over the same state are the same bytes. */
export function jsonReport({ scored, ...rest }: Findings): string {
  const cases = scored.map((s) => ({
    id: s.expected.id,
    split: s.expected.split,
    lang: s.expected.lang,
    category: s.expected.category,
    pass: s.pass,
    faults: faultsOf(s),
    given: s.given,
  }));
  return `${JSON.stringify({ ...rest, cases }, null, 1)}\n`;
}
