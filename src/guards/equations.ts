import { Big } from "big.js";
import { readFigures } from "../figures/index.ts";
import type { Check } from "./check.ts";

const EQUATION = /([^=＝；;。，,：:]{1,120})[=＝]([^=＝；;。，,：:]{1,60})/g;
const OPERATOR = /([×+＋−－])/;

/** Arithmetic that a statement shows ("3000万元×20%＝600万元") must come out; what can't be read as arithmetic is let be. */
export const equations: Check = ({ text }) =>
  [...withoutGrouping(text).matchAll(EQUATION)].flatMap(([whole, left = "", right = ""]) => {
    const [stated, worked] = [valueOf(right), workedOut(left)];
    return stated === null || worked === null || stated.eq(worked) ? [] : [{ check: "equation", text: whole.trim() }];
  });

/** "1,000" as "1000": a comma within a number parts nothing. */
function withoutGrouping(text: string): string {
  return text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, "");
}

/** Operands joined by one kind of operator, from the left; null where there is but one, or one can't be read. */
function workedOut(text: string): Big | null {
  const parts = text.split(OPERATOR);
  if (parts.length < 3) return null;
  return parts.slice(1).reduce<Big | null>(
    (value, part, at) => {
      if (at % 2 === 0) return value;
      const operand = valueOf(part);
      const operator = parts[at];
      if (value === null || operand === null) return null;
      if (operator === "×") return value.times(operand);
      return operator === "+" || operator === "＋" ? value.plus(operand) : value.minus(operand);
    },
    valueOf(parts[0] ?? ""),
  );
}

/** The one quantity of a stretch, a rate as a fraction; a bare number as it is. */
function valueOf(text: string): Big | null {
  const bare = /^\d+(?:\.\d+)?$/.exec(text.trim());
  if (bare !== null) return new Big(bare[0]);
  const [figure, second] = readFigures(text);
  if (figure === undefined || second !== undefined || typeof figure.value !== "number" || figure.max !== undefined)
    return null;
  const value = new Big(figure.value);
  return figure.unit === "%" ? value.div(100) : value;
}
