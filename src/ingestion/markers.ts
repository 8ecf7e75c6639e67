/**
 * How official documents number: the families of markers that may open a clause. `numeral` is how the number is
 * written in a clause's `ref`.
 */
export type MarkerFamily =
  | "chapter"
  | "part"
  | "article"
  | "han-comma"
  | "han-bracket"
  | "digit-dot"
  | "digit-comma"
  | "digit-bracket"
  | "circled";

export interface Marker {
  readonly family: MarkerFamily;
  readonly number: number;
  /** Characters that the label takes up, the number's own punctuation included. */
  readonly length: number;
  readonly numeral: string;
  /** More likely a list of numbers, or one that is cited, than a heading: "二、三级医院", "（二）项要求的", "（一）、（二）两类". */
  readonly doubtful: boolean;
}

const HAN_DIGITS = "零一二三四五六七八九";
const HAN = "[一二三四五六七八九十百零]{1,5}";

/** What goes on after a number where running text cites it: "第三条规定的", "第二章所列". */
const NOT_CITED = "(?![的、和至与及所（(]|规定)";

const PATTERNS: readonly (readonly [MarkerFamily, RegExp])[] = [
  ["part", new RegExp(`^第(${HAN})[编篇]`)],
  ["chapter", new RegExp(`^第(${HAN}|\\d{1,3})章${NOT_CITED}`)],
  ["article", new RegExp(`^第(${HAN}|\\d{1,3})条${NOT_CITED}`)],
  ["han-comma", new RegExp(`^(${HAN})、`)],
  ["han-bracket", new RegExp(`^[（(](${HAN})[）)]`)],
  ["digit-bracket", /^[（(]([\d０-９]{1,3})[）)]/],
  ["digit-comma", /^([\d０-９]{1,3})、/],
  ["digit-dot", /^([\d０-９]{1,3})[．.](?![\d０-９])/],
  ["circled", /^([①-⑳])/],
];

/**
 * The marker that a text begins with, null where none.
 *
 * @example markerAt("（三）支持新材料") // { family: "han-bracket", number: 3, length: 3, numeral: "三", … }
 * @example markerAt("1.2万项") // null
 */
export function markerAt(text: string): Marker | null {
  for (const [family, pattern] of PATTERNS) {
    const match = pattern.exec(text);
    const written = match?.[1];
    if (!match || written === undefined) continue;
    const number = numberOf(written);
    if (number === null) continue;
    const rest = text.slice(match[0].length).trimStart();
    return {
      family,
      number,
      length: match[0].length,
      numeral: numeralOf(family, number),
      doubtful: isDoubtful(family, rest),
    };
  }
  return null;
}

function isDoubtful(family: MarkerFamily, rest: string): boolean {
  if (family === "han-comma") return /^[一二三四五六七八九十][级类等季月线档期、]/.test(rest);
  if (family === "han-bracket" || family === "digit-bracket") return /^(?:[、和或至及]|项(?!目))/.test(rest);
  return family === "digit-comma" && /^\d/.test(rest);
}

function numeralOf(family: MarkerFamily, number: number): string {
  return family.startsWith("han") ? hanNumeral(number) : String(number);
}

function numberOf(written: string): number | null {
  const folded = written.normalize("NFKC");
  return /^\d+$/.test(folded) ? Number(folded) : hanNumber(folded);
}

/** @example hanNumber("二十一") // 21 */
export function hanNumber(written: string): number | null {
  const hundreds = written.split("百");
  const [head, tail] = hundreds.length === 2 ? [hundreds[0] ?? "", hundreds[1] ?? ""] : ["", written];
  const [tens, ones] = tail.includes("十") ? [tail.split("十")[0] ?? "", tail.split("十")[1] ?? ""] : [null, tail];
  const parts = [
    hundreds.length === 2 ? digit(head, 1) * 100 : 0,
    tens === null ? 0 : digit(tens.replace("零", ""), 1) * 10,
    digit(ones.replace("零", ""), 0),
  ];
  const sum = parts.reduce((a, b) => a + b, 0);
  return Number.isNaN(sum) || sum === 0 ? null : sum;
}

function digit(written: string, empty: number): number {
  if (written === "") return empty;
  const value = HAN_DIGITS.indexOf(written);
  return written.length === 1 && value >= 0 ? value : Number.NaN;
}

/** @example hanNumeral(21) // "二十一" */
export function hanNumeral(number: number): string {
  const one = HAN_DIGITS.charAt(number % 10);
  const ten = Math.floor(number / 10) % 10;
  const hundred = Math.floor(number / 100);
  const ones = number % 10 === 0 ? "" : one;
  if (hundred > 0)
    return `${HAN_DIGITS.charAt(hundred)}百${ten > 0 ? `${HAN_DIGITS.charAt(ten)}十` : ones === "" ? "" : "零"}${ones}`;
  if (ten === 0) return one;
  return `${ten === 1 ? "" : HAN_DIGITS.charAt(ten)}十${ones}`;
}
