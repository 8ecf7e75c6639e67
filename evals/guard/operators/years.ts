import { onValues } from "./miswrite.ts";

/** Another calendar year; a stretch of years moved as a whole. */
export const years = onValues(({ said }, _, { random }) => {
  const { value, to, unit } = said;
  if (unit !== "calendar_year" || typeof value !== "number") return [];
  const by = [-1, 1, 2 + random.int(4), -2 - random.int(4)];
  return by.map((step) => ({
    ...said,
    value: value + step,
    ...(typeof to === "number" ? { to: to + step } : {}),
  }));
});
