import type { Outcome } from "../../src/answering/answer-question.ts";
import { answerInConversation } from "../../src/answering/conversation.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { openKnowledge } from "../../src/app/open-knowledge.ts";
import type { Asking } from "../given.ts";
import { REPOSITORY } from "../system.ts";

/** The answering beneath the service, for experiments that reach inside. */
export interface Inside {
  readonly knowledge: Knowledge;
  readonly encode: (text: string) => Promise<Float32Array>;
  /** What is made of a question, before any guard. */
  outcome(wanted: Asking): Promise<Outcome>;
}

/** Opens corpus and index of the repository. */
export async function openInside(): Promise<Inside> {
  const { knowledge, encoder } = await openKnowledge(REPOSITORY);
  const encode = async (text: string): Promise<Float32Array> => {
    const [vector] = await encoder.encodeQueries([text]);
    if (vector === undefined) throw new Error("the encoder gave no vector");
    return vector;
  };
  return {
    knowledge,
    encode,
    outcome: ({ question, history, asOf }) =>
      answerInConversation({ question, lang: "auto", asOf, history, documents: [] }, knowledge, encode),
  };
}
