import type { Passage } from "../domain/passage.ts";
import { aboutOf } from "./concepts-of.ts";
import { wordsFor } from "./compose/words.ts";
import { notAnswered } from "./draft.ts";
import { itemRef } from "./handlers/item-ref.ts";
import { leaning } from "../language/follow-up.ts";
import { answerQuestion, type Outcome, type Restriction } from "./answer-question.ts";
import type { Knowledge } from "./knowledge.ts";
import { changesSubject, completed, layOver } from "./read/follow-up.ts";
import { namesPlace } from "./read/references.ts";
import { turnParts } from "./read/parts.ts";
import { answerInTurn, answerSeveral } from "./several.ts";
import { readQuestion, type Question, type QuestionInput } from "./read/read-question.ts";

/** Turns a text into its vector. */
export type Encode = (text: string) => Promise<Float32Array>;

export interface ConversationInput extends QuestionInput {
  /** What the asker asked before in the same conversation, oldest first. */
  readonly history: readonly string[];
  /** Only these documents, by id; all where empty. */
  readonly documents: readonly string[];
}

/** Coverage from which a question that may lean on the one before is understood alone. Range 0 to 1. */
const STANDS_ALONE = 0.8;

/**
 * Answers a question in its conversation. A follow-up is read over the question before it; where it may as well stand
 * alone, whichever reading is better supported wins.
 */
export async function answerInConversation(
  input: ConversationInput,
  knowledge: Knowledge,
  encode: Encode,
): Promise<Outcome> {
  const single = async (question: Question, turn: Turn = {}): Promise<Outcome> =>
    answerQuestion(question, await encode(question.text), knowledge, {
      documents: input.documents,
      excluded: new Set(),
      ...turn,
    });
  const read = (question: string): Question => readQuestion({ ...input, question }, knowledge);
  const run = async (question: Question, turn: Turn = {}): Promise<Outcome> => {
    const whole = await single(question, turn);
    return (await answerSeveral(whole, knowledge, read, single)) ?? whole;
  };
  const asked = read(input.question);
  const lasts = (concept: string): boolean => [...knowledge.subjects.values()].some((ids) => ids.has(concept));
  const before = input.history
    .slice(-6)
    .map(read)
    .reduce<Question | null>((frame, turn) => framed(frame, turn, lasts), null);
  if (before === null) return run(asked);
  const now = completed(before, asked, read);
  const lean = leaningOf(asked);
  /** What was asked of one case goes on being asked of it: where the answer spans several, that one's part of it alone. */
  const ofCaseBefore = async (alone: Outcome): Promise<Outcome> => {
    const carried = before.facets.filter((f) => now.facets.every(({ axis }) => axis !== f.axis));
    if (carried.length === 0 || alone.draft.status !== "answered" || alone.draft.calculation !== null) return alone;
    const ofCase = await run({ ...now, facets: [...now.facets, ...carried] });
    if (!narrows(ofCase, alone) || narrows(alone, ofCase)) return alone;
    return sharesEvidence(ofCase, await run(before)) ? ofCase : alone;
  };
  if (lean === "none") {
    const own = await ofCaseBefore(await run(now));
    // Whoever puts figures of their own behind a rule that was spoken of needn't name it again.
    if (own.draft.status === "answered" || now.figures.length === 0) return own;
    const worked = await run(layOver(before, now, lasts));
    return worked.draft.calculation === null ? own : worked;
  }
  const merged = layOver(before, now, lasts);
  const earlier = await run(before);
  /** The follow-up over what was asked before; where it asks several things, each over the one before it. */
  const laidOver = async (question: Question, turn: Turn): Promise<Outcome> => {
    const whole = await single(question, turn);
    const parts = turnParts(now.text).reduce<Question[]>((frames, part) => {
      const frame = frames.at(-1) ?? before;
      return [...frames, layOver(frame, completed(frame, read(part), read), lasts)];
    }, []);
    if (parts.length === 0) return whole;
    return (await answerInTurn(whole, parts, (part) => single(part, turn))) ?? whole;
  };
  const over = await laidOver(
    merged,
    changesSubject(before, now) ? { excluded: citedBy(earlier) } : { before: clausesOf(earlier, knowledge) },
  );
  if (over.draft.status === "answered" && slides(over, earlier, now, knowledge)) return refused(over, knowledge);
  if (lean === "open" && over.draft.status === "answered") return over;
  const alone = await run(now);
  const solid =
    alone.draft.status === "answered" &&
    now.asks.length > 0 &&
    (alone.support?.coverage ?? 0) >= STANDS_ALONE &&
    now.concepts.some((c) => c.kind === "content" || c.kind === "programme" || c.kind === "document");
  if (lean === "perhaps" && solid) {
    // What is asked of a year goes on being asked of it.
    const dated =
      before.years.length > 0 && now.years.length === 0 ? await run({ ...now, years: before.years }) : alone;
    return ofCaseBefore(narrows(dated, alone) ? dated : alone);
  }
  // What names nothing may ask enough for all that ("how many years until one may apply again").
  if (leaning(asked.text) === "none" && over.draft.status !== "answered") return alone;
  // "And in 2029?" asks nothing by itself.
  if (now.concepts.every((c) => c.kind === "generic") && !namesPlace(now.place) && now.numbered.ids.length === 0)
    return over;
  return over.draft.status === "answered" || alone.draft.status !== "answered" ? over : alone;
}

/** The frame that a conversation has built up: each turn over the one before, or a new one where it stands alone. */
function framed(before: Question | null, now: Question, lasts: (concept: string) => boolean): Question {
  if (before === null || leaningOf(now) === "none") return now;
  return layOver(before, now, lasts);
}

/**
 * Whether a follow-up names another case of what was asked, and nothing else, and its answer rests on other clauses, which
 * don't speak of what the answer before was about: the case is one that is granted nothing.
 */
function slides(over: Outcome, earlier: Outcome, now: Question, knowledge: Knowledge): boolean {
  const other = now.facets.length > 0 && now.concepts.every((c) => !NAMING.has(c.kind) || c.facet !== undefined);
  if (!other || now.years.length > 0 || over.draft.calculation !== null) return false;
  const passagesOf = ({ draft }: Outcome): Passage[] =>
    draft.statements.flatMap((s) => s.evidence).flatMap(({ id }) => knowledge.passages.get(id) ?? []);
  const [told, before] = [passagesOf(over), passagesOf(earlier)];
  if (told.length === 0 || told.some((p) => before.some(({ clause }) => clause === p.clause))) return false;
  const speaks = (passages: readonly Passage[], id: string): boolean =>
    passages.some((passage) => aboutOf(passage, knowledge).own.has(id));
  return earlier.question.concepts.some(
    (c) => !c.nested && SUBJECT.has(c.kind) && c.facet === undefined && speaks(before, c.id) && !speaks(told, c.id),
  );
}

/** Whether one outcome is answered from no other places than the other. */
function narrows(outcome: Outcome, wider: Outcome): boolean {
  const cited = ({ draft }: Outcome): string[] => draft.statements.flatMap((s) => s.evidence.map(({ id }) => id));
  const own = new Set(cited(wider));
  return outcome.draft.status === "answered" && cited(outcome).every((id) => own.has(id));
}

/** Whether two outcomes rest on one passage at least. */
function sharesEvidence(one: Outcome, other: Outcome): boolean {
  const cited = citedBy(other);
  return [...citedBy(one)].some((id) => cited.has(id));
}

/** The outcome with its answer taken back: what is nearest doesn't state what is asked. */
function refused(outcome: Outcome, knowledge: Knowledge): Outcome {
  const { messages } = wordsFor(outcome.question.lang, knowledge);
  const also = outcome.draft.statements.flatMap((s) => s.evidence);
  return { ...outcome, draft: notAnswered("not_covered", messages.refusal.notCovered([]), { also }) };
}

/** Kinds of concept that are a subject of a provision. */
const SUBJECT: ReadonlySet<string> = new Set(["content", "programme"]);

/** How a question leans on the one before: one that names nothing to ask about ("is there a yearly ceiling?") does in any case. */
function leaningOf(question: Question): ReturnType<typeof leaning> {
  const { text, concepts, place, numbered, named, figures } = question;
  const lean = leaning(text);
  const names = concepts.some((c) => NAMING.has(c.kind) && c.facet === undefined);
  const bare = !names && !namesPlace(place) && numbered.ids.length === 0 && named.length === 0 && figures.length === 0;
  return lean === "none" && bare && concepts.length > 0 ? "perhaps" : lean;
}

/** Kinds of concept that a question may be about. */
const NAMING: ReadonlySet<string> = new Set(["content", "programme", "document", "body", "place"]);

/** What a turn takes over from the one before. */
type Turn = Partial<Restriction>;

/** The clauses that an answer rests on, with the rows of their document's table of tasks that are about them. */
function clausesOf(outcome: Outcome, knowledge: Knowledge): Set<string> {
  const cited = outcome.draft.statements.flatMap((s) => s.evidence);
  const clauses = cited.map((e) => knowledge.passages.get(e.id)?.clause ?? e.id);
  const rows = cited.flatMap(({ document, ref }) =>
    [...knowledge.rows.values()].flatMap(({ document: own, table, row }) =>
      own.id === document && table.kind === "tasks" && itemRef(own, row.ref, knowledge) === ref
        ? [`${own.id}/${row.ref}`]
        : [],
    ),
  );
  return new Set([...clauses, ...rows]);
}

function citedBy(outcome: Outcome): Set<string> {
  return new Set(outcome.draft.statements.flatMap((s) => s.evidence.map((e) => e.id)));
}
