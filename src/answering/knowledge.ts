import { withBroader } from "./concepts-of.ts";
import { speakerIn } from "../language/zh/speaker.ts";
import type { Corpus } from "../domain/corpus.ts";
import { textDigest } from "../domain/corpus.ts";
import type { Clause, PolicyDocument, Table, TableRow } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import { alignEditions, type ClauseChange } from "../editions/index.ts";
import type { RuleOverlay } from "../domain/rule-overlay.ts";
import type { Rule } from "../domain/rule.ts";
import type { Body } from "../domain/terms.ts";
import { EN_COMMON } from "../language/en/common-words.ts";
import { type Spelling, spellingOf } from "../language/en/spelling.ts";
import { type ConceptMatcher, createConceptMatcher } from "../language/concepts.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import { applyRuleOverlays, rulesOf } from "../provisions/index.ts";
import { allClauses } from "../domain/clauses.ts";
import { type Dropped, passagesAboutDropped } from "./commentaries.ts";
import { isReport } from "./report.ts";
import { type Departure, departuresIn } from "./departures/departures.ts";

/** Concepts of a passage, by id. */
export interface About {
  readonly own: ReadonlySet<string>;
  readonly wide: ReadonlySet<string>;
}

/** A row of a table with the table it stands in. */
export interface PlacedRow {
  readonly document: PolicyDocument;
  readonly table: Table;
  readonly row: TableRow;
}

/** Two editions of one work, the earlier first, with what changed. */
export interface EditionPair {
  readonly earlier: PolicyDocument;
  readonly later: PolicyDocument;
  readonly changes: readonly ClauseChange[];
}

/**
 * What answers are given from: the corpus with its index, and what is looked up at request time, worked out once.
 * Immutable.
 */
export interface Knowledge {
  readonly corpus: Corpus;
  readonly index: PassageIndex;
  readonly matcher: ConceptMatcher;
  readonly documents: ReadonlyMap<string, PolicyDocument>;
  readonly passages: ReadonlyMap<string, Passage>;
  /** Passages of a clause, in order, by clause id. */
  readonly byClause: ReadonlyMap<string, readonly Passage[]>;
  readonly clauses: ReadonlyMap<string, Clause>;
  /** The last two editions of each work that has several, by work. */
  readonly editions: ReadonlyMap<string, EditionPair>;
  /** Passages of reports and interpretations that speak of a clause which the later edition dropped, by passage id. */
  readonly aboutDropped: ReadonlyMap<string, Dropped>;
  /** Where reports and interpretations give a figure otherwise than the policy that they are about. */
  readonly departures: readonly Departure[];
  /** Values that passages assert, by axis: the cases that the corpus tells apart. */
  readonly cases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Rows by `<document id>/<ref>`. */
  readonly rows: ReadonlyMap<string, PlacedRow>;
  /** What a passage grants, by passage id; one rule a member where it parts sums among a list. */
  readonly rules: ReadonlyMap<string, readonly Rule[]>;
  /** What people corrected of the rules of a passage, by passage id. */
  readonly corrections: ReadonlyMap<string, readonly RuleOverlay[]>;
  /** Rules that limit several grants together, by the id of each passage that they limit. */
  readonly limits: ReadonlyMap<string, readonly Rule[]>;
  /** Bodies by each of their Chinese names. */
  readonly bodies: ReadonlyMap<string, Body>;
  /** Concepts of the term base by id. */
  readonly kinds: ReadonlyMap<string, string>;
  /** Things that an answer must speak of where a question names them, by id. */
  readonly essential: ReadonlySet<string>;
  /** Subjects that no policy is about, by id. */
  readonly noPolicy: ReadonlySet<string>;
  /** What a passage is about, by passage id: its concepts, and those with the wider ones that they are kinds of. */
  readonly about: ReadonlyMap<string, About>;
  /** Contents and programmes that a passage's own words name, by id; worked out when a passage is first asked for. */
  readonly subjectsIn: (passage: Passage) => readonly string[];
  /** Wider concepts of a concept, by id. */
  readonly broader: ReadonlyMap<string, readonly string[]>;
  /** Subjects that titles name, by document: what a document is about as a whole. */
  readonly subjects: ReadonlyMap<string, ReadonlySet<string>>;
  /** Subjects that the titles of policies name, by document; reports, which speak of others' policies, have none. */
  readonly titled: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who speaks in which clause: a name as questions write it (folded), the clause's id, and the bodies of their office. */
  readonly speakers: readonly { readonly name: string; readonly clause: string; readonly bodies: readonly string[] }[];
  /** Documents that a concept of kind `document` names. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** English words as the documents, the term base and common speech spell them. */
  readonly spelling: Spelling;
  /** Reference translation of a Chinese text; null where there is none. */
  readonly english: (zh: string) => string | null;
}

/**
 * Builds the lookups over a corpus and its index.
 *
 * @throws RangeError for a correction of a rule that isn't there or whose value doesn't fit.
 */
export function knowledgeOf(corpus: Corpus, index: PassageIndex, matcher: ConceptMatcher): Knowledge {
  const byClause = new Map<string, Passage[]>();
  for (const { passage } of index.entries) {
    const list = byClause.get(passage.clause);
    if (list === undefined) byClause.set(passage.clause, [passage]);
    else list.push(passage);
  }
  const composed = new Map(
    index.entries.flatMap(({ passage, en }) => (en === null ? [] : [[passage.text, en] as const])),
  );
  const overlays = corpus.ruleOverlays ?? [];
  const rules = applyRuleOverlays(rulesOf(index.entries.map((e) => e.passage)), overlays);
  const editions = editionPairs(corpus.documents);
  const broader = new Map(corpus.terms.concepts.map((c) => [c.id, c.broader ?? []]));
  // A title is also its document's name; as that it would hide the subjects in it.
  const subjectMatcher = createConceptMatcher(
    corpus.terms.concepts.filter((c) => c.kind !== "document"),
    corpus.bodies.bodies,
  );
  const kinds = new Map(corpus.terms.concepts.map((c) => [c.id, c.kind]));
  return {
    corpus,
    index,
    matcher,
    documents: new Map(corpus.documents.map((d) => [d.id, d])),
    passages: new Map(index.entries.map(({ passage }) => [passage.id, passage])),
    byClause,
    cases: casesIn(index),
    clauses: new Map(corpus.documents.flatMap((d) => allClauses(d.clauses).map((c) => [c.id, c] as const))),
    editions,
    aboutDropped: passagesAboutDropped(editions.values(), { corpus, byClause, index, kinds }),
    departures: departuresIn({ documents: corpus.documents, entries: index.entries, matcher }),
    rules: grouped(rules.map((r) => [r.passage, r])),
    corrections: grouped(overlays.map((o) => [o.passage, o])),
    limits: grouped(rules.flatMap((r) => r.limits.map((id) => [id, r] as const))),
    rows: new Map(corpus.documents.flatMap((d) => rowsOf(d).map((r) => [`${d.id}/${r.row.ref}`, r] as const))),
    bodies: bodyNames(corpus.bodies.bodies),
    kinds,
    subjects: new Map(
      corpus.documents.map((d) => [
        d.id,
        withAllBroader([...subjectsOf(d.title, subjectMatcher), ...throughout(d, index, kinds)], broader),
      ]),
    ),
    titled: new Map(
      corpus.documents
        .filter((d) => !isReport(d))
        .map((d) => [d.id, withAllBroader([...subjectsOf(d.title, subjectMatcher)], broader)]),
    ),
    speakers: corpus.documents
      .flatMap((d) => allClauses(d.clauses))
      .flatMap((c) => {
        const told = byClause.get(c.id)?.flatMap((p) => speakerIn(p.text) ?? []) ?? [];
        return [...(c.speaker === null ? [] : [c.speaker]), ...told].flatMap((who) => {
          const bodies = matcher.match(who).flatMap(({ kind, id }) => (kind === "body" ? [id] : []));
          return speakerNames(who, c.id, corpus).map((named) => ({ ...named, bodies }));
        });
      }),
    about: new Map(
      index.entries.map(({ passage, concepts }) => [
        passage.id,
        { own: new Set(concepts), wide: withAllBroader(concepts, broader) },
      ]),
    ),
    subjectsIn: memoised((passage: Passage) =>
      matcher
        .match(passage.text)
        .filter((m) => !m.nested && (m.kind === "content" || m.kind === "programme"))
        .map((m) => m.id),
    ),
    broader,
    essential: new Set(corpus.terms.concepts.filter((c) => c.essential === true).map((c) => c.id)),
    noPolicy: new Set(corpus.terms.concepts.filter((c) => c.policy === false).map((c) => c.id)),
    named: new Map(
      corpus.terms.concepts.flatMap((c) => (c.document === undefined ? [] : [[c.id, idsOf(c.document, corpus)]])),
    ),
    spelling: spellingOf([
      ...index.entries.flatMap((e) => e.en ?? []),
      ...corpus.terms.concepts.flatMap((c) => c.en),
      ...corpus.bodies.bodies.flatMap((b) => [b.fullEn, b.shortEn, ...b.aliasesEn]),
      ...EN_COMMON,
    ]),
    english: (zh) => corpus.translations.get(textDigest(zh)) ?? composed.get(zh) ?? null,
  };
}

/** A function of objects that works each out once. */
function memoised<K extends object, V>(read: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before.value;
    const value = read(key);
    known.set(key, { value });
    return value;
  };
}

function casesIn({ entries }: PassageIndex): Map<string, Set<string>> {
  const cases = new Map<string, Set<string>>();
  for (const { axis, value, stance } of entries.flatMap((e) => e.passage.facets))
    if (stance === "asserted") cases.set(axis, (cases.get(axis) ?? new Set()).add(value));
  return cases;
}

function editionPairs(documents: readonly PolicyDocument[]): Map<string, EditionPair> {
  const works = grouped(documents.map((d) => [d.work, d] as const));
  return new Map(
    [...works].flatMap(([work, editions]) => {
      const inOrder = [...editions].sort((a, b) => ((a.issuedOn?.date ?? "") < (b.issuedOn?.date ?? "") ? -1 : 1));
      const [earlier, later] = inOrder.slice(-2);
      return earlier === undefined || later === undefined
        ? []
        : [[work, { earlier, later, changes: alignEditions(earlier, later) }] as const];
    }),
  );
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): Map<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) groups.set(key, [...(groups.get(key) ?? []), value]);
  return groups;
}

function rowsOf(document: PolicyDocument): PlacedRow[] {
  return document.tables.flatMap((table) => table.rows.map((row) => ({ document, table, row })));
}

/** What the names of offices end in. */
const OFFICE_ENDS = new Set(["长", "任", "员", "理", "记", "席", "人"]);

/** The speaker's name as printed behind the office ("…副局长某某某"), and as the translation opens with it ("Zhang San, deputy …"). */
function speakerNames(who: string, clause: string, corpus: Corpus): { name: string; clause: string }[] {
  const length = [2, 3].find((n) => OFFICE_ENDS.has(who.at(-n - 1) ?? "")); // "…局长长某某" is printed twice now and then
  const chinese = length === undefined ? undefined : who.slice(-length);
  const english = corpus.translations.get(textDigest(who))?.split(",")[0]?.toLowerCase();
  return [chinese, english].flatMap((name) => (name === undefined || name.length < 2 ? [] : [{ name, clause }]));
}

/** A subject that stands in so large a share of a document's passages is what the document is about. Range 0 to 1. */
const THROUGHOUT = 0.2;
/** In a short document a share is a matter of one or two sentences; so many passages say more. */
const THROUGHOUT_AT_LEAST = 5;

function throughout({ id }: PolicyDocument, index: PassageIndex, kinds: ReadonlyMap<string, string>): string[] {
  const own = index.entries.filter((e) => e.passage.document === id);
  const counts = new Map<string, number>();
  for (const { concepts } of own) for (const c of new Set(concepts)) counts.set(c, (counts.get(c) ?? 0) + 1);
  return [...counts]
    .filter(([c, n]) => kinds.get(c) === "content" && n >= Math.max(THROUGHOUT_AT_LEAST, THROUGHOUT * own.length))
    .map(([c]) => c);
}

function subjectsOf(title: string, matcher: ConceptMatcher): Set<string> {
  return new Set(
    matcher
      .match(title)
      .filter((m) => m.kind === "content")
      .map((m) => m.id),
  );
}

function bodyNames(bodies: readonly Body[]): Map<string, Body> {
  const names = new Map<string, Body>();
  for (const body of bodies)
    for (const name of [body.full, body.short, ...body.aliases]) if (!names.has(name)) names.set(name, body);
  return names;
}

function idsOf(names: readonly string[], corpus: Corpus): string[] {
  return names.flatMap((name) => corpus.documents.filter((d) => d.number === name || d.id === name).map((d) => d.id));
}

function withAllBroader(ids: readonly string[], broader: ReadonlyMap<string, readonly string[]>): Set<string> {
  return new Set(ids.flatMap((id) => withBroader(id, broader)));
}
