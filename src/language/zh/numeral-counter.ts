/** A number in Chinese numerals with its measure word: no figure that counts, but a number all the same ("一百零八道"). */
const NUMERAL =
  /[一二三四五六七八九十百两零](?:余|多)?(?:个|家|项|种|名|人|件|条|支|只|道|类|所|次|批|例|座|套|份|位|款|章|门|处|部|大|块|步|轮|年)/;

/** Whether a Chinese text says how many of something there are. @example saysNumber("一百零八道药膳") // true */
export function saysNumber(text: string): boolean {
  return NUMERAL.test(text);
}
