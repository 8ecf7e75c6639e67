import { z } from "zod";
import { Scope } from "../domain/access.ts";
import { AskRequest } from "./ask-request.ts";
import { Feedback, Moment } from "./records.ts";

const Words = z.string().trim().max(5000);
const Id = z.string().min(1).max(200);

/** What is wrong with an answer or a clause, said by somebody with a key. */
export const CorrectionRequest = z
  .strictObject({
    answerId: Id.nullable().default(null),
    clauseId: Id.nullable().default(null),
    problem: Words.min(1, "must not be empty"),
    proposal: Words.default("").meta({ description: "What it should be" }),
  })
  .refine(({ answerId, clauseId }) => answerId !== null || clauseId !== null, {
    path: ["answerId"],
    message: "give answerId, clauseId, or both",
  })
  .meta({ id: "CorrectionRequest" });
export type CorrectionRequest = z.infer<typeof CorrectionRequest>;

export const CorrectionDecisionRequest = z
  .strictObject({ state: z.enum(["accepted", "rejected"]), note: Words.default("") })
  .meta({ id: "CorrectionDecisionRequest" });
export type CorrectionDecisionRequest = z.infer<typeof CorrectionDecisionRequest>;

const CorrectionDecision = CorrectionDecisionRequest.extend({
  by: z.string().meta({ description: "Id of the key" }),
  at: Moment,
});
export type CorrectionDecision = z.infer<typeof CorrectionDecision>;

export const Correction = z
  .object({
    id: z.string(),
    answerId: z.string().nullable(),
    clauseId: z.string().nullable(),
    problem: z.string(),
    proposal: z.string(),
    by: z.string().meta({ description: "Id of the key" }),
    at: Moment,
    state: z.enum(["open", "accepted", "rejected"]),
    decision: CorrectionDecision.nullable(),
  })
  .meta({ id: "Correction" });
export type Correction = z.infer<typeof Correction>;

export const CorrectionsQuery = z.object({ state: Correction.shape.state.optional() });
export const CorrectionsResponse = z.object({ corrections: z.array(Correction) }).meta({ id: "CorrectionsResponse" });

/** Binds a question's wording to a clause, for the desk. */
export const PinRequest = z
  .strictObject({ question: AskRequest.shape.question, clauseId: Id, note: Words.default("") })
  .meta({ id: "PinRequest" });
export type PinRequest = z.infer<typeof PinRequest>;

export const Pin = z
  .object({
    id: z.string(),
    question: z.string(),
    clauseId: z.string(),
    note: z.string(),
    by: z.string().meta({ description: "Id of the key" }),
    at: Moment,
  })
  .meta({ id: "Pin" });
export type Pin = z.infer<typeof Pin>;

export const PinsQuery = z.object({ question: AskRequest.shape.question.optional() });
export const PinsResponse = z.object({ pins: z.array(Pin) }).meta({ id: "PinsResponse" });

export const FeedbackListResponse = z.object({ feedback: z.array(Feedback) }).meta({ id: "FeedbackListResponse" });

/** Begins a session of the desk with a key. */
export const SessionRequest = z.strictObject({ key: z.string().min(1).max(200) }).meta({ id: "SessionRequest" });

/** Who is at the desk; every request that changes something sends `csrfToken` as `X-CSRF-Token`. */
export const Session = z
  .object({ name: z.string(), scope: Scope, csrfToken: z.string(), idleMinutes: z.int().positive() })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;
