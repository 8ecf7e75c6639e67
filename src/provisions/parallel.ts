import { hasOwnCase, isElliptical, opensAdverbially, readSegment, type Segment } from "./segments.ts";

/** The segment that carries the quantity of the unit which starts at `from`; null where none does. */
const effectFrom = (segments: readonly Segment[], from: number): Segment | null => {
  for (let i = from; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.kind === "plain") return null;
    if (segment.kind === "condition") continue;
    if (segment.kind === "continuation" && i === from) return null;
    if (segment.unit !== null) return segment;
  }
  return null;
};

interface Effect {
  readonly segment: Segment;
  readonly at: number;
}

/** Whether segment `at` starts a provision of its own beside the one whose last effect is `last`. */
const startsProvision = (segments: readonly Segment[], at: number, last: Effect, aimsAtYear: boolean): boolean => {
  const opening = segments[at];
  if (opening === undefined || opening.kind === "continuation" || opening.kind === "plain") return false;
  const effect = effectFrom(segments, at);
  if (effect === null) return false;
  if (opening.year) return true;
  if (last.segment.grants && effect.grants) return hasOwnCase(opening, effect);
  const alike = last.segment.unit === effect.unit;
  if (last.segment.grants) return alike && isElliptical(effect) && hasOwnCase(opening, effect);
  if (effect.grants || opening.kind === "condition" || opensAdverbially(opening)) return false;
  return last.at === at - 1 && (alike || aimsAtYear);
};

/**
 * Groups the comma segments of one part of a sentence into provisions: segments that each have a case and a quantity of
 * their own stand alone, a condition stays with its consequence. Returns the index of the first segment of each group.
 * @param aimsAtYear whether the sentence says what is to be reached by a year, so that its quantities may differ in unit
 * @example provisionsAmong(["甲级奖励50万元，", "乙级奖励20万元。"], false) // [0, 1]
 * @example provisionsAmong(["对投资超过500万元的，", "给予5%的支持，", "最高100万元。"], false) // [0]
 */
export const provisionsAmong = (raw: readonly string[], aimsAtYear: boolean): number[] => {
  const segments = raw.map(readSegment);
  const starts = [0];
  let last: Effect | null = null;
  segments.forEach((segment, at) => {
    if (last !== null && startsProvision(segments, at, last, aimsAtYear)) {
      starts.push(at);
      last = null;
    }
    const counts = segment.kind === "effect" || (segment.kind === "continuation" && segment.unit !== null);
    if (counts) last = { segment, at };
  });
  return starts;
};
