import { piecesOf } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";

/**
 * A text of the page's language with what documents print in it told apart, so that it is spoken and set as what it is: in
 * English all that is Chinese, in traditional Chinese the words given.
 *
 * @param printed words of documents that may stand in the text
 * @example
 * mixedText("The same in 某府办发〔2026〕9号", "en").text // 'The same in <span lang="zh-Hans">某府办发〔2026〕9号</span>'
 */
export function mixedText(text: string, lang: PageLanguage, printed: readonly string[] = []): Html {
  switch (lang) {
    case "zh":
      return html`${text}`;
    case "zh-Hant": {
      const [next] = printed.filter((words) => words !== "" && text.includes(words)).sort(inOrderIn(text));
      if (next === undefined) return html`${text}`;
      const at = text.indexOf(next);
      const rest = mixedText(text.slice(at + next.length), lang, printed);
      return html`${text.slice(0, at)}${simplified(next)}${rest}`;
    }
    case "en":
      return html`${piecesOf(text).map((piece) => (piece.isChinese ? simplified(piece.text) : piece.text))}`;
  }
}

/** The earlier one first, and of two at one place the longer. */
function inOrderIn(text: string): (a: string, b: string) => number {
  return (a, b) => text.indexOf(a) - text.indexOf(b) || b.length - a.length;
}

function simplified(words: string): Html {
  return html`<span lang="zh-Hans">${words}</span>`;
}
