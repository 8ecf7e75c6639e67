/** What of a person can stand in a question, a comment or a fault's message, as it is written in China. */
export type PersonalDataKind = "phone" | "id-card" | "bank-card" | "e-mail";

/** Where personal data stands in a text, in UTF-16 offsets. */
export interface PersonalData {
  readonly kind: PersonalDataKind;
  readonly start: number;
  readonly end: number;
}

/** A way of writing personal data. Where `label` is captured, what follows it is the data. */
interface Pattern {
  readonly kind: PersonalDataKind;
  readonly written: RegExp;
  /** Said of the digits alone, where their shape doesn't tell enough. */
  readonly holds?: (digits: string) => boolean;
}

/** Digits of this length before a unit are a sum or a measure, not somebody's number. */
const NO_UNIT = String.raw`(?!\.\d{1,4}(?!\d))(?!\s?(?:元|块|美元|港元|欧元|%|‰|平方|立方|公里|千米|吨|亩|千瓦|yuan|RMB|CNY))`;
const ALONE = String.raw`(?!\d)${NO_UNIT}`;
const MONTH_AND_DAY = String.raw`(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])`;
const AREA = String.raw`0(?:10|2\d|[3-9]\d\d)`;
const COUNTRY = String.raw`(?:\(\+?86\) ?|(?:\+|00)?86[- ]?)?`;
const LABEL_PHONE = String.raw`(?<label>(?:电话|手机|座机|传真|telephone|phone|mobile|tel)(?:号码?|[:：是为.\s]){0,6})`;
const LABEL_CARD = String.raw`(?<label>(?:卡号|账号|帐号|账户|银行卡|card number|card no)(?:号码?|[:：是为.\s]){0,6})`;

/** In the order in which they are tried where several begin at one place. Every quantifier is bounded. */
const PATTERNS: readonly Pattern[] = [
  {
    kind: "id-card",
    written: digits(String.raw`[1-9]\d{5}[- ]?(?:18|19|20)\d\d${MONTH_AND_DAY}[- ]?\d{3}(?:\d(?!\d)|x)`),
  },
  { kind: "id-card", written: digits(String.raw`[1-9]\d{7}${MONTH_AND_DAY}\d{3}${ALONE}`) },
  { kind: "bank-card", written: digits(String.raw`[3-6]\d{15,18}${ALONE}`), holds: passesLuhn },
  {
    kind: "bank-card",
    written: digits(String.raw`[3-6]\d{3}[- ]\d{4}[- ]\d{4}[- ]\d{4}(?:[- ]\d{1,3})?${ALONE}`),
    holds: (number) => passesLuhn(number) && !isListOfRoundNumbers(number),
  },
  { kind: "bank-card", written: digits(String.raw`${LABEL_CARD}\d(?:[- ]?\d){11,18}${ALONE}`) },
  { kind: "phone", written: digits(String.raw`${COUNTRY}1[3-9]\d(?:[- ]?\d{4}){2}${ALONE}`) },
  { kind: "phone", written: digits(String.raw`(?:\+|00)(?:86|852|853|886)[- ]?\d(?:[- ]?\d){6,11}${ALONE}`) },
  {
    kind: "phone",
    written: digits(
      String.raw`(?<!\.)(?:\(${AREA}\) ?|${AREA}[- ]?)(?:[2-9]\d{6,7}|[2-9]\d{3}[- ]\d{4})(?!\d)(?:[-转]\d{1,6}(?!\d))?`,
    ),
  },
  { kind: "phone", written: digits(String.raw`${LABEL_PHONE}[2-9]\d{6,7}${ALONE}`) },
];

function digits(pattern: string): RegExp {
  return new RegExp(String.raw`(?<!\d)${pattern}`, "giu");
}

/**
 * Finds telephone numbers (mobile and landline), identity cards, bank cards and e-mail addresses, in half or full width,
 * in order and never overlapping. Sums, rates, years, dates and document numbers of policies are none of these.
 *
 * @example
 * findPersonalData("补500000元，请打13812345678") // [{ kind: "phone", start: 11, end: 22 }]
 */
export function findPersonalData(text: string): PersonalData[] {
  const folded = halfWidth(text);
  const found = [...PATTERNS.flatMap((pattern) => matches(folded, pattern)), ...emails(folded)];
  const inOrder = found
    .map((data, priority) => ({ data, priority }))
    .sort((a, b) => a.data.start - b.data.start || a.priority - b.priority);
  const kept: PersonalData[] = [];
  for (const { data } of inOrder) {
    const last = kept.at(-1);
    if (last === undefined || data.start >= last.end) kept.push(data);
    else if (data.end > last.end) kept.splice(-1, 1, { ...last, end: data.end });
  }
  return kept;
}

/**
 * The text with each piece of personal data replaced by its kind in brackets; masking twice changes nothing more.
 *
 * @example
 * maskPersonalData("补500000元，请打13812345678") // "补500000元，请打[phone]"
 */
export function maskPersonalData(text: string): string {
  let masked = "";
  let from = 0;
  for (const { kind, start, end } of findPersonalData(text)) {
    masked += `${text.slice(from, start)}[${kind}]`;
    from = end;
  }
  return masked + text.slice(from);
}

/** Full-width letters, digits and signs in half width, one for one, so that offsets stay. */
function halfWidth(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0))
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[\u00a0\u3000]/g, " ");
}

function matches(text: string, { kind, written, holds }: Pattern): PersonalData[] {
  return Array.from(text.matchAll(written)).flatMap((match): PersonalData[] => {
    const label = match.groups?.["label"]?.length ?? 0;
    const number = match[0].slice(label).replace(/\D/g, "");
    if (holds?.(number) === false) return [];
    return [{ kind, start: match.index + label, end: match.index + match[0].length }];
  });
}

/** The check digit of bank cards. */
function passesLuhn(number: string): boolean {
  let sum = 0;
  for (let place = 0; place < number.length; place += 1) {
    const digit = Number(number.at(-1 - place));
    const doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
    sum += place % 2 === 0 ? digit : doubled;
  }
  return sum % 10 === 0;
}

/** "3000 4000 5000 6000" is a row of a table. */
function isListOfRoundNumbers(number: string): boolean {
  return (number.match(/\d{4}/g) ?? []).every((group) => group.endsWith("0"));
}

const LOCAL_MAX = 64;
const DOMAIN_MAX = 255;
const LOCAL = /[\w.%+-]/;
const DOMAIN = /[\w.-]/;

/** Addresses are grown from each @ outward, so that a long text without one costs nothing. */
function emails(text: string): PersonalData[] {
  const found: PersonalData[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    let start = at;
    while (start > 0 && at - start < LOCAL_MAX && LOCAL.test(text.charAt(start - 1))) start -= 1;
    let end = at + 1;
    while (end < text.length && end - at <= DOMAIN_MAX && DOMAIN.test(text.charAt(end))) end += 1;
    while (end > at && /[.\-_]/.test(text.charAt(end - 1))) end -= 1;
    const domain = text.slice(at + 1, end);
    if (start < at && domain.includes(".")) found.push({ kind: "e-mail", start, end });
  }
  return found;
}
