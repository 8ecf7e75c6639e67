import { z } from "zod";
import { Day, LangOrAuto } from "./common.ts";
import { QUESTION_MAX } from "./limits.ts";

export const HistoryEntry = z
  .strictObject({ role: z.enum(["user", "assistant"]), content: z.string().max(20_000) })
  .meta({ id: "HistoryEntry" });

/**
 * The body of `POST /api/v1/ask`. Unknown fields are refused: a misspelt `asOf` must not be answered for today.
 *
 * @example
 * AskRequest.parse({ question: " 最高补助多少？ " })
 * // { question: "最高补助多少？", lang: "auto", topK: 5, explain: false }
 */
export const AskRequest = z
  .strictObject({
    question: z
      .string()
      .trim()
      .min(1, "must not be empty")
      .refine((text) => Array.from(text).length <= QUESTION_MAX, `must have at most ${String(QUESTION_MAX)} characters`)
      .meta({ maxLength: QUESTION_MAX, description: "Chinese (simplified or traditional), English, or mixed" }),
    lang: LangOrAuto.default("auto").meta({ description: "Language of the answer; auto: the question's own" }),
    asOf: Day.optional().meta({
      description: "Day for which the answer must be true; default: today in Asia/Shanghai",
    }),
    conversationId: z.string().min(1).max(100).optional().meta({ description: "Goes on with an earlier conversation" }),
    history: z
      .array(HistoryEntry)
      .max(20)
      .optional()
      .meta({ description: "For clients that keep the conversation themselves; not together with conversationId" }),
    documents: z
      .array(z.string().min(1).max(200))
      .max(1000)
      .optional()
      .meta({ description: "Restrict to these document ids" }),
    topK: z.int().min(1).max(20).default(5).meta({ description: "Citations of a single answer at most" }),
    explain: z.boolean().default(false).meta({ description: "Adds how the question was read and the ranking" }),
  })
  .refine((request) => request.conversationId === undefined || request.history === undefined, {
    path: ["history"],
    message: "must not be given together with conversationId",
  })
  .meta({ id: "AskRequest" });
export type AskRequest = z.infer<typeof AskRequest>;
