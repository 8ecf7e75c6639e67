import type { Claim, ClaimFigure } from "../claim.ts";
import { isUsual } from "../gold/from-clauses.ts";
import { dayOf, shifted } from "../notation/days.ts";
import { notations } from "../notation/index.ts";
import type { Said } from "../quantity.ts";
import { digitSlips } from "./digits.ts";
import { isSlip } from "./miswrite.ts";
import type { World } from "./operator.ts";

/** A wrong quantity of the same kind, to be written in a way that a reader of figures may miss; null where there is none. */
export function wrongly(claim: Claim, figure: ClaimFigure, world: World): Said | null {
  if (!isUsual(claim, figure)) return null;
  const { said } = figure;
  const day = typeof said.value === "string" && said.to === undefined ? dayOf(said.value) : null;
  const moved = day && typeof said.value === "string" ? [{ ...said, value: shifted(said.value, { days: 3 }) }] : [];
  const slips = [...digitSlips(said, world.random), ...moved].filter((wrong) => isSlip(claim, figure, wrong, world));
  return world.random.pick(slips) ?? null;
}

/** The usual way to write it. */
export const usual = (said: Said, { lang }: Claim, { counter }: ClaimFigure): string =>
  notations(said, lang, counter)[0] ?? "";
