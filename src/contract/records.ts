import { z } from "zod";
import { AskRequest } from "./ask-request.ts";
import { AskResponse } from "./ask-response.ts";
import { COMMENT_MAX } from "./limits.ts";

/** A moment, UTC, ISO 8601 with milliseconds. */
export const Moment = z.iso.datetime({ precision: 3 }).meta({ examples: ["2026-11-22T04:00:00.000Z"] });

/** Whether an answer helped. Unknown fields are refused. */
export const FeedbackRequest = z
  .strictObject({
    answerId: z.string().min(1).max(100).meta({ description: "The `id` of the answer" }),
    helpful: z.boolean(),
    comment: z.string().trim().max(COMMENT_MAX).default(""),
  })
  .meta({ id: "FeedbackRequest" });
export type FeedbackRequest = z.infer<typeof FeedbackRequest>;

export const Feedback = z
  .object({ id: z.string(), answerId: z.string(), helpful: z.boolean(), comment: z.string(), at: Moment })
  .meta({ id: "Feedback" });
export type Feedback = z.infer<typeof Feedback>;

/** An `Idempotency-Key`: the same key with the same body is done once, however often it is sent. */
export const IdempotencyKey = z.string().regex(/^[\x21-\x7e]{1,200}$/, "must be 1 to 200 visible ASCII characters");

/** How a question was asked, beside its words; the day is the answer's own `asOf`. */
export const Asked = z.object({
  lang: AskRequest.shape.lang,
  topK: AskRequest.shape.topK,
  documents: z.array(z.string()).nullable(),
});
export type Asked = z.infer<typeof Asked>;

/** An answer as it was given, without the conversation that it belongs to: who may see the one need not see the other. */
export const GivenAnswer = AskResponse.omit({ conversationId: true }).meta({
  id: "GivenAnswer",
  description: "An answer as it was given; `explain` holds its evidence with what spoke for and against it",
});
export type GivenAnswer = z.infer<typeof GivenAnswer>;

/** Whether a quote still stands as it was cited: in the same clause, no longer in it, or the clause itself is gone. */
export const Standing = z.enum(["unchanged", "changed", "gone"]);
export type Standing = z.infer<typeof Standing>;

/** An answer given before: the question, the answer word for word, and what became of the text that it rested on. */
export const PastAnswer = z
  .object({
    question: z.string(),
    askedAt: Moment,
    asked: Asked,
    answer: GivenAnswer,
    indexVersion: z.string().meta({ description: "The index that answers are given from now" }),
    standing: z
      .array(z.object({ n: z.int().positive(), standing: Standing }))
      .meta({ description: "For each citation, whether its quote still stands in that clause" }),
  })
  .meta({ id: "PastAnswer" });
export type PastAnswer = z.infer<typeof PastAnswer>;

/** A conversation with all its turns, oldest first. */
export const PastConversation = z
  .object({
    id: z.string(),
    begunAt: Moment,
    lastAskedAt: Moment,
    turns: z.array(z.object({ question: z.string(), askedAt: Moment, answer: GivenAnswer })),
  })
  .meta({ id: "PastConversation" });
export type PastConversation = z.infer<typeof PastConversation>;
