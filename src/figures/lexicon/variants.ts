/** Traditional forms of numerals, units and keywords, each followed by the form that the lexicons use. */
const PAIRS =
  "萬万億亿個个項项張张條条戶户隻只種种類类臺台週周時时點点兩两畝亩過过於于達达內内約约餘余僅仅輛辆間间場场組组門门級级圓圆" +
  "塊块錢钱參叁陸陆鐘钟鍾钟裡里裏里號号幾几數数單单幣币縣县歷历層层處处筆笔頭头屆届開开從从爲为為为給给補补獎奖勵励額额資资" +
  "貼贴終终齡龄滿满雙双貳贰對对總总與与";

/** Characters that are read as another one. One to one, so that offsets keep. */
export const variants: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS.charAt(2 * index), PAIRS.charAt(2 * index + 1)]),
);

/** Simplified forms that are traditional ones too, or have several: left as they are. */
const KEPT = new Set("台里于与余只几周");
const traditional = new Map(
  [...variants].filter(([, simple]) => !KEPT.has(simple)).map(([char, simple]) => [simple, char]),
);
traditional.set("只", "隻").set("周", "週").set("钟", "鐘").set("参", "叁");

/** The numerals, units and bound words of a written figure in traditional characters. */
export const toTraditional = (text: string): string =>
  Array.from(text, (char) => traditional.get(char) ?? char).join("");
