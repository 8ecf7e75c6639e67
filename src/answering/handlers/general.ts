import type { Asked } from "../asked.ts";
import { choose } from "../choose.ts";
import { bodyStatement } from "../compose/bodies.ts";
import { figureStatements } from "../compose/figures.ts";
import { textStatements } from "../compose/texts.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { isSupported } from "../refuse.ts";

/** The clause that answers: its figures, its bodies, or its words; or why nothing does. */
export function generalDraft(asked: Asked): Draft | null {
  const { live, words, knowledge } = asked;
  const top = live[0];
  if (top === undefined) return null;
  const nearest = { also: [passageEvidence(top.passage, knowledge)], contacts: top.passage.bodies };
  if (!isSupported(asked)) return notAnswered("not_covered", words.messages.refusal.notCovered([]), nearest);
  const statements = compose(asked);
  return statements.length === 0
    ? notAnswered("not_covered", words.messages.refusal.roleMissing(words.heading(top.passage)), nearest)
    : answered(statements);
}

/** Figures and bodies for what is asked; the words of the clause where neither is. */
export function compose({ question, candidates, live, words, knowledge }: Asked): Statement[] {
  const statements: Statement[] = [];
  const { choices, unfilled } = choose(question, candidates, knowledge);
  if (choices.length > 0) statements.push(...figureStatements(choices, words, knowledge));
  if (question.asks.some((a) => a === "body" || a === "lead_body" || a === "support_body")) {
    const body = bodyStatement(question, live, words, knowledge);
    if (body !== null) statements.push(body);
  }
  if (statements.length > 0) return statements;
  return unfilled.length > 0 ? [] : textStatements(live, words, knowledge);
}
