import { randomUUID } from "node:crypto";
import { GivenAnswer } from "../contract/index.ts";
import type { RecordService } from "../http/record-service.ts";
import type { KeptAnswer } from "../ports/answer-log.ts";
import type { Records } from "../ports/records.ts";
import type { Clock } from "./clock.ts";
import { accessService } from "./access.ts";
import { deskService } from "./desk.ts";
import { keptOf, onceOf } from "./once.ts";
import type { Present } from "./standing.ts";

/** The service's side of what is kept; `present` is the corpus in force, against which past answers are held. */
export function recordService(records: Records, present: () => Present, clock: Clock): RecordService {
  return {
    access: accessService(records, clock),
    desk: deskService(records, present, clock),
    feedback: async (request, idempotencyKey) => {
      const feedback = { id: randomUUID(), ...request, at: clock().toISOString() };
      const once = onceOf(`feedback:${request.answerId}`, idempotencyKey, request);
      return keptOf(await records.feedback.add(feedback, once));
    },
    answer: async (id) => {
      const kept = await records.answers.answer(id);
      if (kept === null) return null;
      const now = present();
      return {
        question: kept.question,
        askedAt: kept.askedAt,
        asked: kept.asked,
        answer: given(kept),
        indexVersion: now.indexVersion,
        standing: kept.response.citations.map((citation) => ({
          n: citation.n,
          standing: now.standing(citation),
        })),
      };
    },
    conversation: async (id) => {
      const kept = await records.answers.conversation(id);
      if (kept === null) return null;
      const { begunAt, lastAskedAt, answers } = kept;
      const turns = answers.map((one) => ({ question: one.question, askedAt: one.askedAt, answer: given(one) }));
      return { id, begunAt, lastAskedAt, turns };
    },
    erase: (id) => records.answers.erase(id, clock()),
  };
}

/** The answer without the id of its conversation. */
function given({ response }: KeptAnswer): GivenAnswer {
  return GivenAnswer.parse(response);
}
