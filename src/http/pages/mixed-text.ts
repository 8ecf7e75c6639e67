import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";

/** From the first Chinese character to the last one before a Latin letter: "某府办发〔2026〕9号". */
const CHINESE = /\p{Script=Han}(?:[^A-Za-z\p{Script=Han}]{0,12}\p{Script=Han})*/gu;

/**
 * A text of the page's language with the Chinese in it told apart, so that it is spoken and set as Chinese.
 *
 * @example
 * mixedText("The same in 某府办发〔2026〕9号", "en").text // 'The same in <span lang="zh-Hans">某府办发〔2026〕9号</span>'
 */
export function mixedText(text: string, lang: PageLanguage): Html {
  if (lang === "zh") return html`${text}`;
  let at = 0;
  const pieces = Array.from(text.matchAll(CHINESE), (match) => {
    const before = text.slice(at, match.index);
    at = match.index + match[0].length;
    return html`${before}<span lang="zh-Hans">${match[0]}</span>`;
  });
  return html`${pieces}${text.slice(at)}`;
}
