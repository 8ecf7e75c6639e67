import type { PolicyDocument } from "../../domain/document.ts";
import { asksIn } from "../read/asks-in.ts";
import { validityOn } from "../../editions/index.ts";
import { answered, type Draft, type Evidence, type Statement } from "../draft.ts";
import { evidenceAt, titleEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { firstDay } from "../notices.ts";
import type { Question } from "../read/read-question.ts";
import { says, spared } from "../read/document-questions.ts";
import { nameBeside } from "./name.ts";
import type { Words } from "../compose/words.ts";

/** Whether documents hold on the day asked about, since and until when; each with the clause that says so. */
export function validityDraft(
  question: Question,
  documents: readonly PolicyDocument[],
  words: Words,
  knowledge: Knowledge,
): Draft {
  const superseded = documents.filter(
    (d) => validityOn(d, knowledge.corpus.documents, question.asOf).status === "superseded",
  );
  return answered(
    documents.map((d) => validityStatement(question, d, words, knowledge)),
    {
      also: superseded.map(
        (d) => evidenceAt(d, d.validTo?.span ?? d.validFrom?.span ?? null, knowledge) ?? titleEvidence(d, knowledge),
      ),
    },
  );
}

/** Whether one document holds on the day asked about, since and until when; its deadline or last day where it has one. */
export function validityStatement(
  question: Question,
  document: PolicyDocument,
  words: Words,
  knowledge: Knowledge,
): Statement {
  const { messages } = words;
  const { status, supersededBy } = validityOn(document, knowledge.corpus.documents, question.asOf);
  const name = words.document(document);
  const from = firstDay(document);
  const successor = supersededBy === null ? undefined : knowledge.documents.get(supersededBy);
  const said = (text: string, evidence: readonly (Evidence | null)[]): Statement => {
    const found = evidence.filter((e) => e !== null);
    return {
      text: messages.sentence(text),
      evidence: found.length > 0 ? unique(found) : [titleEvidence(document, knowledge)],
    };
  };
  const at = (span: Parameters<typeof evidenceAt>[1] | undefined): Evidence | null =>
    evidenceAt(document, span ?? null, knowledge);
  if (status === "superseded" && document.validFrom !== null && asksFirstDayAlone(question))
    return said(messages.hadApplied(name, document.validFrom.date), [at(document.validFrom.span)]);
  if (status === "superseded" && successor !== undefined) {
    const repeal = successor.repeals.find((r) => r.number === document.number);
    const own = { from: document.validFrom?.date ?? null, to: document.validTo?.date ?? null };
    return said(messages.superseded(name, nameBeside(document, successor, words), firstDay(successor) ?? "", own), [
      evidenceAt(successor, repeal?.span ?? null, knowledge),
      at(document.validFrom?.span),
      at(document.validTo?.span),
    ]);
  }
  if (document.deadline !== null) {
    const { date, span } = document.deadline;
    return said(date < question.asOf ? messages.deadlinePassed(date) : messages.deadlineOpen(date), [at(span)]);
  }
  if (document.event !== null) {
    const { from: first, to, span } = document.event;
    return said(to < question.asOf ? messages.eventOver(name, first, to) : messages.eventAhead(name, first, to), [
      at(span),
    ]);
  }
  if (status === "expired" && document.validTo !== null)
    return said(messages.expired(name, document.validTo.date), [at(document.validTo.span)]);
  if (status === "not_yet_in_force" && from !== null)
    return said(messages.notYet(name, from), [at(document.validFrom?.span), at(document.issuedOn?.span)]);
  if (document.validFrom === null && document.validTo === null)
    return said(messages.noTermStated(name, document.issuedOn?.date ?? null), [at(document.issuedOn?.span)]);
  return said(messages.inForce(name, from, document.validTo?.date ?? null), [
    at(document.validTo?.span),
    at(document.validFrom?.span),
  ]);
}

/** Whether it is asked since when something applies, and not whether or until when. */
function asksFirstDayAlone({ text }: Question): boolean {
  // That a document is spoken of as repealed asks nothing.
  const rest = spared(text, "since").replace(NO_LONGER, " ");
  return says(text, "since") && !says(text, "expires") && !asksIn(rest).includes("validity");
}

const NO_LONGER =
  /(?:已经?|早已|现已)?(?:废止|作废|失效|被废|废)(?:了)?的|\b(?:(?:one|plan|document|version)[^?.,]{0,12} )?(?:has |have |is |that's )?(?:been |now |since )*(?:repealed|superseded|replaced|abolished)\b/g;

function unique(evidence: readonly Evidence[]): Evidence[] {
  return evidence.filter((e, i) => evidence.findIndex((o) => o.id === e.id) === i);
}
