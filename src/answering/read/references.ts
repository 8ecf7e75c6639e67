import { allClauses } from "../../domain/clauses.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import type { ReferenceWords } from "../../language/reference-words.ts";
import { chineseNumeral, smallInteger } from "../../language/zh/numerals.ts";

/** The parts of documents that a question names, as numbers; each null where the question names none. */
export interface NamedPlace {
  readonly item: number | null;
  readonly annex: number | null;
  readonly section: number | null;
  readonly taskTable: boolean;
  readonly indicatorTable: boolean;
  /** Where in the text the names stand, so that they are no content words. */
  readonly spans: readonly (readonly [number, number])[];
}

/** Documents named by number, and whether an edition is asked for by name. */
export interface NamedDocuments {
  /** Document ids in the order named. */
  readonly ids: readonly string[];
  /** Numbers named that no document bears. */
  readonly unknown: readonly string[];
  readonly former: boolean;
  readonly current: boolean;
  readonly spans: readonly (readonly [number, number])[];
}

/** Which item, annex, section or table a question names. @example "附件3第17项" -> { annex: 3, item: 17 } */
export function readPlace(text: string, words: readonly ReferenceWords[]): NamedPlace {
  const spans: (readonly [number, number])[] = [];
  const first = (patterns: readonly RegExp[]): number | null => {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const n = smallInteger(roman(match[1] ?? ""));
        if (n === null || n === 0) continue;
        spans.push([match.index, match.index + match[0].length]);
        return n;
      }
    }
    return null;
  };
  return {
    item: first(words.flatMap((w) => w.item)),
    annex: first(words.flatMap((w) => w.annex)),
    section: first(words.flatMap((w) => w.section)),
    taskTable: words.some((w) => w.taskTable.test(text)),
    indicatorTable: words.some((w) => w.indicatorTable.test(text)),
    spans,
  };
}

function roman(text: string): string {
  return ({ i: "1", ii: "2", iii: "3", iv: "4", v: "5" } as Readonly<Record<string, string>>)[text] ?? text;
}

/** Which documents a question names by their number, whole ("某府办发〔2024〕9号") or short ("9号文", "No. 9"). */
export function readDocumentNumbers(
  text: string,
  documents: readonly PolicyDocument[],
  words: readonly ReferenceWords[],
): NamedDocuments {
  const ids: string[] = [];
  const unknown: string[] = [];
  const spans: (readonly [number, number])[] = [];
  const taken = (at: number): boolean => spans.some(([from, to]) => at >= from && at < to);
  for (const match of text.matchAll(/([\u4e00-\u9fff]{1,8}?[发函字])? ?[〔[(【](20\d\d)[〕\])】] ?第?(\d{1,4}) ?号?/g)) {
    spans.push([match.index, match.index + match[0].length]);
    const found = documents.filter((d) => numberParts(d)?.year === match[2] && numberParts(d)?.serial === match[3]);
    const sameIssuer = found.filter((d) => match[1] === undefined || numberParts(d)?.prefix.endsWith(match[1]) === true);
    const hits = sameIssuer.length > 0 ? sameIssuer : found;
    if (hits.length === 0) unknown.push(match[0].trim());
    for (const d of hits) if (!ids.includes(d.id)) ids.push(d.id);
  }
  for (const pattern of words.flatMap((w) => w.serial)) {
    for (const match of text.matchAll(pattern)) {
      if (taken(match.index)) continue;
      const hits = documents.filter((d) => numberParts(d)?.serial === match[1]);
      if (hits.length > 0) spans.push([match.index, match.index + match[0].length]);
      for (const d of hits) if (!ids.includes(d.id)) ids.push(d.id);
    }
  }
  return {
    ids,
    unknown,
    former: words.some((w) => w.former.test(text)),
    current: words.some((w) => w.current.test(text)),
    spans,
  };
}

/** The parts of a document number. @example "某府办发〔2024〕9号" -> { prefix: "某府办发", year: "2024", serial: "9" } */
export function numberParts(document: PolicyDocument): { prefix: string; year: string; serial: string } | null {
  const match = /^(\D+)〔(\d{4})〕(\d+)号$/.exec(document.number ?? "");
  if (match?.[1] === undefined || match[2] === undefined || match[3] === undefined) return null;
  return { prefix: match[1], year: match[2], serial: match[3] };
}

/** What a named place is in one document: a `ref`, `null` where the document has no such part. */
export function resolvePlace(document: PolicyDocument, place: NamedPlace): string | null {
  const refs = new Set([...allClauses(document.clauses).map((c) => c.ref), ...tableRefs(document)]);
  const { item, annex, section } = place;
  const annexOf = annex ?? annexOfTable(document, place);
  if (annexOf !== null) {
    if (item === null) return [`annex${String(annexOf)}`].find((r) => refs.has(r)) ?? firstWithPrefix(refs, `annex${String(annexOf)}`);
    const rows = document.tables.filter((t) => t.ref.startsWith(`annex${String(annexOf)}`));
    const byLength = [...rows].sort((a, b) => b.rows.length - a.rows.length);
    return byLength.map((t) => `${t.ref}#${String(item)}`).find((r) => refs.has(r)) ?? null;
  }
  if (item !== null) {
    const numeral = chineseNumeral(item);
    const candidates =
      section === null
        ? [String(item), `(${numeral})`, numeral]
        : [`${chineseNumeral(section)}(${numeral})`, `${chineseNumeral(section)}${String(item)}`];
    return candidates.find((r) => refs.has(r)) ?? null;
  }
  if (section !== null) return refs.has(chineseNumeral(section)) ? chineseNumeral(section) : null;
  return null;
}

/** Whether a question names any part of a document. */
export function namesPlace(place: NamedPlace): boolean {
  return place.item !== null || place.annex !== null || place.section !== null;
}

function annexOfTable(document: PolicyDocument, place: NamedPlace): number | null {
  if (place.item === null) return null;
  const kind = place.taskTable ? "tasks" : place.indicatorTable ? "indicators" : null;
  const table = kind === null ? undefined : document.tables.find((t) => t.kind === kind);
  const n = /^annex(\d)/.exec(table?.ref ?? "")?.[1];
  return n === undefined ? null : Number(n);
}

function tableRefs(document: PolicyDocument): string[] {
  return document.tables.flatMap((t) => [t.ref, ...t.rows.map((r) => r.ref)]);
}

function firstWithPrefix(refs: ReadonlySet<string>, prefix: string): string | null {
  return [...refs].find((r) => r.startsWith(prefix)) ?? null;
}
