import type { FiledCase } from "../load-cases.ts";
import type { System } from "../system.ts";
import { FLOOR } from "../../src/answering/refuse.ts";
import { shareOf, type Share } from "../tally.ts";

/** What refusing and answering would be with the floor of coverage elsewhere. */
export interface CurvePoint {
  /** Share of the question's words that the best passage must account for, 0 to 1. */
  readonly floor: number;
  readonly refused: Share;
  readonly answered: Share;
  /** The floor as it is. */
  readonly now: boolean;
}

interface Observed {
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly coverage: number;
  /** Refused for its coverage alone. */
  readonly byCoverage: boolean;
}

const STEPS = 20;

/**
 * The operating curve of refusal. Above the floor in force, answers whose best passage covers less would be refused;
 * below it, questions refused for their coverage alone would be answered.
 */
export async function refusalCurve(cases: readonly FiledCase[], system: System): Promise<CurvePoint[]> {
  const observed: Observed[] = [];
  for (const c of cases) {
    const { draft, support } = await system.outcome(c);
    observed.push({
      answerable: c.expect.status === "answered",
      answered: draft.status === "answered",
      coverage: support?.coverage ?? 0,
      byCoverage:
        draft.reason?.code === "not_covered" &&
        support !== null &&
        support.outOfScope.length === 0 &&
        support.coverage < FLOOR.coverage &&
        support.score >= FLOOR.score &&
        support.uncoveredWeight <= FLOOR.uncovered,
    });
  }
  return Array.from({ length: STEPS + 1 }, (_, i) => pointAt(i / STEPS, observed));
}

function pointAt(floor: number, observed: readonly Observed[]): CurvePoint {
  const answers = (o: Observed): boolean => o.coverage >= floor && (o.answered || o.byCoverage);
  return {
    floor,
    refused: shareOf(observed.filter((o) => !o.answerable).map((o) => !answers(o))),
    answered: shareOf(observed.filter((o) => o.answerable).map(answers)),
    now: Math.abs(floor - FLOOR.coverage) < 1e-9,
  };
}
