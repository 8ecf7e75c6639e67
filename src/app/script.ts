import { Converter } from "opencc-js/cn2t";

const convert = Converter({ from: "cn", to: "tw" });

/**
 * Simplified Chinese in traditional characters, word by word where a character has several forms.
 *
 * @example toTraditional("最高补助多少？") // "最高補助多少？"
 */
export function toTraditional(text: string): string {
  return convert(text);
}
