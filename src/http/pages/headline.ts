import { html, type Html } from "./html.ts";

const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/** Between two Han characters a line may end where a word does; numbers keep their unit, brackets what they enclose. */
const JOINT = /^\p{Script=Han}{2}$/u;

/**
 * A heading that is broken between words, in Chinese too, where otherwise any two characters may part. The style sheet
 * keeps the rest together.
 *
 * @example
 * headline("产业发展计划", "zh-Hans").text // '<span lang="zh-Hans">产业<wbr />发展<wbr />计划</span>'
 */
export function headline(text: string, lang: "zh-Hans" | "en"): Html {
  if (lang === "en") return html`<span lang="en">${text}</span>`;
  const words = Array.from(WORDS.segment(text), ({ segment }) => segment);
  const broken = words.map((word, at) => {
    const isJoint = JOINT.test(`${(words[at - 1] ?? "").slice(-1)}${word.charAt(0)}`);
    return html`${isJoint && html`<wbr />`}${word}`;
  });
  return html`<span lang="zh-Hans">${broken}</span>`;
}
