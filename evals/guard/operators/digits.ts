import { plain } from "../notation/digits.ts";
import type { Said } from "../quantity.ts";
import type { Random } from "../random.ts";
import { onValues } from "./miswrite.ts";

/** Two neighbours change places. */
const swapped = (digits: string): string[] =>
  [...digits.slice(1)].map(
    (_, at) => digits.slice(0, at) + (digits[at + 1] ?? "") + (digits[at] ?? "") + digits.slice(at + 2),
  );

/** Another digit in the place of one that isn't a zero. */
const changed = (digits: string, random: Random): string[] =>
  [...digits].flatMap((digit, at) =>
    /[1-9]/.test(digit) ? [digits.slice(0, at) + String(1 + random.int(9)) + digits.slice(at + 1)] : [],
  );

const valueSlips = (value: number, random: Random): number[] =>
  [...swapped(plain(value)), ...changed(plain(value), random), ...changed(plain(value), random)]
    .filter((digits) => /^[1-9]\d*(?:\.\d+)?$|^0\.\d+$/.test(digits))
    .map(Number);

/** Wrong values a digit away; for a range, of its lower end. */
export function digitSlips(said: Said, random: Random): Said[] {
  const { value, to } = said;
  if (typeof value === "string") return [];
  return valueSlips(value, random).flatMap((wrong) =>
    to === undefined || (typeof to === "number" && wrong < to) ? [{ ...said, value: wrong }] : [],
  );
}

/** One digit mistaken, or two exchanged. Days are left to the operator on dates. */
export const digits = onValues(({ said }, _, { random }) => digitSlips(said, random));
