import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import type { IndexEntry } from "../../indexing/entry.ts";
import type { ConceptMatcher } from "../../language/concepts.ts";

/** What a figure measures, as far as the term base knows it: concepts, each with how telling it is (0: stands everywhere). */
export type Subject = ReadonlyMap<string, number>;

/** Tells what figures measure. */
export interface SubjectReader {
  /** By its label, else by the words of its passage, else by what those are headed by: the nearest that tells anything. */
  of(figure: Figure, passage: Passage): Subject;
  /** Of all that a passage says, with what it takes over from its head. */
  whole(passage: Passage): Subject;
}

/** A reader over a corpus: a concept tells the more, the fewer passages have it. */
export function subjectReader(entries: readonly IndexEntry[], matcher: ConceptMatcher): SubjectReader {
  const having = new Map<string, number>();
  for (const { concepts } of entries) for (const id of concepts) having.set(id, (having.get(id) ?? 0) + 1);
  const known = new Map<string, Subject>();
  const read = (text: string): Subject => {
    const subject = known.get(text) ?? subjectOf(text);
    known.set(text, subject);
    return subject;
  };
  const subjectOf = (text: string): Subject =>
    new Map(
      matcher
        .match(text)
        .filter(({ kind }) => kind === "content" || kind === "programme")
        .map(({ id }) => [id, Math.log((entries.length + 1) / ((having.get(id) ?? 0) + 1))] as const)
        .filter(([, weight]) => weight > 0),
    );
  const whole = (passage: Passage): Subject => read(`${passage.inherited} ${passage.text}`);
  return {
    whole,
    of: (figure, passage) => {
      const candidates = [
        () => read(figure.label ?? clauseBefore(passage.text, figure.start)),
        () => whole(passage),
        () => read(passage.path.at(-1) ?? ""),
      ];
      for (const candidate of candidates) {
        const subject = candidate();
        if (subject.size > 0) return subject;
      }
      return new Map();
    },
  };
}

/** How much of what the first is about the second is about, too: 0 to 1. */
export function shareOf(subject: Subject, other: Subject): number {
  const all = total(subject);
  return all === 0 ? 0 : total(new Map([...subject].filter(([id]) => other.has(id)))) / all;
}

function total(subject: Subject): number {
  return [...subject.values()].reduce((sum, weight) => sum + weight, 0);
}

/** The words from the last comma, semicolon or colon up to a place. */
function clauseBefore(text: string, end: number): string {
  return (
    text
      .slice(0, end)
      .split(/[，,；;。：:]/)
      .at(-1) ?? ""
  );
}
