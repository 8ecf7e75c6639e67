import type { Claim, ClaimFigure } from "../claim.ts";
import { edited } from "../edit.ts";
import { isUsual } from "../gold/from-clauses.ts";
import { standsIn } from "../gold/gold.ts";
import { notations } from "../notation/index.ts";
import { sameAmount, type Said } from "../quantity.ts";
import type { Operator, Slip, World } from "./operator.ts";

/** The characters of a figure. */
export const written = (claim: Claim, { start, end }: ClaimFigure): string => claim.text.slice(start, end);

/** Puts other characters where a figure stands. */
export function replaced(claim: Claim, figure: ClaimFigure, text: string): Slip {
  const { start, end, said } = figure;
  return {
    text: edited(claim, [{ start, end, text }]).text,
    kind: said.kind,
    was: written(claim, figure),
    became: text,
  };
}

/** One of the three usual ways to write a quantity, so that the slip and not the notation is what is odd. */
export const usually = (said: Said, claim: Claim, counter: string, { random }: World): string =>
  random.pick(notations(said, claim.lang, counter).slice(0, 3)) ?? "";

/** Whether a quantity would be a slip in this place: sensible, another one, and nowhere in the cited clauses. */
export function isSlip(claim: Claim, figure: ClaimFigure, wrong: Said, { gold }: World): boolean {
  const ends = [wrong.value, wrong.to].filter((end) => end !== undefined);
  const sensible = ends.every((end) => typeof end === "string" || (end > 0 && Number(end.toFixed(6)) === end));
  return sensible && !sameAmount(wrong, figure.said) && !standsIn(gold, claim.citations, wrong);
}

/** An operator on values: each figure of the claim with each wrong value in its place. */
export const onValues =
  (wrong: (figure: ClaimFigure, claim: Claim, world: World) => readonly Said[]): Operator =>
  (claim, world) =>
    claim.figures
      .filter((figure) => isUsual(claim, figure))
      .flatMap((figure) =>
        wrong(figure, claim, world)
          .filter((said) => isSlip(claim, figure, said, world))
          .map((said) => replaced(claim, figure, usually(said, claim, figure.counter, world)))
          .filter(({ became }) => became !== ""),
      );

/** The numbers of a figure scaled; whole things stay whole. */
export function scaled(said: Said, factor: number): Said[] {
  const { value, to } = said;
  if (typeof value === "string" || typeof to === "string") return [];
  const times = (n: number): number => Number((n * factor).toFixed(6));
  const next = { ...said, value: times(value), ...(to === undefined ? {} : { to: times(to) }) };
  const whole = said.unit === "CNY" || said.unit === "%" || Number.isInteger(next.value);
  return whole && next.value > 0 ? [next] : [];
}
