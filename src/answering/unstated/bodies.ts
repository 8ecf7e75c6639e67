import { bodiesWanted } from "../../language/bodies-wanted.ts";
import type { Ask } from "../../domain/question.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Check } from "./check.ts";

const BODIES: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body"]);
/** What stands between those in the lead and those who support them. */
const HALVES = /[;；]/;

/** Whoever asks which two bodies are in charge knows that there are two: a task of three, or of one, is another task. */
export const asManyBodies: Check = (said, { text, asks }, knowledge) => {
  const wanted = bodiesWanted(text);
  if (wanted === null || !asks.some((ask) => BODIES.has(ask))) return true;
  const told = [...new Set(said.map((s) => s.text.slice(s.text.lastIndexOf("\n") + 1)))];
  const counts = [told.join("\n"), ...told, ...told.flatMap((t) => t.split(HALVES))].flatMap((t) =>
    countBodies(t, knowledge),
  );
  return counts.every((n) => n === 0) || counts.includes(wanted);
};

/** How many bodies a text names: each name-plate of one body for itself, and as one. */
function countBodies(text: string, { matcher, corpus }: Knowledge): number[] {
  const named = new Set(matcher.match(text).flatMap(({ id, kind }) => (kind === "body" ? [id] : [])));
  const parts = corpus.bodies.bodies.filter(
    ({ id, partOf }) => named.has(id) && partOf !== undefined && named.has(partOf),
  );
  return [named.size, named.size - parts.length];
}
