import { edited } from "../edit.ts";
import { sameAmount } from "../quantity.ts";
import { written } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

/** Two figures of one claim in each other's place. */
export const exchanged: Operator = (claim) =>
  claim.figures.flatMap((first, at) =>
    claim.figures.slice(at + 1).flatMap((second) => {
      const alike = first.said.unit === second.said.unit && first.said.kind === second.said.kind;
      if (!alike || sameAmount(first.said, second.said)) return [];
      const [a, b] = [written(claim, first), written(claim, second)];
      const { text } = edited(claim, [
        { start: first.start, end: first.end, text: b },
        { start: second.start, end: second.end, text: a },
      ]);
      return [{ text, kind: first.said.kind, was: `${a} … ${b}`, became: `${b} … ${a}` }];
    }),
  );
