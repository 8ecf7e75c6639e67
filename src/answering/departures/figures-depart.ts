import type { Figure } from "../../domain/figure.ts";
import { sameQuantity } from "../../figures/index.ts";
import type { Measure } from "./measures.ts";
import { shareOf } from "./subject.ts";

/** In what a figure departs from the policy's. */
export type Difference = "unit" | "bound" | "value";

/** How a figure departs, and from which of the policy's. */
export interface FigureDeparture {
  readonly difference: Difference;
  readonly from: readonly Measure[];
}

/** So much of a subject makes it the same subject. Range 0 to 1. */
const SAME_SUBJECT = 0.5;
/** So much of the policy's narrower subject must be named, where nothing but the subject ties two figures. Range 0 to 1. */
const NARROWER = 0.3;

/**
 * How a figure of an interpretation departs from what the policy says of the same thing; null where the policy says the
 * same, or nothing that it could be held against.
 *
 * @param measures All figures of the policy.
 */
export function departureOf(said: Measure, measures: readonly Measure[]): FigureDeparture | null {
  const comparable = measures.filter((m) => isComparable(said, m));
  if (said.figure.min !== undefined) return rangeDeparture(said, comparable);
  const near = comparable.filter((m) => shareOf(said.subject, m.subject) >= SAME_SUBJECT);
  const sameNumbers = near.filter((m) => isSameNumber(said.figure, m.figure));
  const sameUnits = sameNumbers.filter((m) => m.figure.unit === said.figure.unit);
  if (sameUnits.some((m) => areBoundAlike(said.figure, m.figure))) return null;
  if (sameUnits.length > 0) return { difference: "bound", from: nearest(said, sameUnits) };
  if (sameNumbers.length > 0) return { difference: "unit", from: nearest(said, sameNumbers) };
  const rivals = near.filter((m) => isSure(said) && isSure(m) && shareOf(m.subject, said.subject) >= NARROWER);
  return rivals.length === 0 ? null : { difference: "value", from: nearest(said, rivals) };
}

/** A range sums up what a clause of the policy gives case by case: it must begin and end where those do. */
function rangeDeparture(said: Measure, comparable: readonly Measure[]): FigureDeparture | null {
  const named = comparable.filter((m) => shareOf(said.subject, m.subject) >= SAME_SUBJECT);
  const around = comparable.filter((m) => shareOf(said.around, m.around) >= SAME_SUBJECT);
  const sums = [named, around].flatMap((measures) => summedUp(said.figure, measures));
  if (sums.some(({ isWhole, isSameUnit }) => isWhole && isSameUnit)) return null;
  const whole = sums.find(({ isWhole }) => isWhole);
  // Where none is summed up whole, the clause with most to sum up: what the range leaves out must be among it.
  const best = whole ?? sums.sort((a, b) => b.measures.length - a.measures.length)[0];
  return best === undefined ? null : { difference: whole === undefined ? "value" : "unit", from: best.measures };
}

/** The clauses among whose figures an end of the range stands. */
function summedUp({ min, max, unit }: Figure, measures: readonly Measure[]) {
  return [...new Set(measures.map((m) => m.passage.clause))].flatMap((clause) => {
    const own = measures.filter((m) => m.passage.clause === clause);
    const values = own.flatMap(({ figure }) => [figure.min ?? figure.value, figure.max ?? figure.value]).map(Number);
    if (![min, max].some((end) => values.includes(Number(end)))) return [];
    const isWhole = Math.min(...values) === Number(min) && Math.max(...values) === Number(max);
    return [{ measures: own, isWhole, isSameUnit: own.every(({ figure }) => figure.unit === unit) }];
  });
}

function isComparable(a: Measure, b: Measure): boolean {
  const [x, y] = [a.figure, b.figure];
  const isSameYear = x.year === null || y.year === null || x.year === y.year;
  const does = a.isChange || familyOf(x) === familyOf(y);
  return (
    x.kind === y.kind && a.isChange === b.isChange && isSameYear && (x.counter ?? "") === (y.counter ?? "") && does
  );
}

/** Sums are granted as such, at most, or at most in a year; interpretations don't always say which. */
function familyOf({ role }: Figure): string {
  return role === "amount" || role === "cap" || role === "yearly_cap" ? "sum" : role;
}

/** Whether what the figure does is known well enough to hold another number against it. */
function isSure({ figure, isChange }: Measure): boolean {
  return isChange || figure.role !== "other";
}

function isSameNumber(a: Figure, b: Figure): boolean {
  return sameQuantity({ ...a, unit: b.unit }, b);
}

/** Whether two bounds go together: a ceiling is no floor and no fixed sum; what is to be reached may also be passed. */
function areBoundAlike(a: Figure, b: Figure): boolean {
  const [one, other] = [sideOf(a), sideOf(b)];
  return one === null || other === null || one === other || (one !== "ceiling" && other !== "ceiling");
}

function sideOf({ bound }: Figure): "ceiling" | "floor" | "exact" | null {
  if (bound === "about") return null;
  if (bound === "max" || bound === "under") return "ceiling";
  return bound === "exact" ? "exact" : "floor";
}

/** Those that are about most of what the figure is about. */
function nearest(said: Measure, measures: readonly Measure[]): Measure[] {
  const shares = measures.map((m) => shareOf(said.subject, m.subject) + shareOf(m.subject, said.subject));
  const best = Math.max(...shares);
  return measures.filter((_, at) => shares[at] === best);
}
