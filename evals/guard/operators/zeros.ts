import { onValues, scaled } from "./miswrite.ts";

const KINDS = new Set(["amount", "rate", "count", "duration", "measure"]);

/** A zero too many or too few. */
export const zeros = onValues(({ said }) =>
  KINDS.has(said.kind) ? [10, 1 / 10].flatMap((factor) => scaled(said, factor)) : [],
);
