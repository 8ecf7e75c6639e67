import { Converter } from "opencc-js/cn2t";
import { withTraditionalForms } from "../language/zh/traditional-forms.ts";

const convert = Converter({ from: "cn", to: "tw" });

/**
 * Simplified Chinese in traditional characters, word by word where a character has several forms, and with the quotation
 * marks that go with them. The length is kept.
 *
 * @example toTraditional("“最高补助”是多少？") // "「最高補助」是多少？"
 */
export function toTraditional(text: string): string {
  return withTraditionalMarks(withTraditionalForms(convert(text)));
}

/** A single mark is one where two of them enclose something; alone it may be an apostrophe. */
function withTraditionalMarks(text: string): string {
  return text
    .replace(/‘([^‘’]*)’/g, "『$1』")
    .replaceAll("“", "「")
    .replaceAll("”", "」");
}
