import { sameQuantity } from "../../figures/index.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Choice } from "../choose.ts";
import { figureStatements } from "../compose/figures.ts";
import { inOrder } from "../compose/texts.ts";

/** A list of this many at most. */
const LISTED = 12;

/** Roles in which a figure is what a clause gives, not what it asks for. */
const GIVES = new Set(["cap", "amount", "yearly_cap", "rate", "limit"]);

/**
 * Which provisions give a sum or rate that the asker names ("which measures give up to 5 million?"); null where the
 * question isn't a list by figure. A further figure of the asker's narrows the list.
 */
export function byFigure({ question, scope, words, knowledge }: Asked): Draft | null {
  const named = question.figures.filter((f) => f.kind === "amount" || f.kind === "rate");
  const asksWhich = question.asks.includes("list") || question.asks.includes("documents");
  if (named.length === 0 || !asksWhich || !hasListWords(question.text)) return null;
  const subject = question.concepts.filter((c) => c.kind === "content" && !c.nested).map((c) => c.id);
  const passages = knowledge.index.entries
    .filter(({ passage }) => passage.kind === "provision" && inScope(passage.document, scope))
    .filter(({ passage }) => named.every((n) => passage.figures.some((f) => GIVES.has(f.role) && sameQuantity(n, f))))
    .filter(({ concepts }) => scope.asked !== null || subject.length === 0 || subject.some((id) => concepts.includes(id)))
    .filter(({ passage }) => {
      const kind = knowledge.documents.get(passage.document)?.kind;
      return scope.asked !== null || (kind !== "interpretation" && kind !== "news");
    })
    .map(({ passage }) => passage)
    .sort(inOrder)
    .slice(0, LISTED);
  if (passages.length === 0) return null;
  const choices: Choice[] = passages.map((passage) => ({
    ask: "money",
    passage,
    figures: passage.figures.filter((f) => named.some((n) => sameQuantity(n, f))),
  }));
  return answered(figureStatements(choices, words, knowledge), { also: passages.map((p) => passageEvidence(p, knowledge)) });
}

/** "哪些/哪几项…", "which measures…": which provisions, not which product or body. */
function hasListWords(text: string): boolean {
  return /哪(?:些|几)(?:个|项|条|种|类)?(?:政策|措施|条款|支持|奖励|项目|情形|补贴|规定|文件|是|的)?|\b(?:which|what|list)\b[^?]{0,40}\b(?:measures?|provisions?|clauses?|items?|policies|policy|supports?|awards?|grants?|incentives?|subsidies|kinds?)\b/.test(text);
}

function inScope(document: string, scope: Asked["scope"]): boolean {
  return scope.asked === null ? scope.current.has(document) : scope.asked.has(document) && (scope.exact || scope.current.has(document));
}
