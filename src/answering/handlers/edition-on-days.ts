import type { Ask } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft, type Evidence, type Statement } from "../draft.ts";
import { evidenceAt, titleEvidence } from "../evidence.ts";
import { validityOn } from "../../editions/index.ts";
import { firstDay } from "../notices.ts";
import { relativeDays, says } from "../read/document-questions.ts";
import { addDays } from "../read/day.ts";
import type { EditionPair } from "../knowledge.ts";
import { pairAsked } from "./editions-asked.ts";
import { repealEvidence } from "./editions.ts";

/** Which of two editions applied on each of several days, or on the day before or after another or the repeal; null where that isn't asked. */
export function editionOnDays(asked: Asked): Draft | null {
  const { text } = asked.question;
  if (!says(text, "whichEdition")) return null;
  const pair = pairAsked(asked);
  const days = pair === null ? [] : daysAsked(asked, pair);
  if (pair === null || (days.length < 2 && !ofOneDay(asked))) return null;
  const statements = days.flatMap((day) => editionStatement(day, pair, asked) ?? []);
  return statements.length === 0 ? null : answered(statements);
}

/** Whether one day is enough: it is told by another, or what applied on it is all that is asked. */
function ofOneDay({ question }: Asked): boolean {
  const { text, asks, asOfSaid } = question;
  if (says(text, "dayAfter") || says(text, "dayBefore")) return true;
  return asOfSaid && asks.includes("documents") && asks.every((ask) => OF_DOCUMENTS.has(ask));
}

/** What a question for a document is read as. */
const OF_DOCUMENTS: ReadonlySet<Ask> = new Set<Ask>(["documents", "list", "quantity", "date"]);

/** How far, in characters, a day may stand behind the words that count from it ("the day before 18 November"). */
const BEHIND = 12;

/** The days named; "the day after" counts from the day right behind it, else from the one before it, else from the repeal. */
function daysAsked({ question }: Asked, { later }: EditionPair): string[] {
  const dates = question.figures.flatMap(({ kind, value, start, end }) =>
    kind === "date" && typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value) ? [{ day: value, start, end }] : [],
  );
  const counted = relativeDays(question.text).flatMap(({ by, start, end }) => {
    const behind = dates.find((d) => d.start >= end && d.start - end <= BEHIND);
    const base = behind ?? dates.findLast((d) => d.end <= start);
    const from = base?.day ?? firstDay(later);
    return from === null ? [] : [{ day: addDays(from, by), start, replaces: behind ?? null }];
  });
  const kept = dates.filter((d) => counted.every(({ replaces }) => replaces !== d));
  return [...new Set([...kept, ...counted].sort((a, b) => a.start - b.start).map(({ day }) => day))];
}

function editionStatement(day: string, { earlier, later }: EditionPair, { words, knowledge }: Asked): Statement | null {
  const { documents } = knowledge.corpus;
  const held = [later, earlier].find((d) => validityOn(d, documents, day).status === "in_force");
  if (held === undefined) return null;
  const own = evidenceAt(held, held.validFrom?.span ?? held.validTo?.span ?? null, knowledge);
  const evidence: Evidence[] = [own ?? titleEvidence(held, knowledge)];
  const repeal = held === earlier ? repealEvidence({ earlier, later, changes: [] }, knowledge) : null;
  return {
    text: words.messages.sentence(words.messages.appliedOn(words.document(held), day)),
    evidence: repeal === null ? evidence : [...evidence, repeal],
  };
}
