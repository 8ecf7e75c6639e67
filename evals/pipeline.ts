import { fileURLToPath } from "node:url";
import type { Outcome } from "../src/answering/answer-question.ts";
import { answerInConversation } from "../src/answering/conversation.ts";
import { wordsFor } from "../src/answering/compose/words.ts";
import type { Knowledge } from "../src/answering/knowledge.ts";
import { render } from "../src/answering/render.ts";
import { openKnowledge } from "../src/app/open-knowledge.ts";
import { validityOn } from "../src/editions/index.ts";
import { foldText } from "../src/language/fold.ts";
import type { Asking, Given } from "./given.ts";

/** The answering beneath the service, for experiments that look or reach inside. */
export interface Pipeline {
  readonly knowledge: Knowledge;
  encode(text: string): Promise<Float32Array>;
  ask(wanted: Asking): Promise<Outcome>;
}

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Opens corpus and index of the repository. */
export async function openPipeline(): Promise<Pipeline> {
  const { knowledge, encoder } = await openKnowledge({
    corpusDir: at("corpus"),
    indexDir: at("index"),
    embeddingsModel: null,
  });
  const encode = async (text: string): Promise<Float32Array> => {
    const [vector] = await encoder.encodeQueries([foldText(text)]);
    if (vector === undefined) throw new Error("the encoder gave no vector");
    return vector;
  };
  const ask = ({ question, history, asOf }: Asking): Promise<Outcome> =>
    answerInConversation({ question, lang: "auto", asOf, history, documents: [] }, knowledge, encode);
  return { knowledge, encode, ask };
}

/** The outcome as a response would tell it, before any guard. */
export function givenOf({ question, draft }: Outcome, knowledge: Knowledge): Given {
  const { answer, cited } = render(draft, wordsFor(question.lang, knowledge).messages.sentences, 5);
  const { status, notices, calculation, assumption, missing, reason } = draft;
  const citations = cited.map((evidence, i) => ({
    n: i + 1,
    document: summaryOf(evidence.document, question.asOf, knowledge),
    clause: { id: evidence.id, ref: evidence.ref, path: [...(knowledge.passages.get(evidence.id)?.path ?? [])] },
    quote: evidence.quote,
    quoteEn: evidence.quoteEn,
    url: "",
  }));
  return {
    lang: question.lang,
    asOf: question.asOf,
    status,
    answer: status === "no_answer" && answer === "" ? (reason?.message ?? "") : answer,
    citations,
    notices: [...notices],
    calculation,
    assumption,
    missing: [...missing],
    reason: reason === null ? null : { ...reason, contact: null },
  };
}

function summaryOf(id: string, day: string, { corpus, documents }: Knowledge): Given["citations"][number]["document"] {
  const document = documents.get(id);
  if (document === undefined) throw new Error(`no such document: ${id}`);
  const { number, title, titleEn, kind, issuer, issuedOn, validFrom, validTo } = document;
  return {
    ...{ id, number, title, titleEn, kind, issuer },
    issuedOn: issuedOn?.date ?? null,
    validFrom: validFrom?.date ?? null,
    validTo: validTo?.date ?? null,
    status: validityOn(document, corpus.documents, day).status,
  };
}
