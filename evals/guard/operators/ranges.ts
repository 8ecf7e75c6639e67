import type { Said } from "../quantity.ts";
import { onValues } from "./miswrite.ts";
import type { Random } from "../random.ts";

const STEPS = [0.5, 2, 1.2, 3];

function shiftedEnds(said: Said, value: number, to: number, random: Random): Said[] {
  const step = random.pick(STEPS) ?? 2;
  const { bound, unit } = said;
  const years = unit === "calendar_year";
  const low = years ? value - 1 - random.int(3) : Math.max(1, Math.round(value * step));
  const high = years ? to + 1 + random.int(3) : Math.round(to * step);
  const kind = years ? ("year" as const) : said.kind;
  return [
    { ...said, value: to, to: value },
    ...(low < to ? [{ ...said, value: low }] : []),
    ...(high > value ? [{ ...said, to: high }] : []),
    { kind, bound, unit, value },
    { kind, bound, unit, value: to },
  ];
}

/** A range with its ends exchanged, one end shifted or lost; a single value made a range. */
export const ranges = onValues(({ said }, _, { random }) => {
  const { value, to } = said;
  if (typeof value === "string" || typeof to === "string" || said.kind === "year") return [];
  if (to !== undefined) return shiftedEnds(said, value, to, random);
  const times = random.pick([2, 3, 5]) ?? 2;
  return said.unit === "km/h" || said.kind === "rate" || said.unit === "m3" ? [] : [{ ...said, to: value * times }];
});
