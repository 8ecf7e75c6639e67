import { allClauses } from "../../domain/clauses.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import { enReferenceWords } from "../../language/en/references.ts";
import type { ReferenceWords } from "../../language/reference-words.ts";
import { zhReferenceWords } from "../../language/zh/references.ts";
import { chineseNumeral, smallInteger } from "../../language/zh/numerals.ts";

export const REFERENCE_WORDS: readonly ReferenceWords[] = [zhReferenceWords, enReferenceWords];

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
  /** A month by which an edition is named ("the January plan"); the year is null where none is said. */
  readonly issuedIn: { readonly year: number | null; readonly month: number } | null;
  readonly spans: readonly (readonly [number, number])[];
}

/** Which item, annex, section or table a question names. @example "附件3第17项" -> { annex: 3, item: 17 } */
export function readPlace(text: string, words: readonly ReferenceWords[]): NamedPlace {
  const spans: (readonly [number, number])[] = [];
  const first = (patterns: readonly RegExp[]): number | null => {
    for (const pattern of patterns) {
      for (const match of text.matchAll(pattern)) {
        const n = smallInteger(inDigits(match[1] ?? ""));
        if (n === null || n === 0) continue;
        spans.push([match.index, match.index + match[0].length]);
        return n;
      }
    }
    return null;
  };
  const tasks = words.map((w) => w.taskTable.exec(text)).find((match) => match !== null);
  return {
    item: first(words.flatMap((w) => w.item)),
    annex: first(words.flatMap((w) => w.annex)),
    section: first(words.flatMap((w) => w.section)),
    taskTable: tasks !== undefined,
    indicatorTable: words.some((w) => w.indicatorTable.test(text)),
    spans: tasks === undefined ? spans : [...spans, [tasks.index, tasks.index + tasks[0].length]],
  };
}

/** The place with an item named by its number alone ("no. 27 of the old plan"), where documents are named and none bears that number. */
export function withBareItem(
  place: NamedPlace,
  text: string,
  documents: readonly PolicyDocument[],
  words: readonly ReferenceWords[],
): NamedPlace {
  if (namesPlace(place)) return place;
  for (const match of words.flatMap((w) => w.bareItem).flatMap((pattern) => [...text.matchAll(pattern)])) {
    const item = smallInteger(inDigits(match[1] ?? ""));
    if (item === null || item === 0 || documents.some((d) => numberParts(d)?.serial === String(item))) continue;
    return { ...place, item, spans: [...place.spans, [match.index, match.index + match[0].length]] };
  }
  return place;
}

const IN_DIGITS: ReadonlyMap<string, string> = new Map(
  [
    ["i", "first"],
    ["ii", "second"],
    ["iii", "third"],
    ["iv", "fourth"],
    ["v", "fifth"],
  ].flatMap((names, at) => names.map((name) => [name, String(at + 1)] as const)),
);

/** A Roman numeral or ordinal as a number. */
function inDigits(text: string): string {
  return IN_DIGITS.get(text) ?? text;
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
  for (const match of text.matchAll(
    /([\u4e00-\u9fff]{1,8}?[发函字])? ?[〔[(【](20\d\d)[〕\])】] ?第?(\d{1,4}) ?号?/g,
  )) {
    spans.push([match.index, match.index + match[0].length]);
    const found = documents.filter((d) => numberParts(d)?.year === match[2] && numberParts(d)?.serial === match[3]);
    const sameIssuer = found.filter(
      (d) => match[1] === undefined || numberParts(d)?.prefix.endsWith(match[1]) === true,
    );
    const hits = sameIssuer.length > 0 ? sameIssuer : found;
    if (hits.length === 0) unknown.push(match[0].trim());
    for (const d of hits) if (!ids.includes(d.id)) ids.push(d.id);
  }
  for (const pattern of words.flatMap((w) => w.serial)) {
    for (const match of text.matchAll(pattern)) {
      if (taken(match.index)) continue;
      const serials = match[1]?.match(/\d+/g) ?? [];
      const hits = serials.flatMap((n) => documents.filter((d) => numberParts(d)?.serial === n));
      if (hits.length > 0) spans.push([match.index, match.index + match[0].length]);
      else if (words.some((w) => w.surelyDocument.test(match[0]))) unknown.push(match[0].trim());
      for (const d of hits) if (!ids.includes(d.id)) ids.push(d.id);
    }
  }
  // "In 57" beside a document that is named by its number, or beside another such ("… in 57, … in 58").
  const beside = words.flatMap((w) => w.serialBeside).flatMap((pattern) => [...text.matchAll(pattern)]);
  const bare = beside.filter(({ 1: serial }) => documents.some((d) => numberParts(d)?.serial === serial));
  if (ids.length > 0 || new Set(bare.map(({ 1: serial }) => serial)).size > 1)
    for (const match of bare) {
      if (taken(match.index)) continue;
      const hits = documents.filter((d) => numberParts(d)?.serial === match[1]);
      if (hits.length > 0) spans.push([match.index, match.index + match[0].length]);
      for (const d of hits) if (!ids.includes(d.id)) ids.push(d.id);
    }
  for (const pattern of words.map((w) => w.revision))
    for (const match of text.matchAll(pattern)) {
      const year = /20\d\d/.exec(match[0])?.[0] ?? "";
      if (!documents.some((d) => d.issuedOn?.date.startsWith(year) === true)) unknown.push(match[0].trim());
    }
  return {
    ids,
    unknown,
    former: words.some((w) => w.former.test(text)),
    current: words.some((w) => w.current.test(text)),
    issuedIn: monthsNamed(text, words).map(({ year, month }) => ({ year, month }))[0] ?? null,
    spans,
  };
}

interface NamedMonth {
  readonly year: number | null;
  readonly month: number;
  readonly from: number;
  readonly to: number;
}

/** Months by which editions are named, in the order of the patterns. */
function monthsNamed(text: string, words: readonly ReferenceWords[]): NamedMonth[] {
  return words.flatMap((w) =>
    [...text.matchAll(w.issuedIn)].flatMap((match) => {
      const { year, month } = match.groups ?? {};
      const n = month === undefined ? 0 : (w.months[month] ?? Number(month));
      if (!(n >= 1 && n <= 12)) return [];
      return [
        {
          year: year === undefined ? null : Number(year),
          month: n,
          from: match.index,
          to: match.index + match[0].length,
        },
      ];
    }),
  );
}

/** Whether a document was issued in a named month. */
export function issuedWithin(
  document: PolicyDocument,
  named: { readonly year: number | null; readonly month: number },
): boolean {
  const [year, month] = (document.issuedOn?.date ?? "").split("-").map(Number);
  return month === named.month && (named.year === null || year === named.year);
}

/** Where a text names one of two editions: by number, by month of issue, or as the old or the current one. */
export function editionMentions(
  text: string,
  earlier: PolicyDocument,
  later: PolicyDocument,
  words: readonly ReferenceWords[],
): { side: "before" | "after"; from: number; to: number }[] {
  const sides = [
    ["before", earlier],
    ["after", later],
  ] as const;
  const found = sides.flatMap(([side, document]) => {
    const own = readDocumentNumbers(text, [earlier, later], words);
    const months = monthsNamed(text, words).filter((m) => issuedWithin(document, m));
    const marks = words.flatMap((w) => [
      ...text.matchAll(new RegExp((side === "before" ? w.former : w.current).source, "g")),
    ]);
    return [
      ...own.spans.filter(([from, to]) => text.slice(from, to).match(/\d+/g)?.at(-1) === numberParts(document)?.serial),
      ...months.map((m) => [m.from, m.to] as const),
      ...marks.map((m) => [m.index, m.index + m[0].length] as const),
    ].map(([from, to]) => ({ side, from, to }));
  });
  return found;
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
    if (item === null)
      return [`annex${String(annexOf)}`].find((r) => refs.has(r)) ?? firstWithPrefix(refs, `annex${String(annexOf)}`);
    const rows = document.tables.filter((t) => t.ref.startsWith(`annex${String(annexOf)}`));
    const part = section === null ? null : `annex${String(annexOf)}${chineseNumeral(section)}`;
    const byLength = [...rows].sort(
      (a, b) => Number(b.ref === part) - Number(a.ref === part) || b.rows.length - a.rows.length,
    );
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

/** What a question names in vain: the place as a ref, and the last of its kind; null where it can't be told. */
export function placesMissing(
  document: PolicyDocument,
  place: NamedPlace,
): { asked: string; last: string | null } | null {
  const { item, annex, section } = place;
  const annexOf = annex ?? annexOfTable(document, place);
  if (annexOf !== null) {
    const annexes = allClauses(document.clauses)
      .filter((c) => /^annex\d+$/.test(c.ref))
      .map((c) => c.ref);
    const own = annexes.find((r) => r === `annex${String(annexOf)}`);
    if (own === undefined) return { asked: `annex${String(annexOf)}`, last: annexes.at(-1) ?? null };
    const rows = document.tables
      .filter((t) => t.ref.startsWith(own))
      .sort((a, b) => b.rows.length - a.rows.length)[0]?.rows;
    return item === null || rows === undefined
      ? null
      : { asked: `${own}#${String(item)}`, last: rows.at(-1)?.ref ?? null };
  }
  const clauses = allClauses(document.clauses);
  if (item !== null) {
    const items = clauses.filter((c) => c.kind === "item" && /^(?:\d+|\([一二三四五六七八九十]+\))$/.test(c.ref));
    const last = items.at(-1)?.ref ?? null;
    return last === null ? null : { asked: last.startsWith("(") ? `(${chineseNumeral(item)})` : String(item), last };
  }
  const last =
    clauses.filter((c) => c.kind === "section" && /^[一二三四五六七八九十]+$/.test(c.ref)).at(-1)?.ref ?? null;
  return section === null || last === null ? null : { asked: chineseNumeral(section), last };
}
