import { onValues, scaled } from "./miswrite.ts";

/** 万 read as million (100 times), million as 万; 亿 read as billion (10 times), billion as 亿. */
const FACTORS = [100, 1 / 100, 10, 1 / 10];
const KINDS = new Set(["amount", "measure", "count"]);

/** Slips between a language that counts in ten thousands and one that counts in thousands; small numbers have none. */
export const translation = onValues(({ said }) =>
  KINDS.has(said.kind) && typeof said.value === "number" && (said.kind !== "count" || said.value >= 1000)
    ? FACTORS.flatMap((factor) => scaled(said, factor))
    : [],
);
