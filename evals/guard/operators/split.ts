import { usual, wrongly } from "./disguise.ts";
import { replaced } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

/** What is put between two characters, or around one: markup, invisible characters, entities. `#` is the character. */
const SPLITS = [
  "#\u200b",
  "#\u200d",
  "#\u2060",
  "#\ufeff",
  "#\u00ad",
  "<b>#</b>",
  "**#**",
  "<span>#</span>",
  "#<!-- -->",
  "`#`",
  "#<wbr>",
  "_#_",
  "~~#~~",
  "\u202d#\u202c",
];

/** A wrong figure torn in two, so that its characters don't stand side by side. */
export const split: Operator = (claim, world) =>
  claim.figures.flatMap((figure) => {
    const wrong = wrongly(claim, figure, world);
    if (!wrong) return [];
    const text = usual(wrong, claim, figure);
    const digits = [...text.matchAll(/\d/g)].map(({ index }) => index);
    const at = world.random.pick(digits);
    const frames = world.random.shuffled(SPLITS).slice(0, 4);
    if (at === undefined) return [];
    return frames.map((frame) =>
      replaced(claim, figure, text.slice(0, at) + frame.replace("#", text[at] ?? "") + text.slice(at + 1)),
    );
  });
