import type { FiledCase } from "../load-cases.ts";
import type { Inside } from "./inside.ts";
import { FLOOR } from "../../src/answering/refuse.ts";
import { shareOf, type Share } from "../tally.ts";

/** What refusing and answering would be with the floor elsewhere. */
export interface CurvePoint {
  /** How likely the best passage must be to support an answer, 0 to 1. */
  readonly floor: number;
  readonly refused: Share;
  readonly answered: Share;
}

interface Observed {
  readonly answerable: boolean;
  readonly answered: boolean;
  readonly likelihood: number;
  /** Refused for its likelihood alone. */
  readonly byFloor: boolean;
}

const STEPS = 20;

/**
 * The operating curve of refusal. Above the floor in force, answers whose best passage is less likely would be refused;
 * below it, questions refused for their likelihood alone would be answered.
 */
export async function refusalCurve(cases: readonly FiledCase[], inside: Inside): Promise<CurvePoint[]> {
  const observed: Observed[] = [];
  for (const c of cases) {
    const { draft, support } = await inside.outcome(c);
    const likelihood = support?.likelihood ?? 0;
    const notCovered = draft.reason?.code === "not_covered" && support?.outOfScope.length === 0;
    observed.push({
      answerable: c.expect.status === "answered",
      answered: draft.status === "answered",
      likelihood,
      byFloor: notCovered && likelihood < FLOOR.likelihood,
    });
  }
  const floors = [...Array.from({ length: STEPS + 1 }, (_, i) => i / STEPS), FLOOR.likelihood];
  return [...new Set(floors)].sort((a, b) => a - b).map((floor) => pointAt(floor, observed));
}

function pointAt(floor: number, observed: readonly Observed[]): CurvePoint {
  const answers = (o: Observed): boolean => o.likelihood >= floor && (o.answered || o.byFloor);
  return {
    floor,
    refused: shareOf(observed.filter((o) => !o.answerable).map((o) => !answers(o))),
    answered: shareOf(observed.filter((o) => o.answerable).map(answers)),
  };
}

/** The floor in force, 0 to 1. */
export const FLOOR_NOW = FLOOR.likelihood;
