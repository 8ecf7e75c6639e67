import type { Figure, ReadFigure } from "../domain/figure.ts";
import { sameQuantity } from "../figures/index.ts";
import { enPremise } from "../language/en/premise.ts";
import type { PremiseWords } from "../language/premise-words.ts";
import { zhPremise } from "../language/zh/premise.ts";
import type { Words } from "./compose/words.ts";
import type { Draft, Statement } from "./draft.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";

const LANGUAGES: readonly PremiseWords[] = [zhPremise, enPremise];

/** Kinds of figures that are told apart by their unit alone; a count is of many things. */
const PLAIN: ReadonlySet<string> = new Set(["amount", "rate", "duration"]);

/**
 * Where the asker holds a figure to be the policy's and what is cited has another in its place, the answer opens by saying
 * that it is otherwise. The asker's figure isn't repeated: whoever reads the answer out mustn't read out a wrong one.
 *
 * @example "Is the fund RMB 500 million?" // "The document says otherwise: a fund of RMB 200 million is set up."
 */
export function withoutFalsePremise(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer" || draft.calculation !== null || draft.verdict) return draft;
  const held = question.figures.filter((figure) => isHeld(figure, question.text));
  if (held.length === 0) return draft;
  const stated = draft.statements.map((s) => figuresOf(s, knowledge));
  const wrong = held.filter((premise) => !stated.flat().some((own) => sameQuantity(premise, own)));
  const at = stated.findIndex((own) => wrong.some((premise) => standsFor(premise, own)));
  if (at < 0) return draft;
  const statements = draft.statements.map((s, i) => (i === at ? { ...s, text: words.messages.otherwise(s.text) } : s));
  return { ...draft, statements };
}

/** Whether a text says a figure of the policy, asking whether it is so or taking it for granted, and not of a case of the asker's. */
export function isHeld({ start }: Pick<ReadFigure, "start">, text: string): boolean {
  return (
    LANGUAGES.some((l) => l.held.test(text)) &&
    !LANGUAGES.some((l) => l.own.test(text)) &&
    LANGUAGES.some((l) => l.before.test(text.slice(0, start)))
  );
}

function figuresOf({ evidence }: Statement, { passages }: Knowledge): Figure[] {
  return evidence.flatMap(({ id }) => passages.get(id)?.figures ?? []);
}

/** Whether what is stated has another figure in the premise's place: of its unit, and of counts just one. */
function standsFor(premise: ReadFigure, stated: readonly Figure[]): boolean {
  const alike = stated.filter((f) => f.kind === premise.kind && f.unit === premise.unit && f.role !== "threshold");
  return PLAIN.has(premise.kind) ? alike.length > 0 : premise.kind === "count" && alike.length === 1;
}
