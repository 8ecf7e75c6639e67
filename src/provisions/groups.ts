import { addsOnTop, limitsSiblings } from "./inherit.ts";
import type { Provision } from "./provision.ts";

const OPENS_CASE = /^(?:其中[，,]?)?(?:对|其他|其余|经)/;
/** The provision opens a case, right away or (the first of a sentence) behind a lead. */
const opensCase = ({ text, segments, part, place }: Provision): boolean =>
  OPENS_CASE.test(text) ||
  segments[0]?.conditional === true ||
  (part === 0 && place === 0 && segments.some((segment) => OPENS_CASE.test(segment.text)));
const startsWithCase = ({ text, segments }: Provision): boolean =>
  OPENS_CASE.test(text) || segments[0]?.conditional === true;

const isCase = (provision: Provision): boolean =>
  provision.states && !limitsSiblings(provision) && !addsOnTop(provision);

/** Whether two neighbours are cases of one grant: parallel in one sentence, or under one head. */
const belongTogether = (before: Provision, after: Provision, heads: readonly [string, string]): boolean => {
  if (!isCase(before) || !isCase(after)) return false;
  if (before.sentence === after.sentence && before.part === after.part) return true;
  if (!before.grants || !after.grants) return false;
  if (before.sentence === after.sentence) return opensCase(before) && startsWithCase(after);
  return before.paragraph === after.paragraph && heads[0] !== "" && heads[0] === heads[1];
};

/**
 * For each provision the index of the first case of its group, null where it has no alternatives.
 * @param heads what each provision inherits
 */
export const groupsOf = (provisions: readonly Provision[], heads: readonly string[]): (number | null)[] => {
  const first: number[] = [];
  provisions.forEach((provision, at) => {
    const before = provisions[at - 1];
    const joins = before !== undefined && belongTogether(before, provision, [heads[at - 1] ?? "", heads[at] ?? ""]);
    first.push(joins ? (first[at - 1] ?? at) : at);
  });
  return first.map((group) => (first.filter((other) => other === group).length > 1 ? group : null));
};
