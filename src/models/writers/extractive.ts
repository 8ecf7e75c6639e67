import type { AnswerWriter } from "../../ports/answer-writer.ts";

/** No language model: the sentences stay as they were composed from the clauses. Deterministic, offline, instant. */
export const extractiveWriter: AnswerWriter = {
  name: "extractive",
  write: (_task, sentences, signal) => {
    signal?.throwIfAborted();
    return Promise.resolve(sentences);
  },
};
