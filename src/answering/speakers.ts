import { isQuoted, tellsOccasion } from "../language/said.ts";
import type { Passage } from "../domain/passage.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

/** Whether a question names somebody whose words a report gives. */
export function namesSpeaker({ text }: Question, { speakers }: Pick<Knowledge, "speakers">): boolean {
  return speakers.some(({ name }) => text.includes(name));
}

/** Bodies whose words are asked for, not their duties, by id ("what did the bureau's director say at the briefing"). */
export function bodiesQuoted({ text, concepts }: Pick<Question, "text" | "concepts">): readonly string[] {
  return concepts.flatMap(({ kind, id, end }) => (kind === "body" && isQuoted(text.slice(end)) ? [id] : []));
}

/** The documents that give the words of somebody whom the question names, or at the occasion that it speaks of those of a body. */
export function documentsOfSpeakers(
  { text, concepts }: Pick<Question, "text" | "concepts">,
  { speakers }: Pick<Knowledge, "speakers">,
): readonly string[] {
  const quoted = tellsOccasion(text) ? bodiesQuoted({ text, concepts }) : [];
  const clauses = speakers
    .filter(({ name, bodies }) => text.includes(name) || bodies.some((id) => quoted.includes(id)))
    .map(({ clause }) => clause);
  return [...new Set(clauses.map((clause) => clause.slice(0, clause.lastIndexOf("/"))))];
}

/** Whether a passage gives the words of somebody whom the question names. */
export function isOfNamedSpeaker(
  question: Question,
  { clause }: Passage,
  { speakers }: Pick<Knowledge, "speakers">,
): boolean {
  const own = speakers.filter((s) => s.clause === clause);
  if (own.length === 0) return false;
  if (own.some(({ name }) => question.text.includes(name))) return true;
  const quoted = bodiesQuoted(question);
  return own.some(({ bodies }) => bodies.some((id) => quoted.includes(id)));
}

/** Office and name of the one whose words a report gives under them; null elsewhere. */
export function speakerOf({ clause }: Passage, { clauses }: Pick<Knowledge, "clauses">): string | null {
  return clauses.get(clause)?.speaker ?? null;
}
