import snowball from "snowball-stemmers";

/** What term matching compares: a Han character, a run of letters (stemmed) or a run of digits. */
export interface Unit {
  /** What terms are looked up by. */
  readonly key: string;
  /** The word itself, lower case, plural folded; for terms that ask for the exact word. */
  readonly exact: string;
  /** The word as it stands; for terms that ask for their own capitals. */
  readonly raw: string;
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
}

/** Key of a sentence or list mark; no term runs across one. */
export const BREAK = "|";

// A Han character; letters with an inner apostrophe; digits; an ampersand; a mark that ends a stretch. The rest is skipped.
const UNIT =
  /\p{Script=Han}|[\p{Script=Latin}\u2160-\u217f]+(?:['’][\p{Script=Latin}]+)*|\p{Nd}+|[&＆]|[,;:!?，。；：！？、|\n]|\.(?=\s*$|\s+\p{L})/gu;
const HAN = /^\p{Script=Han}$/u;
const LETTER = /^[\p{Script=Latin}\u2160-\u217f]/u;
const DIGIT = /^\p{Nd}/u;

/** Whether a unit is a Han character. */
export const isHan = (unit: Unit | undefined): boolean => unit !== undefined && HAN.test(unit.key);

const stemmer = snowball.newStemmer("english");

/** A unit but for its place. */
type Form = Pick<Unit, "key" | "exact" | "raw">;

/** Units seen before: the same few thousand come again and again. */
const forms = new Map<string, Form>();
const FORM_CACHE_LIMIT = 50_000;

function formOf(found: string): Form {
  const known = forms.get(found);
  if (known !== undefined) return known;
  const form = readForm(found);
  if (forms.size >= FORM_CACHE_LIMIT) forms.clear();
  forms.set(found, form);
  return form;
}

function readForm(found: string): Form {
  if (HAN.test(found)) return { key: found, exact: found, raw: found };
  if (LETTER.test(found)) return { ...word(found), raw: found };
  if (DIGIT.test(found)) return unchanged(found.normalize("NFKC"));
  return unchanged(found === "&" || found === "＆" ? "and" : BREAK);
}

function unchanged(key: string): Form {
  return { key, exact: key, raw: key };
}

/** `foldPlural("policies")` is `"policy"`, `foldPlural("process")` is `"process"`. */
export function foldPlural(word: string): string {
  if (word.length <= 3) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  if (/(?:ss|us|is)$/.test(word) || !word.endsWith("s")) return word;
  return /(?:ss|x|ch|sh)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The British spelling that is told from the American by its letters alone, so that one term serves both. */
export function american(word: string): string {
  return word
    .replace(/is(e|ed|es|ing|ation|ations)$/, "iz$1")
    .replace(/([a-z]{2})our(s|ed|ing|al)?$/, "$1or$2")
    .replace(/programme(s?)$/, "program$1")
    .replace(/centre(s?)$/, "center$1")
    .replace(/licence(s?)$/, "license$1");
}

function word(text: string): { key: string; exact: string } {
  const plain = text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/['’](?:s|re|ve|ll|d|m)?$/, "");
  return { key: stemmer.stem(american(plain)), exact: foldPlural(plain) };
}

/**
 * Cuts a text into the units that terms are matched by. Hyphens, quotation marks, brackets and spaces part units but
 * are no units themselves, so "in-vitro" and "in vitro" are alike, and “某”计划 and 某计划.
 *
 * @example
 * unitsOf("II类 devices").map((u) => u.key) // ["ii", "类", "devic"]
 */
export function unitsOf(text: string): Unit[] {
  const units: Unit[] = [];
  for (const match of text.matchAll(UNIT)) {
    const { key, exact, raw } = formOf(match[0]);
    units.push({ key, exact, raw, start: match.index, end: match.index + match[0].length });
  }
  return units;
}
