import { plain } from "./digits.ts";

const DIGITS = [..."零一二三四五六七八九"];
const FORMAL = [..."零壹贰叁肆伍陆柒捌玖"];
const STEPS = ["", "十", "百", "千"];
const FORMAL_STEPS = ["", "拾", "佰", "仟"];

interface Signs {
  readonly digits: readonly string[];
  readonly steps: readonly string[];
}

/** Four digits at most. "一十" is written in full; {@link han} shortens it at the front. */
function group(value: number, { digits, steps }: Signs): string {
  const signs = [...String(value)];
  const written = signs.map((sign, at) =>
    sign === "0" ? "零" : `${digits[Number(sign)] ?? ""}${steps[signs.length - 1 - at] ?? ""}`,
  );
  return written.join("").replace(/零+/g, "零").replace(/零$/, "");
}

function whole(value: number, signs: Signs): string {
  if (value === 0) return "零";
  const sections: readonly (readonly [number, string])[] = [
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ];
  let left = value;
  let text = "";
  for (const [unit, name] of sections) {
    const count = Math.floor(left / unit);
    left %= unit;
    if (count === 0) continue;
    const gap = text !== "" && count < 1000 ? "零" : "";
    text += gap + (count >= 1e4 ? whole(count, signs) : group(count, signs)) + name;
  }
  return text.replace(/零+/g, "零");
}

/** 3000000 as "三百万", 0.5 as "零点五", 15 as "十五". */
export function han(value: number): string {
  const [, part] = plain(value).split(".");
  const front = whole(Math.floor(value), { digits: DIGITS, steps: STEPS }).replace(/^一十/, "十");
  return part === undefined ? front : `${front}点${hanDigits(part)}`;
}

/** As sums are written on contracts: 3000000 as "叁佰万". Whole numbers only. */
export const formalHan = (value: number): string => whole(value, { digits: FORMAL, steps: FORMAL_STEPS });

/** Digit by digit, as years are: "2027" as "二〇二七". */
export const hanDigits = (digits: string): string =>
  digits.replace(/\d/g, (digit) => (digit === "0" ? "〇" : (DIGITS[Number(digit)] ?? "")));
