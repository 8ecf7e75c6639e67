import { figuresOf, holds, written } from "../gold.ts";
import type { GoldFigure } from "../case.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/** Every gold figure stands in the answer's own text. */
export const figures: Scorer = {
  name: "figures",
  strict: true,
  title: "every figure asked for stands in the answer",
  titleZh: "所问数字全部在答案中",
  score({ expect, asOf }, { answer }) {
    if (expect.figures.length === 0) return null;
    const read = figuresOf(answer, asOf);
    const stands = (gold: GoldFigure): boolean =>
      holds(read, gold) || (gold.unit === "date" && answer.includes(String(gold.value)));
    return passUnless(expect.figures.filter((gold) => !stands(gold)).map((gold) => `without ${written(gold)}`));
  },
};
