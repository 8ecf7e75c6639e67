import type { Passage } from "../domain/passage.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

/** Whether a question names somebody whose words a report gives. */
export function namesSpeaker({ text }: Question, { speakers }: Pick<Knowledge, "speakers">): boolean {
  return speakers.some(({ name }) => text.includes(name));
}

/** The documents that give the words of somebody whom the question names. */
export function documentsOfSpeakers(
  { text }: Pick<Question, "text">,
  { speakers }: Pick<Knowledge, "speakers">,
): readonly string[] {
  const clauses = speakers.filter(({ name }) => text.includes(name)).map(({ clause }) => clause);
  return [...new Set(clauses.map((clause) => clause.slice(0, clause.lastIndexOf("/"))))];
}

/** Whether a passage gives the words of somebody whom the question names. */
export function isOfNamedSpeaker(
  { text }: Question,
  { clause }: Passage,
  { speakers }: Pick<Knowledge, "speakers">,
): boolean {
  return speakers.some((s) => s.clause === clause && text.includes(s.name));
}

/** Office and name of the one whose words a report gives under them; null elsewhere. */
export function speakerOf({ clause }: Passage, { clauses }: Pick<Knowledge, "clauses">): string | null {
  return clauses.get(clause)?.speaker ?? null;
}
