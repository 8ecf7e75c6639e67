import type { Corpus } from "../domain/corpus.ts";
import type { ConceptMatcher } from "../language/concepts.ts";

const DOCUMENT_NUMBER = /\p{Script=Han}{1,8}〔(\d{4})〕(\d{1,4})号/gu;
const NAMING: ReadonlySet<string> = new Set(["programme", "document"]);

/** A name of the Chinese that the English lacks. */
export interface LostName {
  readonly check: "bodies" | "numbers" | "terms";
  readonly expected: string;
}

/** Document numbers of the Chinese whose year and number the English lacks. */
export const lostNumbers = (zh: string, en: string): LostName[] =>
  [...zh.matchAll(DOCUMENT_NUMBER)].flatMap(([whole, year = "", number = ""]): LostName[] =>
    en.includes(year) && new RegExp(`\\b${number}\\b`).test(en)
      ? []
      : [{ check: "numbers", expected: `the document number ${whole}` }],
  );

/**
 * Looks for the names of a Chinese text in its translation: bodies by any of their English names, programmes and
 * documents by any of their English terms.
 */
export const nameKeeper = (
  { terms, bodies }: Pick<Corpus, "terms" | "bodies">,
  matcher: ConceptMatcher,
): ((zh: string, en: string, excused: readonly string[]) => LostName[]) => {
  const english = new Map<string, readonly string[]>([
    ...terms.concepts.map((c) => [c.id, c.en.map((term) => term.replace(/^[=!]/, ""))] as const),
    ...bodies.bodies.map((b) => [b.id, [b.fullEn, b.shortEn, ...b.aliasesEn]] as const),
  ]);
  return (zh, en, excused) => {
    const found = new Set(matcher.match(en).map(({ id }) => id));
    const lower = en.toLowerCase();
    const named = new Map(
      matcher
        .match(zh)
        .filter(({ kind, start }) => (kind === "body" || NAMING.has(kind)) && /\p{Script=Han}/u.test(zh.charAt(start)))
        .map(({ id, kind, start, end }) => [id, { kind, text: zh.slice(start, end) }] as const),
    );
    return [...named].flatMap(([id, { kind, text }]): LostName[] => {
      const names = english.get(id) ?? [];
      if (excused.includes(text) || found.has(id) || names.some((name) => lower.includes(name.toLowerCase())))
        return [];
      const expected = `“${text}” named, for example “${names[0] ?? id}”`;
      return [{ check: kind === "body" ? "bodies" : "terms", expected }];
    });
  };
};
