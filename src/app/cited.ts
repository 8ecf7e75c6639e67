import type { Draft, Evidence, Statement } from "../answering/draft.ts";
import { render } from "../answering/render.ts";

/** Citations of a list at most. */
const LIST_MOST = 50;

export interface CitedAnswer {
  readonly answer: string;
  /** In the order of their numbers, from 1. */
  readonly cited: readonly Evidence[];
}

/**
 * Gives out the numbers of the citations. Every statement cites what it rests on; what is cited beyond that stays
 * within `topK`.
 *
 * @param needs the pieces of a statement's evidence that it can't do without
 */
export function citedAnswer(
  draft: Draft,
  join: (sentences: readonly string[]) => string,
  topK: number,
  needs: (statement: Statement) => readonly Evidence[],
): CitedAnswer {
  const kept = new Set<string>();
  const statements = draft.statements.map((statement) => {
    const needed = needs(statement);
    const evidence = statement.evidence.filter(
      (e) => needed.includes(e) || kept.has(keyOf(e)) || kept.size + needed.length < topK,
    );
    evidence.forEach((e) => kept.add(keyOf(e)));
    return { ...statement, evidence };
  });
  const most = Math.min(LIST_MOST, Math.max(topK, kept.size));
  return render({ ...draft, statements }, join, most);
}

function keyOf({ document, id, quote }: Evidence): string {
  return `${document}\n${id}\n${quote}`;
}
