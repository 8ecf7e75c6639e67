import type { Ask } from "../../domain/question.ts";
import type { Check } from "./check.ts";

const BODIES: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body"]);

/**
 * What an annex says is told by what stands in it, and whom a table of tasks puts in charge by one of its rows: a clause
 * elsewhere tells neither. What is known of a table or a document as a whole was worked out, and stands nowhere.
 */
export const ofTheTable: Check = (said, { asks, place }, { rows, passages, clauses }) => {
  const isWorkedOut = (id: string): boolean => !passages.has(id) && !clauses.has(id);
  const ofTasks = place.taskTable && asks.some((ask) => BODIES.has(ask));
  const annex = place.annex === null ? "" : `annex${String(place.annex)}`;
  return (
    (!ofTasks || said.some(({ evidence }) => rows.has(evidence.id) || isWorkedOut(evidence.id))) &&
    said.some(({ evidence }) => evidence.ref.startsWith(annex) || isWorkedOut(evidence.id))
  );
};
