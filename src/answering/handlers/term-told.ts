import type { PolicyDocument } from "../../domain/document.ts";
import type { Asked } from "../asked.ts";
import type { Statement } from "../draft.ts";
import { evidenceAt } from "../evidence.ts";
import { isReport } from "../report.ts";
import { validityStatement } from "./validity.ts";

/** What else the sentence with a document's term may be read out for: what it repeals, or what it says word by word. */
const AS_PRINTED =
  /废止|废掉|作废|取代|替代|原文|怎么写|怎么说|\b(?:repeal|replac|supersed|scrap|abolish|word(?:s|ing)|literally)/;

/**
 * The statements of an answer with the term of a document told as such (whether, since and until when it holds) where a
 * sentence would be read out that states it, in whatever words it was asked for: "takes effect on the date of issue" tells
 * nobody a day.
 */
export function termTold(statements: readonly Statement[], { question, live, words, knowledge }: Asked): Statement[] {
  if (AS_PRINTED.test(question.text) || question.asks.includes("definition")) return [...statements];
  const told = statements.map((statement) => {
    const [evidence, another] = statement.evidence;
    const document = knowledge.documents.get(evidence?.document ?? "");
    if (evidence === undefined || another !== undefined || document === undefined || isReport(document))
      return { statement, isTerm: false };
    const terms = termSpans(document).map((span) => evidenceAt(document, span, knowledge)?.id);
    return terms.includes(evidence.id)
      ? { statement: validityStatement(question, document, words, knowledge), isTerm: true }
      : { statement, isTerm: false };
  });
  // The term and what else stands at the end of a document go their own ways: what the best passage says is the answer.
  const best = statements.findIndex((s) => s.evidence.some((e) => e.id === live[0]?.passage.id));
  const main = told[best] ?? told[0];
  return told.flatMap(({ statement, isTerm }) => (isTerm === main?.isTerm ? [statement] : []));
}

/** Where a document that has no day of its own to be applied for or to take place states since and until when it holds. */
function termSpans({ validFrom, validTo, deadline, event }: PolicyDocument): Parameters<typeof evidenceAt>[1][] {
  return deadline !== null || event !== null ? [] : [validFrom?.span ?? null, validTo?.span ?? null];
}
