import { numberWord } from "./number-word.ts";

const COUNTED: readonly RegExp[] = [
  /哪([两二三四五六七八九十])(?:个|大|类|项|方面|条|种|家|块|款|味|所|座|支|门|处|位|名|只|道|份)/,
  /(?<![第一二三四五六七八九十\d])([两二三四五六七八九十])(?:个|大|类|项|方面|种|块)[^,。?第]{1,8}?(?:都|分别)?(?:是|有|指)(?:哪些|哪几|什么)/,
  /\b(?:which|what|the|name|list|all)\b(?! of the\b)(?<!\bof the)[^?.]{0,12}\b(two|three|four|five|six|seven|eight|nine|ten)\b/,
  /^\W*(two|three|four|five|six|seven|eight|nine|ten) [a-z -]{3,40}\bof\b/,
];

/** How many things a question wants named; null where it doesn't say. @example countedList("重点是哪四个方向") // 4 */
export function countedList(text: string): number | null {
  for (const pattern of COUNTED) {
    const word = pattern.exec(text)?.[1];
    if (word !== undefined) return numberWord(word);
  }
  return null;
}
