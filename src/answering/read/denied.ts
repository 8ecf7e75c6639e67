import type { ConceptMatch } from "../../language/concepts.ts";
import type { DenialWords } from "../../language/denial.ts";
import { enDenial } from "../../language/en/denial.ts";
import { zhDenial } from "../../language/zh/denial.ts";
import type { Knowledge } from "../knowledge.ts";
import { says } from "./document-questions.ts";
import { readDocumentNumbers, REFERENCE_WORDS } from "./references.ts";

const WORDS: readonly DenialWords[] = [zhDenial, enDenial];

/** How far a denial may stand from what it denies, in characters. */
const REACH = 40;

/** Whether a text denies what a match in it names. @example "三类器械临床试验没做": the trial is denied */
export function isDenied(text: string, match: ConceptMatch): boolean {
  const { start, end } = match;
  if (asidesIn(text).some((aside) => within(match, aside))) return true;
  const [before, behind] = [text.slice(Math.max(0, start - REACH), start), text.slice(end, end + REACH)];
  return WORDS.some((w) => w.before.test(before) || w.behind.test(behind));
}

/** Subjects that the case is said not to be, by id. */
export function deniedIn(text: string, concepts: readonly ConceptMatch[]): string[] {
  const asides = asidesIn(text);
  return concepts.flatMap((c) => {
    if (c.kind !== "content" || c.facet !== undefined) return [];
    const [before, behind] = [text.slice(Math.max(0, c.start - REACH), c.start), text.slice(c.end, c.end + REACH)];
    const denied = asides.some((a) => within(c, a)) || WORDS.some((w) => w.isNot.test(before) || w.behind.test(behind));
    return denied ? [c.id] : [];
  });
}

/** A stretch of a text: UTF-16 offsets, half-open. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * A text without the stretches that say what is not meant, and the matches that stand outside of them; blanks keep every
 * other offset.
 *
 * @example "药品产值(不含种植)多少" // "药品产值      多少"
 */
export function withoutAsides<Match extends Stretch>(
  text: string,
  matches: readonly Match[],
): { readonly text: string; readonly matches: Match[] } {
  const asides = asidesIn(text);
  return { text: asides.reduce(blank, text), matches: matches.filter((m) => !asides.some((a) => within(m, a))) };
}

/** Documents that are left out ("apart from the … plan itself"), by id, with the stretches that say so. */
export function documentsExcepted(
  text: string,
  concepts: readonly ConceptMatch[],
  { named, titled, corpus }: Knowledge,
): { readonly ids: readonly string[]; readonly stretches: readonly Stretch[] } {
  const found = stretchesOf(text, "except").flatMap((stretch) => {
    const own = concepts.filter((c) => within(c, stretch));
    const said = text.slice(stretch.start, stretch.end);
    const byNumber = readDocumentNumbers(said, corpus.documents, REFERENCE_WORDS).ids;
    const byName = [...byNumber, ...own.flatMap((c) => (c.kind === "document" ? (named.get(c.id) ?? []) : []))];
    const byTitle = says(said, "documentNoun")
      ? [...titled].flatMap(([id, subjects]) => (own.some((c) => subjects.has(c.id)) ? [id] : []))
      : [];
    const ids = byName.length > 0 ? byName : byTitle;
    return ids.length === 0 ? [] : [{ ids, stretch }];
  });
  return { ids: [...new Set(found.flatMap((f) => f.ids))], stretches: found.map((f) => f.stretch) };
}

/** The text with a stretch blanked out. */
export function blank(text: string, { start, end }: Stretch): string {
  return text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
}

function asidesIn(text: string): Stretch[] {
  return stretchesOf(text, "aside");
}

function stretchesOf(text: string, way: "aside" | "except"): Stretch[] {
  return WORDS.flatMap((w) => [...text.matchAll(w[way])].map((m) => ({ start: m.index, end: m.index + m[0].length })));
}

const within = (inner: Stretch, outer: Stretch): boolean => inner.start >= outer.start && inner.end <= outer.end;
