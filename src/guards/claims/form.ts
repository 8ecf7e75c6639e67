/** Longest claim in characters; longer ones are no sentences. */
const LONGEST = 2000;

/** Writing of the two languages, its digits and its punctuation. Everything else must stand in the evidence. */
const PLAIN =
  /[\u4e00-\u9fff\u3400-\u4dbf〇A-Za-z0-9Ａ-Ｚａ-ｚ０-９ ，。、；：！？（）“”‘’《》〈〉·—–\-,.;:!?()"'%％&/+~～¥￥．]/u;

/** The first character of a claim that neither language writes and no evidence holds; null where there is none. */
export function strangeCharacter(text: string, sources: readonly string[]): string | null {
  if (text.length > LONGEST) return text.slice(0, 1);
  for (const char of text) if (!PLAIN.test(char) && !sources.some((source) => source.includes(char))) return char;
  return null;
}

/** A sign of a unit that no figure holds, or a tilde that joins no two numbers: what stands there was torn apart. */
const LOOSE = /[%％‰¥￥]|[~～](?!\s?[\d¥￥])|(?<![\d%％\p{Script=Han}]\s?)[~～]/gu;

/** The first sign of a unit or range in a text that belongs to none of its figures; null where there is none. */
export function looseSign(
  text: string,
  figuresOf: () => readonly { readonly start: number; readonly end: number }[],
): string | null {
  const signs = [...text.matchAll(LOOSE)];
  if (signs.length === 0) return null;
  const figures = figuresOf();
  return signs.find(({ index }) => !figures.some(({ start, end }) => start <= index && index < end))?.[0] ?? null;
}

const HAN = /\p{Script=Han}/gu;
const LATIN_WORDS = /[A-Za-z]{2,}/g;

/** Whether a text is written in a language: an English one holds Chinese only beside its English, a Chinese one has Chinese in it. */
export function isWrittenIn(text: string, lang: "zh" | "en"): boolean {
  const han = (text.match(HAN) ?? []).length;
  const words = (text.match(LATIN_WORDS) ?? []).length;
  return lang === "zh" ? han > 0 && han >= words : han === 0 || words > han;
}
