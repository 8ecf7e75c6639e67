import { onValues } from "./miswrite.ts";

/** Per cent told as percentage points. The corpus prints no percentage points, so there is no way back. */
export const percentagePoints = onValues(({ said }) =>
  said.unit === "%" ? [{ ...said, unit: "percentage_point" as const }] : [],
);
