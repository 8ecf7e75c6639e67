import { isReport } from "../report.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import { figureAsks } from "../choose.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { evidenceAt, passageEvidence, titleEvidence } from "../evidence.ts";
import { statementOf } from "../compose/texts.ts";
import { says } from "../read/document-questions.ts";
import { isSupported } from "../refuse.ts";
import { asksByBody } from "./by-body.ts";
import { issuedStatement, orderedStatements } from "./documents-by-day.ts";
import { itemsOf } from "./items.ts";
import { subjectOf } from "./located.ts";
import { rowsStatements } from "./parts.ts";
import { validityDraft } from "./validity.ts";

/**
 * What is asked of documents as wholes: when issued and which first, how many items, what they deal with, until when to
 * apply; null where none of these is asked.
 */
export function documentFacts(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  const documents = documentsMeant(asked);
  if (documents.length === 0) return null;
  const subjects = question.concepts.filter((c) => c.kind === "content" && !c.nested);
  const named =
    question.numbered.ids.length + question.named.length > 0 || (asked.scope.exact && asked.scope.asked !== null);
  if (
    (named || namesByNoun(asked)) &&
    !asksByBody(question) &&
    says(question.text, "rows") &&
    (question.place.taskTable || question.place.indicatorTable)
  ) {
    const rows = documents.flatMap((d) => rowsStatements(d, question, words, knowledge));
    if (rows.length > 0) return answered(rows);
  }
  if (
    question.asks.includes("items") &&
    named &&
    !asksByBody(question) &&
    subjects.length === 0 &&
    figureAsks(question.asks).every((a) => a === "count" || a === "quantity")
  ) {
    const counted = documents.flatMap((d) => itemsStatement(d, asked) ?? []);
    if (counted.length > 0) return answered(counted);
  }
  const any = asked.scope.asked === null && says(question.text, "anyDocument");
  const numbered = question.numbered.ids.length > 1;
  if (numbered || (subjects.length === 0 && (any || (named && documents.length > 1)))) {
    const [first, last] = [says(question.text, "earliest"), says(question.text, "latest")];
    const ordered = first || last ? orderedStatements(any ? policies(asked) : documents, last && !first, asked) : [];
    if (ordered.length > 0) return answered(ordered.slice(0, any ? 3 : undefined));
  }
  const issued = says(question.text, "issued") || question.asks.includes("issued");
  if (issued && !says(question.text, "toBeIssued") && (named || namesByNoun(asked))) {
    const dated = documents.flatMap((d) => issuedStatement(d, asked) ?? []);
    if (dated.length > 0) return answered(dated);
  }
  if (
    question.numbered.ids.length > 0 &&
    subjects.length === 0 &&
    question.place.item === null &&
    says(question.text, "about")
  )
    return answered(documents.map((d) => aboutStatement(d, asked)));
  const [document] = documents;
  if (
    question.asks.includes("deadline") &&
    document !== undefined &&
    document.deadline !== null &&
    wantsDay(asked) &&
    !says(question.text, "recurring") &&
    (named || isSupported(asked))
  )
    return validityDraft(question, [document], words, knowledge);
  return null;
}

/** A document spoken of by its subject and a word for documents ("那个新材料方案"), near enough to the best candidate. */
function namesByNoun(asked: Asked): boolean {
  return says(asked.question.text, "documentNoun") && isSupported(subjectOf(asked));
}

/** A deadline asked for that isn't a length of time or a yearly duty with a passage of its own. */
function wantsDay({ question }: Asked): boolean {
  return !question.asks.includes("duration") || question.asks.includes("date");
}

/** The documents asked about; else the policy that the best candidate stands in, rather than a report of it. */
function documentsMeant({ scope, live, knowledge }: Asked): PolicyDocument[] {
  const best = live.find((c) => !isReport(knowledge.documents.get(c.passage.document))) ?? live[0];
  const ids =
    scope.asked === null
      ? best === undefined
        ? []
        : [best.passage.document]
      : [...scope.asked].filter((id) => scope.exact || scope.current.has(id));
  return ids.flatMap((id) => knowledge.documents.get(id) ?? []);
}

/** The policies that an answer may rest on without being asked for. */
function policies({ scope, knowledge }: Asked): PolicyDocument[] {
  return knowledge.corpus.documents.filter((d) => scope.current.has(d.id) && !isReport(d));
}

function itemsStatement(document: PolicyDocument, { words, knowledge }: Asked): Statement | null {
  const items = itemsOf(document);
  const last = items.at(-1);
  if (last === undefined) return null;
  const evidence = evidenceAt(document, last.headingSpan ?? last.span, knowledge) ?? titleEvidence(document, knowledge);
  const text = words.messages.inDocument(words.document(document), words.messages.count(items.length, "items"));
  return { text: words.messages.sentence(text), evidence: [evidence] };
}

/** What a notice says about itself, not about its subject. */
const FORMULA = /现(?:予)?(?:印发|发布|公布)|(?:通知|公告)如下/;

/** What a document is about: its title, and the sentence that says why it was issued. */
function aboutStatement(document: PolicyDocument, { words, knowledge }: Asked): Statement {
  const opening = allClauses(document.clauses)
    .flatMap((c) => knowledge.byClause.get(c.id) ?? [])
    .find((p) => p.kind === "provision" && p.text.length > 12 && !FORMULA.test(p.text));
  const name = words.document(document);
  if (opening === undefined)
    return { text: words.messages.sentence(name), evidence: [titleEvidence(document, knowledge)] };
  const text = words.messages.labelled(name, statementOf(opening, words, knowledge).text);
  return { text, evidence: [passageEvidence(opening, knowledge)] };
}
