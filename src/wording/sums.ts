import type { Labels } from "./labels.ts";

/**
 * A decimal with its thousands apart; its digits stay as they are.
 *
 * @example
 * grouped("-12000000.05") // "-12,000,000.05"
 */
export function grouped(decimal: string): string {
  const [whole = "", fraction] = decimal.split(".", 2);
  const sign = whole.startsWith("-") ? "-" : "";
  const digits = whole.slice(sign.length);
  const groups: string[] = [];
  for (let end = digits.length; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return sign + groups.join(",") + (fraction === undefined ? "" : `.${fraction}`);
}

/**
 * What a calculation's step did, for people to read.
 *
 * @example
 * workedOut("min(4000000, 5000000)", english) // "the smaller of 4,000,000 and 5,000,000"
 */
export function workedOut(expression: string, { least }: Pick<Labels, "least">): string {
  const [, values] = /^min\(([^()]*)\)$/.exec(expression) ?? [];
  return values === undefined ? withGroups(expression) : least(values.split(", ").map(withGroups));
}

function withGroups(text: string): string {
  return text.replace(/\d+(?:\.\d+)?/g, grouped);
}
