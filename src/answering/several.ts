import type { Figure, FigureKind } from "../domain/figure.ts";
import type { Ask } from "../domain/question.ts";
import { readFigures } from "../figures/index.ts";
import { aboutOf } from "./concepts-of.ts";
import { hasSubject } from "./compose/headings.ts";
import { wordsFor } from "./compose/words.ts";
import { citesEachNamed, leavesOneOut, sharesOf } from "./across.ts";
import { isPlaced, likelihoodOf } from "./borne-out.ts";
import { figureAsks } from "./choose.ts";
import { bestFit, FITTING } from "./select/fit.ts";
import type { Knowledge } from "./knowledge.ts";
import { answered, type Draft } from "./draft.ts";
import type { Outcome, Restriction } from "./answer-question.ts";
import { withPlacesOfEach } from "./handlers/with-places.ts";
import { asWritten } from "./read/as-written.ts";
import { layOver, without } from "./read/follow-up.ts";
import { says } from "./read/document-questions.ts";
import { partsOf, questionParts, splitTail } from "./read/parts.ts";
import type { Question } from "./read/read-question.ts";
import { isReport } from "./report.ts";
import { supportReader } from "./support.ts";
import { saidIn } from "./unstated/check.ts";
import { ofTheLeast } from "./unstated/least.ts";

/**
 * Several questions of a follow-up, each read over what was asked before it: all answered one by one; null where one of
 * them isn't, or one answer is that of all.
 */
export async function answerInTurn(
  whole: Outcome,
  parts: readonly Question[],
  run: (question: Question) => Promise<Outcome>,
): Promise<Outcome | null> {
  const outcomes: Outcome[] = [];
  for (const part of parts) {
    const outcome = await run(part);
    if (outcome.draft.status !== "answered" || outcome.draft.calculation !== null) return null;
    outcomes.push(outcome);
  }
  const told = new Set(outcomes.map((o) => o.draft.statements.map((s) => s.text).join()));
  return told.size < 2 ? null : { ...whole, draft: together(outcomes) };
}

/** Share of the question's subjects below which an answer leaves part of it open. Range 0 to 1. */
const OPEN = 0.85;

/**
 * Several questions in one, answered one by one where a single answer leaves subjects open: part by part, else document
 * by document; null where the question is one, or a part of it can't be answered.
 *
 * @param read Reads a part as a question of its own; @param run answers it.
 */
export async function answerSeveral(
  whole: Outcome,
  knowledge: Knowledge,
  read: (part: string) => Question,
  run: (question: Question, turn?: Partial<Restriction>) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (comparesEditions(whole, knowledge) || holdsReportToPolicy(whole, knowledge)) return null;
  const withTail = await answerTail(whole, read, run);
  if (withTail !== null) return withTail;
  const settled =
    whole.draft.status === "answered" &&
    (whole.support?.concepts ?? 1) >= OPEN &&
    !leavesOneOut(whole, knowledge) &&
    !asksPlacesOfSeveral(whole.question) &&
    !spansDocuments(whole, knowledge) &&
    fillsAsks(whole, knowledge);
  if (
    settled ||
    whole.draft.verdict ||
    whole.draft.calculation !== null ||
    whole.draft.reason?.code === "false_premise"
  )
    return null;
  return (await partByPart(whole, knowledge, read, run)) ?? (await documentByDocument(whole, knowledge, run));
}

/** Whether several things are asked, and for one at least in which document or item it stands ("which one wants …, and which one pays …"). */
function asksPlacesOfSeveral({ text }: Question): boolean {
  return says(text, "whichPlace") && questionParts(text).length > 1;
}

/** Whether a question asks several things, and another document is about one of their subjects, which the answer leaves open. */
function spansDocuments(whole: Outcome, knowledge: Knowledge): boolean {
  const cited = new Set(whole.draft.statements.flatMap((s) => s.evidence.map((e) => e.document)));
  return cited.size < 2 && questionParts(whole.question.text).length > 1 && sharesOf(whole, knowledge).length > 0;
}

/** Whether an answer holds two editions of one work against each other: it takes the question as a whole. */
function comparesEditions({ draft }: Outcome, { documents }: Knowledge): boolean {
  const [first] = draft.statements;
  const ids = new Set(first?.evidence.map((e) => e.document));
  const works = new Set([...ids].map((id) => documents.get(id)?.work));
  return draft.status === "answered" && ids.size > 1 && works.size === 1;
}

/** Whether an answer holds a report against the policy, which both parts of the question are about. */
function holdsReportToPolicy({ question, draft }: Outcome, { documents }: Knowledge): boolean {
  const ids = new Set(draft.statements.flatMap((s) => s.evidence).map((e) => e.document));
  return says(question.text, "agrees") && ids.size > 1 && [...ids].some((id) => isReport(documents.get(id)));
}

/**
 * Whether some passage of the answer has a figure of each kind that is asked for; what is told of a document as a whole
 * rests on no passage, and says such figures itself.
 */
function fillsAsks({ question, draft }: Outcome, knowledge: Knowledge): boolean {
  const figures = draft.statements
    .flatMap((s) => s.evidence)
    .flatMap(({ id }) => knowledge.passages.get(id)?.figures ?? []);
  if (figures.length > 0) return fill(figures, question);
  const said = new Set(draft.statements.flatMap((s) => readFigures(s.text)).map((f) => f.kind));
  return figureAsks(question.asks).every((ask) => OF_KIND[ask]?.every((kind) => !said.has(kind)) !== true);
}

/** Kinds of figures that an ask is of, where it is of these alone. */
const OF_KIND: Partial<Record<Ask, readonly FigureKind[]>> = {
  duration: ["duration", "period"],
  money: ["amount"],
  rate: ["rate"],
};

/** Whether the figures hold one of each kind that is asked for. */
function fill(figures: readonly Figure[], { asks }: Question): boolean {
  return figureAsks(asks).every((ask) => bestFit(ask, figures) >= FITTING);
}

/** A question with another case added to it ("最高支持多少，特别重大的呢"): both answered, the second as one that leans on the first; null where there is none. */
async function answerTail(
  whole: Outcome,
  read: (part: string) => Question,
  run: (question: Question) => Promise<Outcome>,
): Promise<Outcome | null> {
  const parts = splitTail(whole.question.text);
  if (parts === null) return null;
  const [first, tail] = parts.map(read);
  if (first === undefined || tail === undefined || first.asks.length === 0 || !isAnotherCase(tail)) return null;
  const same = { asOf: whole.question.asOf, lang: whole.question.lang };
  const outcomes = [await run({ ...first, ...same }), await run({ ...layOver(first, tail), ...same })];
  const ids = new Set(outcomes.map((o) => o.draft.statements.map((s) => s.text).join()));
  return ids.size < 2 || outcomes.some((o) => o.draft.status !== "answered" || o.draft.calculation !== null)
    ? null
    : { ...whole, draft: together(outcomes) };
}

/** Whether a tail names a case or subject and asks nothing of its own. */
function isAnotherCase({ asks, concepts }: Question): boolean {
  return asks.every((a) => a === "list" || a === "yesno") && concepts.some((c) => c.kind === "content");
}

/** Whether a question sets one thing beside another; one that can't be answered and doesn't isn't to be taken apart. */
function joins(text: string): boolean {
  return /[和与跟及、]|还有|分别|各|比|\b(?:and|both|or|than|versus|vs|each|as well as|respectively|compared?)\b/.test(
    text,
  );
}

async function documentByDocument(
  whole: Outcome,
  knowledge: Knowledge,
  run: (question: Question, turn: Partial<Restriction>) => Promise<Outcome>,
): Promise<Outcome | null> {
  if (whole.draft.status !== "answered" && !joins(whole.question.text)) return null;
  if (citesEachNamed(whole, knowledge)) return null;
  for (const shares of sharesOf(whole, knowledge)) {
    const outcomes: Outcome[] = [];
    for (const { question, document, clause } of shares)
      outcomes.push(await run(question, { documents: [document], before: new Set([clause]) }));
    if (outcomes.every((o) => o.draft.status === "answered" && o.draft.calculation === null))
      return { ...whole, draft: placed(together(outcomes), whole, knowledge) };
  }
  return null;
}

async function partByPart(
  whole: Outcome,
  knowledge: Knowledge,
  read: (part: string) => Question,
  run: (question: Question) => Promise<Outcome>,
): Promise<Outcome | null> {
  const all = partsRead(whole.question.text, knowledge, read);
  const asks = all.flatMap((p) => p.asks);
  // "A at what rate, B at what rate, up to how much each": the last asks something of all before it.
  const last = all.at(-1);
  const ofAll = all.length > 2 && last !== undefined && !namesSubject(last) ? last : null;
  const parts = ofAll === null ? all : all.slice(0, -1);
  if (parts.length < 2) return null;
  const outcomes: Outcome[] = [];
  for (const part of parts) {
    if (!namesSubject(part)) return null;
    const own = { ...part, asOf: whole.question.asOf, lang: whole.question.lang };
    const wanted = part.asks.length > 0 ? [...new Set([...part.asks, ...(ofAll?.asks ?? [])])] : asks;
    const outcome = await run({ ...own, asks: wanted });
    // What another part asks for needn't be what this one does.
    outcomes.push(outcome.draft.status === "answered" || part.asks.length > 0 ? outcome : await run(own));
  }
  if (outcomes.some((o) => o.draft.status !== "answered")) return inPart(whole, outcomes, knowledge);
  if (outcomes.some((o) => strays(o, whole, knowledge))) return null;
  const clauses = new Set(
    outcomes.flatMap((o) => o.draft.statements.flatMap((s) => s.evidence.map((e) => `${e.document}/${e.ref}`))),
  );
  if (clauses.size < 2) return null;
  const draft = withVerdict(together(outcomes), outcomes, whole.question, knowledge);
  return { ...whole, draft: placed(draft, whole, knowledge) };
}

/** A draft of several parts, each with its place where that is asked. */
function placed(draft: Draft, { question }: Outcome, knowledge: Knowledge): Draft {
  if (!asksPlacesOfSeveral(question)) return draft;
  return { ...draft, statements: withPlacesOfEach(draft.statements, wordsFor(question.lang, knowledge), knowledge) };
}

/** Two answers held against each other where that is asked, and each states one figure of the same sort: the same, or which is more. */
function withVerdict(
  draft: Draft,
  outcomes: readonly Outcome[],
  { text, lang }: Question,
  knowledge: Knowledge,
): Draft {
  const stated = outcomes.map((o) =>
    o.draft.statements.flatMap((s) => readFigures(s.text)).filter((f) => COMPARED_KINDS.has(f.kind)),
  );
  const [one, other] = stated.map((figures) => (figures.length === 1 ? figures[0] : undefined));
  if (!says(text, "compares") || stated.length !== 2 || one === undefined || other === undefined) return draft;
  if (one.unit !== other.unit || typeof one.value !== "number" || typeof other.value !== "number") return draft;
  const { messages } = wordsFor(lang, knowledge);
  const which = one.value === other.value ? "same" : one.value > other.value ? "first" : "second";
  const lead = {
    text: messages.sentence(messages.compared(which)),
    evidence: draft.statements.flatMap((s) => s.evidence),
  };
  return { ...draft, statements: [...draft.statements, lead] };
}

/** Kinds of figures of which one may be more than another. */
const COMPARED_KINDS: ReadonlySet<FigureKind> = new Set<FigureKind>(["amount", "rate", "count", "duration"]);

/** "Each": what is asked last is asked of everything before. */
const OF_EACH = /各|分别|都|\b(?:each|both|all|either|respectively|in turn)\b/;

/**
 * The parts of a question, read: one that names no subject goes with the one before unless it asks something of all; what
 * is said around them goes with each, but for the other's document.
 */
function partsRead(text: string, knowledge: Knowledge, read: (part: string) => Question): Question[] {
  const { context, asking } = partsOf(text);
  const parts = asking.reduce<string[]>((joined, part) => {
    const before = joined.at(-1);
    const leans = before !== undefined && !namesSubject(read(part));
    return leans && asking.length > 2 && context === "" && !OF_EACH.test(part)
      ? [...joined.slice(0, -1), `${before},${part}`]
      : [...joined, part];
  }, []);
  if (context === "") return withAntecedents(parts, read);
  const around = read(context);
  return parts.map((part) => read(`${withoutOthers(around, read(part), knowledge)} ${part}`));
}

/** A word that stands for what was named before; "how high is it" means what was asked of that. */
const PRONOUN = /它们?|(?<!\bhow [a-z]{2,8} (?:is|are|was|were) )\b(?:it|them)\b/;

/** The parts, read one by one; one that names nothing but by a pronoun speaks of the one subject of the part before it. */
function withAntecedents(parts: readonly string[], read: (part: string) => Question): Question[] {
  return parts.reduce<Question[]>((done, part) => {
    const before = done.at(-1);
    const own = read(part);
    if (before === undefined || namesSubject(own) || !PRONOUN.test(own.text)) return [...done, own];
    const subjects = before.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
    const [subject] = subjects;
    if (subject === undefined || new Set(subjects.map((c) => c.id)).size > 1) return [...done, own];
    return [...done, read(own.text.replace(PRONOUN, before.text.slice(subject.start, subject.end)))];
  }, []);
}

/** What is said around several parts, for one of them: where several works are named there, without those that the part doesn't name. */
function withoutOthers(around: Question, part: Question, knowledge: Knowledge): string {
  const worksOf = (c: Question["concepts"][number]): string[] => worksNamedBy(c, knowledge);
  const named = new Set(around.concepts.flatMap(worksOf));
  if (named.size < 2) return around.text;
  const own = new Set(part.concepts.flatMap(worksOf));
  const foreign = around.concepts.filter((c) => {
    const works = worksOf(c);
    return works.length > 0 && !works.some((work) => own.has(work));
  });
  return without(around.text, foreign);
}

/** The work that a concept names, or whose title alone speaks of it: of several the one with a number. */
function worksNamedBy({ kind, id }: Question["concepts"][number], { named, titled, documents }: Knowledge): string[] {
  const ids =
    kind === "document"
      ? (named.get(id) ?? [])
      : kind === "content"
        ? [...titled].flatMap(([document, subjects]) => (subjects.has(id) ? [document] : []))
        : [];
  const worksOf = (of: readonly string[]): string[] => [
    ...new Set(of.flatMap((document) => documents.get(document)?.work ?? [])),
  ];
  const works = worksOf(ids);
  const numbered = worksOf(ids.filter((document) => documents.get(document)?.number !== null));
  return works.length === 1 ? works : numbered.length === 1 ? numbered : [];
}

/** Whether a part names what it asks about: a subject, or a document whose term is asked for. */
function namesSubject({ concepts, asks, text }: Question): boolean {
  return (
    concepts.some((c) => c.kind !== "generic" && c.kind !== "document" && c.kind !== "benefit") ||
    (asks.includes("validity") && says(text, "documentNoun"))
  );
}

/**
 * How likely the parts that are stated must be borne out, each for itself and together for the whole question: what is half
 * answered may as well be answered from a clause beside the one that is meant. Range 0 to 1.
 */
const BORNE_OUT = { part: 0.6, whole: 0.5 };

/**
 * Where the documents state some of the parts: these, and in words which aren't stated. Null where the whole is answered
 * from one place all the same, where nothing is stated or borne out, or where a part is refused for what it supposes.
 */
function inPart(whole: Outcome, outcomes: readonly Outcome[], knowledge: Knowledge): Outcome | null {
  if (whole.draft.status === "answered") return null;
  const stated = outcomes.filter((o) => o.draft.status === "answered");
  const silent = outcomes.filter((o) => o.draft.status !== "answered");
  const plain = silent.every((o) => o.draft.reason?.code === "not_covered");
  const clear = stated.every(({ draft, question }) => draft.calculation === null && hasSubject(question));
  if (stated.length === 0 || !plain || !clear) return null;
  const { messages } = wordsFor(whole.question.lang, knowledge);
  const left = silent.map(({ question }) => asWritten(whole.question.original, question.text));
  const draft = together(stated);
  if (stated.some((part) => !isLikely(part, part.draft, BORNE_OUT.part, knowledge))) return null;
  if (!isLikely(whole, draft, BORNE_OUT.whole, knowledge)) return null;
  // What is wanted at least is said once, before the first part, and meant of all.
  if (!ofTheLeast(saidIn(draft, knowledge), whole.question, knowledge)) return null;
  const missing = { text: messages.refusal.partNotStated(left), evidence: [] };
  return { ...whole, draft: { ...draft, statements: [...draft.statements, missing] } };
}

/** Whether a draft is borne out so well that it answers the question of an outcome; true where there is nothing to tell by. */
function isLikely(outcome: Outcome, draft: Draft, least: number, knowledge: Knowledge): boolean {
  const { question, support } = outcome;
  if (isPlaced(question)) return true;
  const live = outcome.candidates.filter((c) => c.lost === null);
  const weighing = { question, live, support, knowledge, reader: supportReader(question, knowledge) };
  return (likelihoodOf(draft, weighing) ?? 1) >= least;
}

/** Whether a part was answered from another clause though the passage that answers the whole has all its subjects, and figures of the kinds asked for. */
function strays(part: Outcome, whole: Outcome, knowledge: Knowledge): boolean {
  const top = whole.candidates.find((c) => c.lost === null)?.passage;
  if (whole.draft.status !== "answered" || top === undefined || part.question.named.length > 0) return false;
  const { own: have } = aboutOf(top, knowledge);
  const subjects = part.question.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  const clauses = part.draft.statements
    .flatMap((s) => s.evidence)
    .map(({ id }) => knowledge.passages.get(id)?.clause ?? id);
  const elsewhere = clauses.every((clause) => clause !== top.clause);
  return elsewhere && fill(top.figures, part.question) && subjects.length > 0 && subjects.every((c) => have.has(c.id));
}

function together(outcomes: readonly Outcome[]): Draft {
  const drafts = outcomes.map((o) => o.draft);
  const notices = drafts.flatMap((d) => d.notices);
  return answered(
    drafts.flatMap((d) => d.statements),
    {
      also: drafts.flatMap((d) => d.also),
      notices: notices.filter((n, i) => notices.findIndex((o) => o.message === n.message) === i),
    },
  );
}
