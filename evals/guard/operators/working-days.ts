import { onValues } from "./miswrite.ts";

/** Working days told as days, and days as working days. */
export const workingDays = onValues(({ said }) =>
  said.unit === "working_day"
    ? [{ ...said, unit: "day" as const }]
    : said.unit === "day"
      ? [{ ...said, unit: "working_day" as const }]
      : [],
);
