import type { Clause } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import { countedList } from "../../language/counted-list.ts";
import type { Asked } from "../asked.ts";
import type { Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Question } from "../read/read-question.ts";

/** How many of the best candidates may stand below the clause whose parts are asked for. */
const LOOKED_AT = 5;

/**
 * The parts of a clause by their headings, where a question wants just as many things named as the clause above the
 * best passages has parts ("which four fields…"); null where there is none such.
 */
export function headingsStatement({ question, live, words, knowledge }: Asked): Statement | null {
  const wanted = countedList(question.text);
  if (wanted === null || question.asks.some((a) => a === "body" || a === "place" || a === "contact")) return null;
  if (hasSubject(question) && names(live[0]?.passage.text ?? "", wanted)) return null;
  for (const { passage } of live.slice(0, LOOKED_AT)) {
    const document = knowledge.documents.get(passage.document);
    const parents = allClauses(document?.clauses ?? []).filter((c) => holds(c, passage.clause));
    for (const parent of parents.reverse()) {
      const headed = parent.children.filter((c) => c.heading !== null);
      if (headed.length !== wanted || headed.length !== parent.children.length) continue;
      const spread = headed.filter((c) => live.slice(0, LOOKED_AT).some((l) => holds(c, l.passage.clause))).length;
      if (spread < 2 && passage.clause !== parent.id) continue;
      const texts = headed.map((c) => words.anyway(c.heading ?? ""));
      const evidence = headed.flatMap((c) =>
        (knowledge.byClause.get(c.id) ?? []).filter((p) => p.kind === "heading").slice(0, 1),
      );
      return {
        text: words.messages.sentence(words.messages.list(texts)),
        evidence: evidence.map((p) => passageEvidence(p, knowledge)),
      };
    }
  }
  return null;
}

/** Whether a question speaks of something beyond a document as a whole. */
export function hasSubject({ concepts }: Question): boolean {
  return concepts.some((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
}

/** Whether a text itself strings together as many things as are wanted ("甲、乙、丙和丁"). */
export function names(text: string, wanted: number): boolean {
  return text.split(/[，。；：]/).some((part) => part.split(/、|(?<=[^、]{2})[和及与](?=[^、]{2})/).length === wanted);
}

function holds(clause: Clause, id: string): boolean {
  return clause.id === id || clause.children.some((c) => holds(c, id));
}
