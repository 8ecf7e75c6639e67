import type { AskResponse, Citation } from "../contract/index.ts";

/** Traditional characters of numerals, units and bounds, each followed by the one that documents print. */
const PAIRS =
  "萬万億亿兩两參叁貳贰個个項项張张條条戶户隻只種种類类臺台週周時时鐘钟點点畝亩輛辆間间場场組组門门級级圓圆塊块錢钱號号幾几數数單单幣币" +
  "縣县歷历層层處处筆笔頭头屆届過过於于達达內内約约餘余僅仅滿满雙双對对總总與与齡龄終终";

const PRINTED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, at) => [PAIRS.charAt(2 * at), PAIRS.charAt(2 * at + 1)]),
);

/**
 * Where figures of an answer stand in a quote, in the same words; an answer in traditional Chinese writes them in its own
 * characters, documents in theirs. One place a figure, the first.
 *
 * @example
 * quotedFigures("最高不超过500万元。", { n: 1 }, answer) // of "最高500萬元[1]": [{ start: 5, end: 10 }]
 */
export function quotedFigures(
  quote: string,
  { n }: Pick<Citation, "n">,
  { figures }: Pick<AskResponse, "figures">,
): { readonly start: number; readonly end: number }[] {
  const texts = new Set(figures.filter(({ citation }) => citation === n).map(({ text }) => text));
  return [...texts].flatMap((text) => {
    const start = [text, asPrinted(text)].map((words) => quote.indexOf(words)).find((at) => at >= 0);
    return start === undefined ? [] : [{ start, end: start + text.length }];
  });
}

function asPrinted(text: string): string {
  return Array.from(text, (character) => PRINTED.get(character) ?? character).join("");
}
