const DIGITS = "〇一二三四五六七八九";

/**
 * A Chinese numeral of a heading, up to 999, in digits.
 *
 * @example
 * digitsOf("二十一") // "21"
 */
export function digitsOf(numeral: string): string {
  let [value, digit] = [0, 0];
  for (const character of numeral) {
    const scale = { 十: 10, 百: 100 }[character];
    if (scale === undefined) digit = DIGITS.indexOf(character);
    else {
      value += (digit || 1) * scale;
      digit = 0;
    }
  }
  return String(value + digit);
}

/**
 * The number that a document prints before a heading, as English readers write it.
 *
 * @example
 * labelInEnglish("三、") // "3."
 * labelInEnglish("（五）") // "(5)"
 * labelInEnglish("第十二条") // "Article 12"
 */
export function labelInEnglish(label: string): string {
  const numbers = label.normalize("NFKC").replace(/[一二三四五六七八九十百〇]+/g, digitsOf);
  return numbers
    .replace(/^第(\d+)条$/, "Article $1")
    .replace(/^第(\d+)章$/, "Chapter $1")
    .replace(/^附件(\d*)[:.、]?$/, "Annex $1")
    .replace(/[、.]$/, ".")
    .trim();
}
