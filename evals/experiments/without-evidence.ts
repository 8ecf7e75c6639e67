import { answerQuestion } from "../../src/answering/answer-question.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { readQuestion } from "../../src/answering/read/read-question.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { holds } from "../gold.ts";
import type { FiledCase } from "../load-cases.ts";
import { sameRef } from "../scorers/cites.ts";
import { withoutSpace } from "../sources.ts";
import type { Inside } from "./inside.ts";

/** What became of a question whose evidence was taken away. */
export interface Bereft {
  readonly expected: FiledCase;
  /** How many passages were taken. */
  readonly taken: number;
  readonly refused: boolean;
  readonly answer: string;
  readonly cites: readonly string[];
}

/**
 * What a document says of itself as a whole is answered from its metadata, not from a passage; what compares documents
 * keeps the other's half of the answer.
 */
const LEFT_OUT = new Set(["edition", "validity", "cross_document"]);
const WHOLE = new Set(["*", "closing"]);
/** A quote shorter than this says too little to know a passage by. */
const TELLING = 8;

/**
 * Asks each answerable question with every passage taken out that holds its answer: the gold clauses, and whatever
 * repeats their figures or words in other editions, printings, tables and reports. Nothing is left that supports an
 * answer, so it must be refused. Follow-ups are left out: they rest on what was answered before.
 */
export async function askWithoutEvidence(
  cases: readonly FiledCase[],
  { knowledge, encode }: Inside,
): Promise<Bereft[]> {
  const bereft: Bereft[] = [];
  for (const expected of cases.filter(restsOnPassages)) {
    const { question: text, asOf } = expected;
    const excluded = evidenceOf(expected, knowledge);
    if (excluded.size === 0) continue;
    const question = readQuestion({ question: text, lang: "auto", asOf }, knowledge);
    const { draft } = answerQuestion(question, await encode(question.text), knowledge, {
      documents: [],
      excluded,
    });
    const { statements, status } = draft;
    bereft.push({
      expected,
      taken: excluded.size,
      refused: status === "no_answer",
      answer: statements.map((s) => s.text).join(" "),
      cites: statements.flatMap((s) => s.evidence.map((e) => `${e.document} ${e.ref}`)),
    });
  }
  return bereft;
}

function restsOnPassages({ expect, category, history }: FiledCase): boolean {
  const whole = expect.cites.some((gold) => WHOLE.has(gold.clause));
  return (
    expect.status === "answered" && expect.cites.length > 0 && history.length === 0 && !LEFT_OUT.has(category) && !whole
  );
}

/** Ids of the passages that hold the answer. */
export function evidenceOf(expected: FiledCase, { passages, documents }: Knowledge): Set<string> {
  const quote = withoutSpace(expected.quote);
  const works = new Set(
    expected.expect.cites.flatMap(({ doc }) =>
      [...documents.values()].filter((d) => d.number === doc || d.id === doc).map((d) => d.work),
    ),
  );
  const holdsIt = (passage: Passage): boolean => {
    const document = documents.get(passage.document);
    if (document === undefined) return false;
    const gold = expected.expect.cites.filter(({ doc }) => doc === document.number || doc === document.id);
    if (gold.some(({ clause }) => sameRef(passage.ref, clause))) return true;
    if (sharesWords(withoutSpace(passage.text), quote)) return true;
    const retells =
      works.has(document.work) ||
      passage.kind === "row" ||
      document.kind === "interpretation" ||
      document.kind === "news";
    return retells && expected.expect.figures.some((figure) => holds(passage.figures, figure));
  };
  return new Set([...passages.values()].filter(holdsIt).map((p) => p.id));
}

function sharesWords(text: string, quote: string): boolean {
  return (quote.length >= TELLING && text.includes(quote)) || (text.length >= TELLING && quote.includes(text));
}
