import type { Outcome } from "../answering/answer-question.ts";
import { wordsFor } from "../answering/compose/words.ts";
import { notAnswered, type Draft } from "../answering/draft.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Calculation } from "../contract/index.ts";
import type { Quantity } from "../domain/figure.ts";
import { readFigures } from "../figures/index.ts";
import { guardAnswer, type Grounds, type Removed } from "../guards/index.ts";
import type { QuantitiesOf } from "./quantities.ts";

export interface GuardedDraft {
  readonly draft: Draft;
  readonly removed: readonly Removed[];
}

/** The draft as far as its evidence supports it; where nothing of it does, there is no answer. */
export function guarded({ question, draft }: Outcome, knowledge: Knowledge, quantitiesOf: QuantitiesOf): GuardedDraft {
  if (draft.status === "no_answer") return { draft, removed: [] };
  const words = wordsFor(question.lang, knowledge);
  const { passed, removed } = guardAnswer(
    draft.statements,
    groundsOf({ question, draft }, knowledge, quantitiesOf),
    ({ id, quote }) => {
      const text = words.text(knowledge.passages.get(id)?.text ?? quote);
      return text === null ? null : words.messages.sentence(text);
    },
  );
  if (removed.length === 0) return { draft, removed };
  if (passed.length > 0) return { draft: { ...draft, statements: passed }, removed };
  const also = draft.statements.flatMap(({ evidence }) => evidence).slice(0, 1);
  return { draft: notAnswered("not_covered", words.messages.refusal.notCovered([]), { also }), removed };
}

/** What the statements of an answer are held against. */
export function groundsOf(
  { question, draft }: Pick<Outcome, "question" | "draft">,
  knowledge: Knowledge,
  quantitiesOf: QuantitiesOf,
): Grounds {
  return {
    day: question.asOf,
    documents: knowledge.corpus.documents,
    quantitiesOf,
    asked: [...question.figures, ...question.years.map(calendarYear), day(question.asOf)],
    question: question.original,
    calculated: draft.calculation === null ? [] : calculated(draft.calculation),
    saysSuperseded: draft.notices.some(({ code }) => code === "superseded"),
  };
}

/** Quantities of a calculation: its values, and those that its steps spell out. */
export function calculated({ inputs, steps, result }: Calculation): Quantity[] {
  const values = [...inputs, ...steps, result].map(({ value, unit }) => quantity(Number(value), unit));
  const spelt = [...steps.flatMap(({ label, expression }) => [label, expression]), result.text].flatMap((text) =>
    readFigures(text),
  );
  return [...values, ...spelt];
}

function quantity(value: number, unit: Calculation["result"]["unit"]): Quantity {
  const kind =
    unit === "CNY"
      ? "amount"
      : unit === "%" || unit === "percentage_point"
        ? "rate"
        : unit === "count"
          ? "count"
          : "measure";
  return { kind, value, unit, bound: "exact", per: null };
}

function calendarYear(year: number): Quantity {
  return { kind: "year", value: year, unit: "calendar_year", bound: "exact", per: null };
}

function day(date: string): Quantity {
  return { kind: "date", value: date, unit: "date", bound: "exact", per: null };
}
