import type { Body, Concept, ConceptFacet, ConceptKind } from "../domain/terms.ts";
import { isHan, unitsOf, type Unit } from "./units.ts";

/** A term of the term base found in a text. */
export interface ConceptMatch {
  readonly id: string;
  readonly kind: ConceptKind | "body";
  /** UTF-16 offsets into the text, half-open. */
  readonly start: number;
  readonly end: number;
  readonly facet?: ConceptFacet;
  /** A facet's term that lies inside, or across the edge of, a longer match; the longer one doesn't take its facet away. */
  readonly nested: boolean;
}

export interface ConceptMatcher {
  /** Matches in order of their start; at one start the longer first. */
  match(text: string): ConceptMatch[];
}

interface Entry {
  readonly id: string;
  readonly kind: ConceptKind | "body";
  readonly facet: ConceptFacet | undefined;
  /** What the words must be beyond their stems; null where stems will do. */
  readonly demand: { readonly form: "exact" | "raw"; readonly words: readonly string[] } | null;
}

interface Node {
  readonly next: Map<string, Node>;
  readonly entries: Entry[];
}

interface Candidate {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number; // units, half-open
}

const emptyNode = (): Node => ({ next: new Map(), entries: [] });

/** The units of a term, and which form of its words it asks for: `=` the exact ones, `!` the very letters. */
export function readTerm(term: string): { units: Unit[]; form: "key" | "exact" | "raw" } {
  const form = term.startsWith("=") ? "exact" : term.startsWith("!") ? "raw" : "key";
  return { units: unitsOf(form === "key" ? term : term.slice(1)), form };
}

function insert(root: Node, term: string, entry: Omit<Entry, "demand">): void {
  const { units, form } = readTerm(term);
  if (units.length === 0) return;
  let node = root;
  for (const { key } of units) {
    const next = node.next.get(key) ?? emptyNode();
    node.next.set(key, next);
    node = next;
  }
  if (node.entries.some((known) => known.id === entry.id && known.demand === null)) return;
  node.entries.push({ ...entry, demand: form === "key" ? null : { form, words: units.map((unit) => unit[form]) } });
}

/** Every name of a body, in both languages. */
export function bodyTerms(body: Body): string[] {
  return [body.full, body.short, ...body.aliases, body.fullEn, body.shortEn, ...body.aliasesEn];
}

function buildTrie(concepts: readonly Concept[], bodies: readonly Body[]): Node {
  const root = emptyNode();
  for (const { id, kind, facet, zh, en } of concepts)
    for (const term of [...zh, ...en]) insert(root, term, { id, kind, facet });
  for (const body of bodies)
    for (const term of bodyTerms(body)) insert(root, term, { id: body.id, kind: "body", facet: undefined });
  return root;
}

/**
 * Whether the words meet what the entry demands. Capitals are also taken for granted beside a Han character, where a
 * lower-case word of English can't stand: "gap认证" is "GAP认证".
 */
function isMet({ demand }: Entry, units: readonly Unit[], from: number): boolean {
  if (demand === null) return true;
  const { form, words } = demand;
  if (words.every((word, i) => units[from + i]?.[form] === word)) return true;
  if (form !== "raw" || !(isHan(units[from - 1]) || isHan(units[from + words.length]))) return false;
  return words.every((word, i) => units[from + i]?.raw.toLowerCase() === word.toLowerCase());
}

/** The entries of a node that these words meet; entries that demand more than stems go before the rest. */
function entriesAt(node: Node, units: readonly Unit[], from: number): Entry[] {
  const met = node.entries.filter((entry) => isMet(entry, units, from));
  const demanding = met.filter((entry) => entry.demand !== null);
  return demanding.length > 0 ? demanding : met;
}

/** All terms in the text. From each unit at most as many steps as the longest term has units: linear in the text. */
function candidatesIn(root: Node, units: readonly Unit[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < units.length; from++) {
    let node: Node | undefined = root;
    for (let to = from; to < units.length && node; to++) {
      const unit = units[to];
      node = unit && node.next.get(unit.key);
      if (node) for (const entry of entriesAt(node, units, from)) found.push({ entry, from, to: to + 1 });
    }
  }
  return found;
}

/** Length in characters: what decides between terms that overlap, in both languages alike. */
function lengthOf({ from, to }: Candidate, units: readonly Unit[]): number {
  return (units[to - 1]?.end ?? 0) - (units[from]?.start ?? 0);
}

/** Longest first; of two alike the one further left. Terms of one stretch share it. */
function choose(
  found: readonly Candidate[],
  units: readonly Unit[],
): { chosen: Candidate[]; lost: Candidate[]; owner: (Candidate | undefined)[] } {
  const owner: (Candidate | undefined)[] = Array.from({ length: units.length });
  const chosen: Candidate[] = [];
  const lost: Candidate[] = [];
  const ordered = [...found].sort((a, b) => lengthOf(b, units) - lengthOf(a, units) || a.from - b.from);
  for (const candidate of ordered) {
    const holders = owner.slice(candidate.from, candidate.to);
    const free = holders.every((holder) => holder === undefined);
    const same = holders.every((holder) => holder?.from === candidate.from && holder.to === candidate.to);
    if (!free && !same) {
      lost.push(candidate);
      continue;
    }
    chosen.push(candidate);
    if (free) owner.fill(candidate, candidate.from, candidate.to);
  }
  return { chosen, lost, owner };
}

/** Kinds inside whose terms a word asserts nothing: names ("Municipal" of a bureau), set phrases ("how large"). */
const SILENT: ReadonlySet<string> = new Set(["body", "place", "document", "programme", "generic"]);

/** Whether a losing term still says something: it has a facet, and nothing over it is silent or of its own axis. */
function survives({ entry, from, to }: Candidate, owner: readonly (Candidate | undefined)[]): boolean {
  const { facet } = entry;
  if (!facet || entry.kind !== "content") return false;
  const holders = owner.slice(from, to).flatMap((holder) => (holder ? [holder.entry] : []));
  return holders.every((holder) => !SILENT.has(holder.kind) && holder.facet?.axis !== facet.axis);
}

/** Of the nested terms of one axis that lie within another, the longest (they come longest first). */
function withoutRepeats(nested: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const one of nested) {
    const within = kept.some(
      (k) => k.from <= one.from && one.to <= k.to && k.entry.facet?.axis === one.entry.facet?.axis,
    );
    if (!within) kept.push(one);
  }
  return kept;
}

function toMatch({ entry, from, to }: Candidate, units: readonly Unit[], nested: boolean): ConceptMatch {
  const { id, kind, facet } = entry;
  const place = { start: units[from]?.start ?? 0, end: units[to - 1]?.end ?? 0 };
  return facet ? { id, kind, ...place, facet, nested } : { id, kind, ...place, nested };
}

/**
 * Builds a matcher over a term base and the bodies. Chinese and English terms are found in one pass, longest first;
 * facets inside a longer term are listed beside it with `nested: true`.
 *
 * @example
 * const matcher = createConceptMatcher([{ id: "drone", kind: "content", zh: ["无人机"], en: ["unmanned aircraft"] }], []);
 * matcher.match("Unmanned-aircraft 航线") // [{ id: "drone", kind: "content", start: 0, end: 17, nested: false }]
 */
export function createConceptMatcher(terms: readonly Concept[], bodies: readonly Body[]): ConceptMatcher {
  const root = buildTrie(terms, bodies);
  return {
    match(text) {
      const units = unitsOf(text);
      const { chosen, lost, owner } = choose(candidatesIn(root, units), units);
      const nested = withoutRepeats(lost.filter((candidate) => survives(candidate, owner)));
      const matches = [
        ...chosen.map((candidate) => toMatch(candidate, units, false)),
        ...nested.map((candidate) => toMatch(candidate, units, true)),
      ];
      return matches.sort((a, b) => a.start - b.start || b.end - a.end || a.id.localeCompare(b.id));
    },
  };
}
