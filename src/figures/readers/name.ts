import type { FigureBound } from "../../domain/figure.ts";
import type { Draft, Scene } from "./draft.ts";

const OPENING = "“‘「『《\"";
const CLOSING = "”’」』》\"";

/**
 * Whether what reads like a count is a word of another kind: the article 一 ("一个企业", "最后一公里"), 二 before a measure word
 * (which counts are written 两: 二次开发), a class (三类), a quoted name (“三十条”). Bounds make a count of it again (至少一项).
 */
export function isName({ text, numerals }: Scene, index: number, draft: Draft, bound: FigureBound): boolean {
  const numeral = numerals[index];
  if (numeral === undefined || (draft.kind !== "count" && draft.kind !== "measure")) return false;
  if (OPENING.includes(text[draft.start - 1] ?? " ") && CLOSING.includes(text[draft.end] ?? " ")) return true;
  if (numeral.script === "digits") return false;
  if (numeral.bare && draft.kind === "count") return true;
  if (bound !== "exact") return false;
  const written = text.slice(numeral.start, numeral.end);
  if (written === "一" || written === "one" || (written === "二" && draft.kind === "count")) return true;
  return (draft.counter === "类" && written === "三") || draft.counter === "大" || draft.counter === "道";
}
