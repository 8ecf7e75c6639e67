import { conceptsOf, withBroader } from "./concepts-of.ts";
import { isReport } from "./report.ts";
import type { ConceptMatch } from "../language/concepts.ts";
import type { Outcome } from "./answer-question.ts";
import type { Candidate } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import { without } from "./read/follow-up.ts";

/** A question for one document: what belongs to the other is taken out. */
export interface Share {
  readonly question: Question;
  readonly document: string;
  /** The clause that the share was found in. */
  readonly clause: string;
}

/** Whether a question names several works, and its answer rests on one of them. */
export function leavesOneOut(outcome: Outcome, knowledge: Knowledge): boolean {
  const { named, cited } = worksOf(outcome, knowledge);
  return named.size > 1 && cited.size === 1 && outcome.draft.status === "answered";
}

/** Whether a question names several works, and its answer rests on each of them. */
export function citesEachNamed(outcome: Outcome, knowledge: Knowledge): boolean {
  const { named, cited } = worksOf(outcome, knowledge);
  return named.size > 1 && [...named].every((work) => cited.has(work)) && outcome.draft.status === "answered";
}

/** The works that a question names, and those that its answer rests on. */
function worksOf({ question, draft }: Outcome, { documents }: Knowledge): Record<"named" | "cited", Set<string>> {
  // Several reports may be named by one word ("the newspaper"): none of them is left out.
  const workOf = (id: string): string | undefined =>
    isReport(documents.get(id)) ? "reports" : documents.get(id)?.work;
  const works = (ids: readonly string[]): Set<string> => new Set(ids.flatMap((id) => workOf(id) ?? []));
  return {
    named: works([...question.named, ...question.numbered.ids]),
    cited: works(draft.statements.flatMap((s) => s.evidence.map((e) => e.document))),
  };
}

/**
 * The ways to share a question that spans two documents ("the ceiling of the one, and of the other"): the best passage
 * leaves a subject open, and another document has it. First what names the other document or all that it is about is
 * taken out of each share, then every subject of the other's. [] where one passage accounts for all that is spoken of.
 */
export function sharesOf({ question, candidates }: Outcome, knowledge: Knowledge): Share[][] {
  const live = candidates.filter((c) => c.lost === null && !isReport(knowledge.documents.get(c.passage.document)));
  const [top] = live;
  if (top === undefined) return [];
  const subjects = question.concepts.filter((c) => !c.nested && isSubject(c));
  const open = subjects.filter((c) => !has(top, c, knowledge));
  const other = otherFor(open, top, live, knowledge);
  if (other === null) return [];
  const foreign = subjects.filter((c) => !has(other, c, knowledge) && has(top, c, knowledge));
  const left = open.filter((c) => has(other, c, knowledge));
  const ways = [
    [left.filter((c) => isAbout(other, c, knowledge)), foreign.filter((c) => isAbout(top, c, knowledge))],
    [left, foreign],
  ] as const;
  return ways
    .filter(([own, others]) => own.length > 0 && others.length > 0)
    .map(([own, others]) => [share(question, own, top), share(question, others, other)]);
}

function share(question: Question, foreign: readonly ConceptMatch[], { passage }: Candidate): Share {
  return { question: sparing(question, foreign), document: passage.document, clause: passage.clause };
}

/** The best passage of another document that has most of what the first leaves open. */
function otherFor(
  open: readonly ConceptMatch[],
  top: Candidate,
  live: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | null {
  const having = live
    .filter((c) => c.passage.document !== top.passage.document)
    .filter((candidate) => open.some((c) => isAbout(candidate, c, knowledge)))
    .map((candidate) => ({ candidate, had: open.filter((c) => has(candidate, c, knowledge)).length }))
    .sort((a, b) => b.had - a.had || b.candidate.score - a.candidate.score);
  return having[0]?.candidate ?? null;
}

/** A document named in words counts as a subject: it is spoken of like one. */
function isSubject({ kind }: ConceptMatch): boolean {
  return kind === "content" || kind === "programme" || kind === "document";
}

/** Whether a passage speaks of a subject, or its document is about it or about what it is a kind of. */
function has(candidate: Candidate, concept: ConceptMatch, { index, named, subjects, broader }: Knowledge): boolean {
  const { passage } = candidate;
  if (concept.kind === "document") return named.get(concept.id)?.includes(passage.document) ?? false;
  const whole = subjects.get(passage.document);
  return (
    conceptsOf(passage, index).includes(concept.id) ||
    withBroader(concept.id, broader).some((id) => whole?.has(id) === true)
  );
}

/** Whether a document is named, or by its title is about a subject: a word in common alone doesn't make a question span it. */
function isAbout({ passage }: Candidate, { kind, id }: ConceptMatch, knowledge: Knowledge): boolean {
  const { named, subjects, broader } = knowledge;
  if (kind === "document") return named.get(id)?.includes(passage.document) === true;
  const whole = subjects.get(passage.document);
  return withBroader(id, broader).some((subject) => whole?.has(subject) === true);
}

/** What begins a comparison says nothing of one of the two. */
const COMPARING = /^(?:对比|比较|比一比)(?:一下|下)?[:,]?|^compare(?:d|:)? /;

/** The question without some of its subjects; a document among them is no longer named. */
function sparing(question: Question, concepts: readonly ConceptMatch[]): Question {
  const gone = question.concepts.filter((c) => concepts.some((o) => c.start >= o.start && c.end <= o.end));
  return {
    ...question,
    text: without(question.text, gone).replace(COMPARING, (said) => " ".repeat(said.length)),
    concepts: question.concepts.filter((c) => !gone.includes(c)),
    named: [],
    numbered: { ...question.numbered, ids: [], spans: [] },
  };
}
