import type { FigureBound } from "../../../src/domain/figure.ts";
import type { Claim } from "../claim.ts";
import { edited } from "../edit.ts";
import { isUsual } from "../gold/from-clauses.ts";
import { phrases } from "../notation/index.ts";
import { put } from "../wordings.ts";
import { written } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

/** What each bound is mistaken for. Nearer neighbours ("at most" for "less than") are left out: people use them loosely. */
const MISTAKEN: Record<FigureBound, readonly FigureBound[]> = {
  exact: ["max", "min", "over"],
  max: ["min", "exact", "over"],
  min: ["max", "exact", "under"],
  over: ["under", "max", "exact"],
  under: ["over", "min", "exact"],
  about: ["exact", "over", "max"],
};

const KINDS = new Set(["amount", "rate", "count", "duration", "measure"]);

/** A bound turned round, dropped, or put where there is none. Bounds within a verb ("to exceed") are left alone. */
export const bound: Operator = (claim, { random }) =>
  claim.figures.flatMap((figure, at) => {
    const { said, counter } = figure;
    const free = said.bound === "exact" || figure.cue !== null;
    if (!free || !KINDS.has(said.kind) || !isUsual(claim, figure)) return [];
    return MISTAKEN[said.bound].flatMap((wrong) => {
      if (wrong === "exact" && (goesOn(claim, at) || isReached(claim, at))) return [];
      const phrase = random.pick(phrases({ ...said, bound: wrong }, claim.lang, counter));
      if (!phrase) return [];
      const { text } = edited(claim, put(claim, at, phrase, figure));
      const was = `${said.bound} ${written(claim, figure)}`;
      return [{ text, kind: said.kind, was, became: `${wrong} ${phrase.text}` }];
    });
  });

/** Whether the bound of the figure before is still said of this one where it has no words of its own. */
function goesOn({ text, figures }: Claim, at: number): boolean {
  const [before, figure] = [figures[at - 1], figures[at]];
  if (!before || figure?.said.bound !== before.said.bound || figure.said.unit !== before.said.unit) return false;
  const between = text.slice(before.end, figure.start);
  return /[、和或及]| (?:and|or) /.test(between) && !/[，,；;。.:：]/.test(between);
}

/** What must reach a number reaches it with more as well: "营业收入达到2000万元的企业". */
function isReached({ text, figures }: Claim, at: number): boolean {
  const figure = figures[at];
  return (
    figure?.said.bound === "min" && /达到?$/.test(text.slice(0, Math.min(figure.start, figure.cue?.start ?? Infinity)))
  );
}
