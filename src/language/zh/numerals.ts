const DIGITS = "零一二三四五六七八九";

/** A Chinese or Arabic integer below 1,000 as a number; null for anything else. @example smallInteger("十八") // 18 */
export function smallInteger(text: string): number | null {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  const parts = /^(?:([一二三四五六七八九])百)?(?:零)?(?:([一二三四五六七八九])?(十))?([一二三四五六七八九])?$/.exec(
    text,
  );
  if (parts === null || text === "") return null;
  const [, hundreds, tens, ten, ones] = parts;
  const digit = (c: string | undefined, otherwise: number): number => (c === undefined ? otherwise : DIGITS.indexOf(c));
  return digit(hundreds, 0) * 100 + (ten === undefined ? 0 : digit(tens, 1) * 10) + digit(ones, 0);
}

/** An integer from 1 to 99 in Chinese. @example chineseNumeral(18) // "十八" */
export function chineseNumeral(n: number): string {
  const tens = Math.floor(n / 10);
  const ones = n % 10 === 0 ? "" : (DIGITS[n % 10] ?? "");
  if (tens === 0) return ones;
  return `${tens === 1 ? "" : (DIGITS[tens] ?? "")}十${ones}`;
}
