import type { Outcome } from "../answering/answer-question.ts";
import { wordsFor } from "../answering/compose/words.ts";
import type { Draft, Evidence, Statement } from "../answering/draft.ts";
import type { AskResponse, Citation } from "../contract/index.ts";
import { readFigures } from "../figures/index.ts";
import { supportOf } from "../guards/index.ts";
import { answerFigures } from "./answer-figures.ts";
import type { Catalogue } from "./catalogue.ts";
import { citedAnswer } from "./cited.ts";
import { contactFor, type Contact } from "./contact.ts";
import type { QuantitiesOf } from "./quantities.ts";
import { toTraditional } from "./script.ts";
import { suggestionsFor } from "./suggestions.ts";
import { inTraditional } from "./traditional.ts";

/** The part of a response that follows from the outcome alone. */
export type AnswerBody = Pick<
  AskResponse,
  | "lang"
  | "asOf"
  | "status"
  | "answer"
  | "figures"
  | "citations"
  | "notices"
  | "calculation"
  | "assumption"
  | "missing"
  | "reason"
  | "suggestions"
>;

/** A guarded draft as the answer that goes over the wire. */
export function answerBody(
  { question }: Outcome,
  draft: Draft,
  asked: { readonly lang: "zh" | "zh-Hant" | "en" | "auto"; readonly topK: number },
  catalogue: Catalogue,
  quantitiesOf: QuantitiesOf,
): AnswerBody {
  const { knowledge } = catalogue;
  const { messages } = wordsFor(question.lang, knowledge);
  const contact = draft.status === "no_answer" ? contactFor(draft, question, knowledge) : null;
  const spoken =
    contact === null ? draft : withContact(draft, contact, messages.refusal.ask(contact.body, contact.phone));
  const { answer: text, cited } = citedAnswer(
    spoken,
    (items) => messages.sentences(items),
    asked.topK,
    (s) => needed(s, quantitiesOf),
  );
  const traditional = asked.lang === "zh-Hant";
  const answer = traditional ? toTraditional(text) : text;
  const at = contact === null || contact.evidence === null ? -1 : cited.indexOf(contact.evidence);
  const body: AnswerBody = {
    lang: traditional ? "zh-Hant" : question.lang,
    asOf: question.asOf,
    status: draft.status,
    answer,
    figures: answerFigures(answer, cited, quantitiesOf, knowledge.documents, {
      year: Number(question.asOf.slice(0, 4)),
      notQuantities: contact === null || contact.phone === null ? [] : [contact.phone],
    }),
    citations: cited.flatMap((evidence, index) => citation(index + 1, evidence, question.asOf, catalogue)),
    notices: [...draft.notices],
    calculation: draft.calculation,
    assumption: draft.assumption,
    missing: [...draft.missing],
    reason:
      draft.reason === null || contact === null
        ? null
        : { ...draft.reason, contact: { body: contact.body, phone: contact.phone, citation: at < 0 ? null : at + 1 } },
    suggestions: [
      ...draft.suggestions,
      ...suggestionsFor(question, draft.status === "answered" ? cited : [], knowledge),
    ].slice(0, 4),
  };
  return traditional ? inTraditional(body) : body;
}

/** A refusal says why, and whom to ask. */
function withContact(draft: Draft, { evidence }: Contact, ask: string): Draft {
  const why =
    draft.reason === null || draft.statements.length > 0 ? [] : [{ text: draft.reason.message, evidence: [] }];
  const whom: Statement = { text: ask, evidence: evidence === null ? [] : [evidence] };
  return { ...draft, statements: [...draft.statements, ...why, whom] };
}

/** The first piece of evidence, and those that figures of the statement rest on. */
function needed({ text, evidence }: Statement, quantitiesOf: QuantitiesOf): Evidence[] {
  const [first] = evidence;
  if (first === undefined) return [];
  const chosen = [first];
  for (const figure of readFigures(text)) {
    if (chosen.some((e) => supportOf(figure, quantitiesOf(e)) !== null)) continue;
    const support = evidence.find((e) => supportOf(figure, quantitiesOf(e)) !== null);
    if (support !== undefined) chosen.push(support);
  }
  return chosen;
}

function citation(n: number, evidence: Evidence, day: string, catalogue: Catalogue): Citation[] {
  const document = catalogue.knowledge.documents.get(evidence.document);
  if (document === undefined) return [];
  const place = catalogue.place(evidence.id) ?? {
    document,
    clause: { id: evidence.id, ref: evidence.ref, path: [] },
    passage: null,
  };
  return [
    {
      n,
      document: catalogue.summary(document, day),
      clause: place.clause,
      quote: evidence.quote,
      quoteEn: evidence.quoteEn,
      url: catalogue.url(place),
    },
  ];
}
