import { itemRef } from "./handlers/item-ref.ts";
import { leaning } from "../language/follow-up.ts";
import { answerQuestion, type Outcome, type Restriction } from "./answer-question.ts";
import type { Knowledge } from "./knowledge.ts";
import { changesSubject, completed, layOver } from "./read/follow-up.ts";
import { namesPlace } from "./read/references.ts";
import { questionParts } from "./read/parts.ts";
import { answerSeveral } from "./several.ts";
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
  const lean = leaning(asked.text);
  if (lean === "none") {
    const own = await run(now);
    // Whoever puts figures of their own behind a rule that was spoken of needn't name it again.
    if (own.draft.status === "answered" || now.figures.length === 0) return own;
    const worked = await run(layOver(before, now, lasts));
    return worked.draft.calculation === null ? own : worked;
  }
  const merged = layOver(before, now, lasts);
  const earlier = await run(before);
  const laidOver = questionParts(now.text).length > 0 ? run : single;
  const over = await laidOver(
    merged,
    changesSubject(before, now) ? { excluded: citedBy(earlier) } : { before: clausesOf(earlier, knowledge) },
  );
  if (lean === "open" && over.draft.status === "answered") return over;
  const alone = await run(now);
  const solid =
    alone.draft.status === "answered" &&
    now.asks.length > 0 &&
    (alone.support?.coverage ?? 0) >= STANDS_ALONE &&
    now.concepts.some((c) => c.kind === "content" || c.kind === "programme" || c.kind === "document");
  if (lean === "perhaps" && solid) return alone;
  // "And in 2029?" asks nothing by itself.
  if (now.concepts.every((c) => c.kind === "generic") && !namesPlace(now.place) && now.numbered.ids.length === 0)
    return over;
  return over.draft.status === "answered" || alone.draft.status !== "answered" ? over : alone;
}

/** The frame that a conversation has built up: each turn over the one before, or a new one where it stands alone. */
function framed(before: Question | null, now: Question, lasts: (concept: string) => boolean): Question {
  if (before === null || leaning(now.text) === "none") return now;
  return layOver(before, now, lasts);
}

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
