import { fullWidth } from "../notation/digits.ts";
import { usual, wrongly } from "./disguise.ts";
import { replaced } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

/** A wrong figure in full-width digits. */
export const fullWidthDigits: Operator = (claim, world) =>
  claim.figures.flatMap((figure) => {
    const wrong = wrongly(claim, figure, world);
    if (!wrong) return [];
    const text = usual(wrong, claim, figure).replace(/[\d.,%]+/g, fullWidth);
    return [replaced(claim, figure, text)];
  });
