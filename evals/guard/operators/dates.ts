import { dayOf, shifted } from "../notation/days.ts";
import type { Random } from "../random.ts";
import { onValues } from "./miswrite.ts";

function wrongDays(iso: string, random: Random): string[] {
  const day = dayOf(iso);
  if (!day) return [];
  const sign = random.pick([-1, 1]) ?? 1;
  return [
    shifted(iso, { days: sign }),
    shifted(iso, { days: sign * (2 + random.int(26)) }),
    shifted(iso, { months: sign * (1 + random.int(5)) }),
    shifted(iso, { years: sign * (1 + random.int(3)) }),
  ];
}

/** A day, or an end of a stretch of days, moved by days, months or years; the first day after the last one. */
export const dates = onValues(({ said }, _, { random }) => {
  const { value, to } = said;
  if (typeof value !== "string" || said.unit !== "date") return [];
  if (typeof to !== "string") return wrongDays(value, random).map((wrong) => ({ ...said, value: wrong }));
  return [
    ...wrongDays(value, random).flatMap((wrong) => (wrong < to ? [{ ...said, value: wrong }] : [])),
    ...wrongDays(to, random).flatMap((wrong) => (wrong > value ? [{ ...said, to: wrong }] : [])),
  ];
});
