import { Converter } from "opencc-js/cn2t";
import { withTraditionalForms } from "../language/zh/traditional-forms.ts";

const convert = Converter({ from: "cn", to: "tw" });

/**
 * Simplified Chinese in traditional characters, word by word where a character has several forms.
 *
 * @example toTraditional("最高补助多少？") // "最高補助多少？"
 */
export function toTraditional(text: string): string {
  return withTraditionalForms(convert(text));
}
