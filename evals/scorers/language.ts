import { passUnless, type Scorer } from "./scorer.ts";

/** Share of Chinese characters among letters: at least so much in a Chinese answer, at most so much in an English one. */
const HAN = { zh: 0.3, en: 0.2 } as const;

/** Document numbers and titles are given as printed in both languages. */
const AS_PRINTED = /[\p{Script=Han}]{1,12}[〔[]\d{4}[〕\]]\s?\d+号|《[^《》]*》/gu;

/** The answer is in the language of the question. */
export const language: Scorer = {
  name: "language",
  strict: true,
  title: "in the language of the question",
  titleZh: "用提问的语言回答",
  score({ lang }, { answer }) {
    const share = hanShare(answer.replace(AS_PRINTED, ""));
    if (share === null) return null;
    const right = lang === "zh" ? share >= HAN.zh : share <= HAN.en;
    return passUnless(right ? [] : [`${String(Math.round(100 * share))}% of the letters are Chinese`]);
  },
};

/** Share of Chinese characters among the letters; null where there are none. */
export function hanShare(text: string): number | null {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const latin = text.match(/[A-Za-z]/g)?.length ?? 0;
  return han + latin === 0 ? null : han / (han + latin);
}
