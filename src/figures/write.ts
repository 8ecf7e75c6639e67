import type { Quantity } from "../domain/figure.ts";
import { toTraditional } from "./lexicon/variants.ts";
import { writeChinese } from "./write/chinese.ts";
import { writeEnglish } from "./write/english.ts";

export type FigureLanguage = "zh" | "en" | "zh-Hant";

/**
 * Writes a quantity as a native would. A count in English is the number alone ("1.2 million"), in Chinese it has its
 * measure word, 个 where none is known. What it is per isn't written.
 * @param options.bound also say the bound: 最高, 不少于, up to, more than…
 * @example writeFigure(q, "zh") // "1000万元"
 * @example writeFigure(q, "en", { bound: true }) // "up to RMB 10 million"
 */
export function writeFigure(quantity: Quantity, language: FigureLanguage, options: { bound?: boolean } = {}): string {
  const bound = options.bound === true;
  if (language === "en") return writeEnglish(quantity, bound);
  const simplified = writeChinese(quantity, bound);
  return language === "zh" ? simplified : toTraditional(simplified);
}
