import { EN_COMMON } from "../language/en/common-words.ts";
import { enOrigin } from "../language/en/origin.ts";
import { ENGLISH_NUMBERS } from "../language/number-word.ts";
import type { OriginWords } from "../language/origin.ts";
import { ZH_COMMON } from "../language/zh/common-words.ts";
import { zhOrigin } from "../language/zh/origin.ts";
import { subjectWeights } from "../language/zh/parts-of-speech.ts";
import { contentWords, wordCoverage, type CoveredTerm } from "../retrieval/term-coverage.ts";
import type { Passage } from "../domain/passage.ts";
import { otherSubject, type Candidate } from "./judge.ts";
import { countsSomethingElse, namesSomethingElse } from "./head-noun.ts";
import { aboutOf, rarityOf, withBroader } from "./concepts-of.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

/** How well a passage accounts for what the question speaks of. */
export interface Support {
  /** Score of the passage on topic alone. */
  readonly score: number;
  /** Covered share of the question's subject words, 0 to 1, each by how telling it is. */
  readonly coverage: number;
  /** Subject words and concepts that the evidence doesn't account for, the most telling first. */
  readonly uncovered: readonly string[];
  /** The same with their weights. */
  readonly words: readonly { readonly term: string; readonly weight: number; readonly known: boolean }[];
  /** Weight of those that the corpus knows from elsewhere. */
  readonly elsewhere: number;
  /** Weight of those that the corpus doesn't know at all. */
  readonly unknown: number;
  /** Subjects of the question, by concept, that the evidence has, 0 to 1; 1 where the question names none. */
  readonly concepts: number;
  /** Terms that the corpus is known not to be about, and places elsewhere. */
  readonly outOfScope: readonly { readonly term: string; readonly place: boolean }[];
  /** The question counts or prices something that the evidence doesn't speak of. */
  readonly otherHead: boolean;
  /** The question asks by name for something that the evidence doesn't speak of. */
  readonly otherName: boolean;
  /** A word that narrows a subject which the evidence has, and that the evidence doesn't have ("micro" drones). */
  readonly narrower: boolean;
  /** The question's subject is another document's. */
  readonly otherSubject: boolean;
  /** How near the question's vector is to the passage, 0 to 1. */
  readonly dense: number;
  /** How likely it is that the passage answers, 0 to 1. */
  readonly likelihood: number;
}

interface Weighed {
  readonly term: string;
  readonly weight: number;
  readonly covered: number;
  readonly known: boolean;
}

/** Holds many passages against one question. */
export interface SupportReader {
  /** All that is known of a passage, with what stands elsewhere in its clause. */
  readonly support: (candidate: Candidate) => Support;
  /** How much of the question the passage by itself covers, 0 to 1; much quicker. */
  readonly coverage: (candidate: Candidate) => number;
  /** Subject words of the question that the passage by itself doesn't have. */
  readonly missing: (passage: Passage) => string[];
  /** How much of the question's subject several passages cover together with what is said of them, 0 to 1. */
  readonly together: (passages: readonly Passage[], said: string) => number;
  /** Each content word of the question as the one of several passages has it that has it best, by the words alone. */
  readonly standing: (passages: readonly Passage[]) => Standing[];
}

/** A content word of the question. */
export interface Standing {
  readonly term: string;
  /** How telling it is: its inverse document frequency. */
  readonly idf: number;
  /** How much of it stands in a passage, its headings, translation or paraphrases. Range 0 to 1. */
  readonly covered: number;
}

/** Holds many passages against one question, which is taken apart once. */
export function supportReader(question: Question, knowledge: Knowledge): SupportReader {
  const words = contentWords(knowledge.index, question.text);
  const taken = { words, spoken: spokenWith(question, subjectWeights(question.text)) };
  const alone = (passage: Passage): Weighed[] => {
    const { position, wide } = placed(passage, knowledge);
    const { terms } = wordCoverage(knowledge.index, words, position);
    return terms.map((term) => weigh(term, taken.spoken(term.term), wide, knowledge));
  };
  return {
    support: (candidate) => support(question, candidate, taken, knowledge),
    coverage: ({ passage }) => coverageOf(alone(passage)),
    missing: (passage) => uncovered(alone(passage)).map(({ term }) => term),
    together: (passages, said) => coverageOf(bestOf(passages.map(alone), said)),
    standing: (passages) => {
      const held = passages.map((p) => wordCoverage(knowledge.index, words, placed(p, knowledge).position).terms);
      return words.map((_, at) => bestCovered(held.flatMap((terms) => terms[at] ?? [])));
    },
  };
}

/** A word where there is nothing that could have it. */
const NOWHERE: Standing = { term: "", idf: 0, covered: 0 };

/** A word as the one of several passages has it that has it best; one that none has is still a word of the question. */
function bestCovered(held: readonly Standing[]): Standing {
  const [first, ...rest] = held;
  return rest.reduce((a, b) => (b.covered > a.covered ? b : a), first ?? NOWHERE);
}

/** Each word as the passage has it that has it best; in full where it is said. */
function bestOf(weighed: readonly (readonly Weighed[])[], said: string): Weighed[] {
  const best = new Map<string, Weighed>();
  for (const word of weighed.flat()) {
    const covered = said.includes(word.term) ? 1 : word.covered;
    const before = best.get(word.term);
    if (before === undefined || before.covered < covered) best.set(word.term, { ...word, covered });
  }
  return [...best.values()];
}

/** Subject words that aren't covered, the most telling first. */
function uncovered(weighed: readonly Weighed[]): Weighed[] {
  return weighed.filter((w) => w.covered < 0.5 && w.weight > 0.2).sort((a, b) => b.weight - a.weight);
}

interface Taken {
  readonly words: ReturnType<typeof contentWords>;
  readonly spoken: (term: string) => Spoken;
}

/** What a word of the question is, whatever it is held against. */
interface Spoken {
  /** It names a document or a place in one: nothing to be covered. */
  readonly named: boolean;
  /** Concepts in which it stands. */
  readonly ids: readonly string[];
  readonly generic: boolean;
  readonly content: boolean;
  /** How telling its part of speech is; null where nothing is known of it. */
  readonly tag: number | null;
}

/** Looks up each word of a question once. */
function spokenWith(question: Question, tags: ReadonlyMap<string, number>): (term: string) => Spoken {
  const known = new Map<string, Spoken>();
  const spans = [...question.numbered.spans, ...question.place.spans];
  return (term) => {
    const before = known.get(term);
    if (before !== undefined) return before;
    const at = question.text.indexOf(term);
    const concepts = question.concepts.filter((c) => at >= 0 && c.start < at + term.length && c.end > at);
    const spoken = {
      named:
        spans.some(([from, to]) => at >= from && at < to) ||
        concepts.some((c) => c.kind === "document" || (c.kind === "place" && isOrigin(question.text, at))),
      ids: concepts.map((c) => c.id),
      generic: concepts.some((c) => c.kind === "generic"),
      content: concepts.some((c) => c.kind === "content" || c.kind === "programme"),
      tag: tags.get(term) ?? null,
    };
    known.set(term, spoken);
    return spoken;
  };
}

/** Where a passage stands in the index, and what it is about: of its own, and with the wider things of which it names a kind. */
function placed(
  passage: Passage,
  knowledge: Knowledge,
): { position: number; have: ReadonlySet<string>; wide: ReadonlySet<string> } {
  const { own, wide } = aboutOf(passage, knowledge);
  return { position: knowledge.index.positions.get(passage.id) ?? 0, have: own, wide };
}

function coverageOf(weighed: readonly Weighed[]): number {
  const total = weighed.reduce((sum, w) => sum + w.weight, 0);
  return total === 0 ? 1 : weighed.reduce((sum, w) => sum + w.weight * w.covered, 0) / total;
}

function support(question: Question, candidate: Candidate, { words, spoken }: Taken, knowledge: Knowledge): Support {
  const { position, have, wide } = placed(candidate.passage, knowledge);
  const { terms } = wordCoverage(knowledge.index, words, position);
  const around = inClause(candidate.passage, words, knowledge);
  const weighed = terms.map((term) =>
    weigh({ ...term, covered: Math.max(term.covered, around.get(term.term) ?? 0) }, spoken(term.term), wide, knowledge),
  );
  const missing = uncovered(weighed);
  const read = {
    score: candidate.topic,
    coverage: coverageOf(weighed),
    uncovered: missing.map((m) => m.term),
    words: missing,
    elsewhere: weightOf(missing.filter((m) => m.known)),
    unknown: weightOf(missing.filter((m) => !m.known)),
    concepts: conceptShare(question, candidate.passage, knowledge),
    outOfScope: outOfScope(question, have, knowledge).filter(
      (o) => o.place || !isCovered(o.term, candidate.passage, weighed, knowledge),
    ),
    otherHead: countsSomethingElse(question.text, terms),
    otherName: namesSomethingElse(question.text, terms),
    narrower: narrows(question.text, missing, weighed),
    otherSubject: otherSubject(question, candidate.passage, knowledge),
    dense: candidate.dense,
  };
  return { ...read, likelihood: likelihood(read) };
}

/**
 * Logistic regression on the calibration cases that get as far as an answer. Each weight is per unit of its feature;
 * features lie between 0 and 1 but for the two sums of uncovered words, which are cut at 3.
 */
const WEIGHTS = {
  bias: -3.6,
  coverage: 2.7,
  elsewhere: -0.5,
  unknown: -0.6,
  concepts: 1.55,
  dense: 4.8,
  outOfScope: -3.5,
  otherName: -0.8,
  otherHead: -2,
  narrower: 0,
  otherSubject: -1.5,
} as const;

function likelihood(s: Omit<Support, "likelihood">): number {
  const z =
    WEIGHTS.bias +
    WEIGHTS.coverage * s.coverage +
    WEIGHTS.elsewhere * Math.min(3, s.elsewhere) +
    WEIGHTS.unknown * Math.min(3, s.unknown) +
    WEIGHTS.concepts * s.concepts +
    WEIGHTS.dense * s.dense +
    WEIGHTS.outOfScope * Math.min(1, s.outOfScope.length) +
    WEIGHTS.otherName * Number(s.otherName) +
    WEIGHTS.otherHead * Number(s.otherHead) +
    WEIGHTS.narrower * Number(s.narrower) +
    WEIGHTS.otherSubject * Number(s.otherSubject);
  return 1 / (1 + Math.exp(-z));
}

/** Subjects that the corpus is known not to hold, and places whose policies aren't here unless the passage speaks of them. */
function outOfScope(question: Question, have: ReadonlySet<string>, knowledge: Knowledge): Support["outOfScope"] {
  const here = question.concepts.some(
    (c) => c.facet?.axis === "jurisdiction" && c.facet.value === "own" && !isNamedAfter(question, c.end),
  );
  /** A word that is also of a subject which the passage speaks of ("tickets" of an air taxi) is meant as that. */
  const had = question.concepts.filter((c) => have.has(c.id));
  return question.concepts
    .filter((c) => !had.some((o) => o.start <= c.start && o.end >= c.end))
    .filter((c) => !c.nested && !have.has(c.id) && !(knowledge.broader.get(c.id) ?? []).some((id) => have.has(id)))
    .filter(
      (c) =>
        c.kind === "out_of_scope" ||
        (c.kind === "place" &&
          !here &&
          !isOrigin(question.text, c.start) &&
          (c.facet?.value === "other" || !knowledge.index.concepts.has(c.id))),
    )
    .map((c) => ({ term: question.text.slice(c.start, c.end), place: c.kind === "place" }));
}

/** Whether the name of another place follows: "the city of …". */
function isNamedAfter({ text, concepts }: Question, end: number): boolean {
  return text.startsWith(" of ", end) && concepts.some((c) => c.kind === "place" && c.start === end + " of ".length);
}

const ORIGINS: readonly OriginWords[] = [zhOrigin, enOrigin];

/** Whether a place is where the asker or what is asked about comes from: other places' policies aren't asked about. */
function isOrigin(text: string, start: number): boolean {
  return ORIGINS.some(({ before, moved }) => before.test(text.slice(0, start)) || moved.test(text));
}

/** What stands elsewhere in the clause covers nearly as well as what stands in the passage itself. Range 0 to 1. */
const AROUND = 0.9;

/** How far the rest of the passage's clause covers each word of the question. */
function inClause(passage: Passage, words: Taken["words"], { index, byClause }: Knowledge): Map<string, number> {
  const covered = new Map<string, number>();
  if (passage.kind === "row") return covered;
  for (const other of byClause.get(passage.clause) ?? []) {
    const at = index.positions.get(other.id);
    if (other.id === passage.id || at === undefined) continue;
    for (const term of wordCoverage(index, words, at).terms)
      covered.set(term.term, Math.max(covered.get(term.term) ?? 0, term.covered * AROUND));
  }
  return covered;
}

/** A word of the question: how telling it is of the subject, and how far the passage has it, by word or by concept. */
function weigh(
  { term, idf, covered, known }: CoveredTerm,
  { named, ids, generic, content, tag }: Spoken,
  have: ReadonlySet<string>,
  { index }: Knowledge,
): Weighed {
  if (named) return { term, weight: 0, covered: 1, known };
  if (ids.some((id) => have.has(id))) return { term, weight: 1, covered: 1, known };
  if (generic) return { term, weight: 0, covered: 1, known };
  const rarity = Math.min(1, idf / Math.log(1 + index.entries.length));
  const weight = content ? 1 : subjectWeight(term, tag, known);
  return { term, weight: weight * rarity, covered, known: known || content };
}

function subjectWeight(term: string, tag: number | null, known: boolean): number {
  if (/^[\d.,]+/.test(term) || ENGLISH_NUMBERS.includes(term)) return 0;
  if (/^[a-z]/.test(term)) return EN_COMMON.has(term) ? 0 : known ? 0.7 : unknownWeight(term);
  if (ZH_COMMON.has(term) || ASKING.test(term)) return 0;
  return (tag ?? 0.4) * (term.length === 1 ? SINGLE : 1);
}

/** How telling an English word is that no document has: how something is done says little of what, and an adverb nothing. */
function unknownWeight(term: string): number {
  if (/[a-z]{3}ly$/.test(term)) return 0;
  return /[a-z]{3}(?:ed|ing)$/.test(term) ? 0.6 : 0.9;
}

/** A word that holds what is asked: no word of what it is asked of. */
const ASKING = /多少|好多/;

/** What may stand between a word and the noun that it narrows. */
const JOINT = /^(?:用|级|类|型|版|式)?的?\s*(?:"|“)?/;

/** Whether a word that isn't covered stands right before one that is, as an adjective stands before its noun. */
function narrows(text: string, missing: readonly Weighed[], words: readonly Weighed[]): boolean {
  const covered = words.filter((w) => w.covered >= 0.5 && w.weight > 0);
  return missing.some(({ term }) => {
    const at = text.indexOf(term);
    if (at < 0) return false;
    const rest = text.slice(at + term.length).replace(JOINT, "");
    return covered.some((w) => rest.startsWith(w.term));
  });
}

/** Whether the evidence has a term: a Chinese one or one of several words as it stands, since their parts alone make others. */
function isCovered(term: string, passage: Passage, words: readonly Weighed[], { english }: Knowledge): boolean {
  if (/[\u4e00-\u9fff]/.test(term)) return passage.text.includes(term);
  if (/[ -]/.test(term)) return (english(passage.text) ?? passage.text).toLowerCase().includes(term.replace(/s$/, ""));
  const own = words.filter((w) => term.includes(w.term));
  return own.length > 0 && own.every((w) => w.covered >= 0.5);
}

/** A single Chinese character says little of the subject, against a word of two or more. */
const SINGLE = 0.2;

function weightOf(words: readonly Weighed[]): number {
  return words.reduce((sum, w) => sum + w.weight * (1 - w.covered), 0);
}

/**
 * Share of the question's subjects that the passage has, by how rare each is in the corpus. People say "subsidy" and "grant"
 * of one and the same money: a benefit is had where the passage has another kind of the same.
 */
function conceptShare(question: Question, passage: Passage, { index, about, broader }: Knowledge): number {
  const { own, wide } = aboutOf(passage, { about });
  const subjects = new Map(
    question.concepts
      .filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme" || c.kind === "benefit"))
      .filter((c) => !question.place.spans.some(([from, to]) => c.start >= from && c.end <= to))
      .map((c) => [c.id, c.kind]),
  );
  const had = ([id, kind]: readonly [string, string]): boolean =>
    own.has(id) || (kind === "benefit" && withBroader(id, broader).some((kin) => wide.has(kin)));
  const weightOf = (these: readonly (readonly [string, string])[]): number =>
    these.reduce((sum, [id]) => sum + rarityOf(id, index), 0);
  const total = weightOf([...subjects]);
  return total === 0 ? 1 : weightOf([...subjects].filter(had)) / total;
}
