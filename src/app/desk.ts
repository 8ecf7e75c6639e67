import { randomUUID } from "node:crypto";
import type { Correction, Pin } from "../contract/index.ts";
import type { DeskService } from "../http/desk-service.ts";
import { foldText } from "../language/fold.ts";
import type { Records } from "../ports/records.ts";
import type { Clock } from "./clock.ts";
import { keptOf, onceOf } from "./once.ts";
import type { Present } from "./standing.ts";

/** Most that a list shows. */
const MOST = 500;

/** A question as pins look for it: neither script, width, capitals, spaces nor punctuation tell two wordings apart. */
export function wordingOf(question: string): string {
  return foldText(question).replace(/[\p{P}\p{S}\p{Z}]/gu, "");
}

/** Corrections and pins of those with a key, over what is kept. */
export function deskService(records: Records, present: () => Present, clock: Clock): DeskService {
  const clauseStands = (id: string): boolean => present().clauseStands(id);
  const answerStands = async (id: string): Promise<boolean> => (await records.answers.answer(id)) !== null;
  return {
    addCorrection: async (request, by, idempotencyKey) => {
      const { answerId, clauseId } = request;
      if (clauseId !== null && !clauseStands(clauseId)) return { kind: "unknown" };
      if (answerId !== null && !(await answerStands(answerId))) return { kind: "unknown" };
      const correction: Correction = {
        id: randomUUID(),
        ...request,
        by: by.keyId,
        at: clock().toISOString(),
        state: "open",
        decision: null,
      };
      const once = onceOf(`correction:${by.keyId}`, idempotencyKey, request);
      return keptOf(await records.corrections.add(correction, once));
    },
    corrections: (state) => records.corrections.list(state, MOST),
    decide: async (id, decision, by) => {
      if ((await records.corrections.find(id)) === null) return "unknown";
      const at = clock().toISOString();
      const decided = await records.corrections.decide(id, { ...decision, by: by.keyId, at });
      return decided ? ((await records.corrections.find(id)) ?? "unknown") : "decided";
    },
    addPin: async (request, by, idempotencyKey) => {
      if (!clauseStands(request.clauseId)) return { kind: "unknown" };
      const pin: Pin = { id: randomUUID(), ...request, by: by.keyId, at: clock().toISOString() };
      const once = onceOf(`pin:${by.keyId}`, idempotencyKey, request);
      return keptOf(await records.pins.add(pin, wordingOf(request.question), once));
    },
    pins: (question) => records.pins.list(question === null ? null : wordingOf(question), MOST),
    removePin: (id, by) => records.pins.remove(id, by.keyId, clock()),
    feedbackOn: async (answerId) => ((await answerStands(answerId)) ? records.feedback.of(answerId) : null),
  };
}
