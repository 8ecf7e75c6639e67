import type { KeptAnswer } from "../../src/ports/answer-log.ts";

export const NOON = "2026-11-22T04:00:00.000Z";

/** An answer in a conversation; its question holds what databases choke on. */
export function answer(id: string, conversationId: string, question = "最高多少？\u0000 \ud83d 𠮷 ' ? $1"): KeptAnswer {
  return {
    question,
    askedAt: NOON,
    asked: { lang: "auto", topK: 5, documents: null },
    response: {
      id,
      conversationId,
      lang: "zh",
      asOf: "2026-11-22",
      status: "answered",
      answer: "最高300万元。[1]",
      figures: [],
      citations: [],
      notices: [],
      calculation: null,
      assumption: null,
      missing: [],
      reason: null,
      suggestions: [],
      answeredBy: "extractive",
      indexVersion: "v-1",
      timings: { retrieveMs: 1, answerMs: 1, totalMs: 2 },
      explain: { reading: [], ranking: [], nearMisses: [] },
    },
  };
}
