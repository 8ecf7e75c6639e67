/** Latin words that make a question English even where it names something in Chinese. */
const LATIN_WORDS = 3;

/**
 * The language a question is asked in: English where its Latin words outweigh its Chinese once quoted names and
 * document numbers are set aside.
 *
 * @example languageOf("what does item 9 of 某府办发〔2024〕9号 say?") // "en"
 * @example languageOf("cro平台有多少补助") // "zh"
 */
export function languageOf(text: string): "zh" | "en" {
  const bare = text
    .replace(/[\u4e00-\u9fff]{1,8}〔\d{4}〕\d+号/g, " ")
    .replace(/[“"《(][^“”"《》()]{0,40}[”"》)]/g, " ");
  const latin = (bare.match(/[a-z][a-z'-]*/g) ?? []).length;
  const han = (bare.match(/[\u4e00-\u9fff]/g) ?? []).length;
  if (han === 0) return latin > 0 || !/[\u4e00-\u9fff]/.test(text) ? "en" : "zh";
  return latin >= LATIN_WORDS && latin * 2 > han ? "en" : "zh";
}
