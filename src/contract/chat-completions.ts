import { z } from "zod";
import { AskRequest } from "./ask-request.ts";
import { AskResponse, Citation } from "./ask-response.ts";

/** The one model that there is. */
export const CHAT_MODEL = "wence";

const TextPart = z.object({ type: z.enum(["text", "input_text"]), text: z.string().max(20_000) });

export const ChatMessage = z
  .object({
    role: z.enum(["system", "developer", "user", "assistant", "tool", "function"]),
    content: z.union([z.string().max(200_000), z.array(TextPart).max(100)]).nullish(),
  })
  .meta({ id: "ChatMessage" });
export type ChatMessage = z.infer<typeof ChatMessage>;

/**
 * The body of `POST /v1/chat/completions`, as clients of the OpenAI protocol send it. What steers a language model
 * (temperature, tools, …) is read over, since there is nothing to steer; what would change the shape of the response and
 * can't be had is refused.
 */
export const ChatRequest = z
  .object({
    model: z.string().max(200),
    messages: z.array(ChatMessage).min(1).max(500),
    stream: z.boolean().nullish(),
    stream_options: z.object({ include_usage: z.boolean().nullish() }).nullish(),
    n: z.literal(1, "only one choice can be had").nullish(),
    lang: AskRequest.shape.lang,
    asOf: AskRequest.shape.asOf,
    documents: AskRequest.shape.documents,
  })
  .meta({ id: "ChatRequest" });
export type ChatRequest = z.infer<typeof ChatRequest>;

/** Tokens are estimated: one for a Chinese character, one for four others. */
export const ChatUsage = z
  .object({ prompt_tokens: z.int(), completion_tokens: z.int(), total_tokens: z.int() })
  .meta({ id: "ChatUsage" });
export type ChatUsage = z.infer<typeof ChatUsage>;

const Annotation = z.object({
  type: z.literal("url_citation"),
  url_citation: z.object({ start_index: z.int(), end_index: z.int(), title: z.string(), url: z.string() }),
});

/** `citations` and `wence` go beyond the protocol: the sources, and the whole answer as `POST /api/v1/ask` gives it. */
export const ChatCompletion = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion"),
    created: z.int(),
    model: z.literal(CHAT_MODEL),
    system_fingerprint: z.string().meta({ description: "Version of the index" }),
    choices: z.array(
      z.object({
        index: z.int(),
        message: z.object({
          role: z.literal("assistant"),
          content: z.string(),
          refusal: z.null(),
          annotations: z.array(Annotation),
        }),
        logprobs: z.null(),
        finish_reason: z.literal("stop"),
      }),
    ),
    usage: ChatUsage,
    citations: z.array(Citation),
    wence: AskResponse,
  })
  .meta({ id: "ChatCompletion" });
export type ChatCompletion = z.infer<typeof ChatCompletion>;

/** One `data:` line of a streamed completion; the last before `[DONE]` carries `citations` and `wence`. */
export const ChatChunk = z
  .object({
    id: z.string(),
    object: z.literal("chat.completion.chunk"),
    created: z.int(),
    model: z.literal(CHAT_MODEL),
    system_fingerprint: z.string(),
    choices: z.array(
      z.object({
        index: z.int(),
        delta: z.object({ role: z.literal("assistant").optional(), content: z.string().optional() }),
        logprobs: z.null(),
        finish_reason: z.literal("stop").nullable(),
      }),
    ),
    usage: ChatUsage.nullish(),
    citations: z.array(Citation).optional(),
    wence: AskResponse.optional(),
  })
  .meta({ id: "ChatChunk" });
export type ChatChunk = z.infer<typeof ChatChunk>;

export const ChatModels = z
  .object({
    object: z.literal("list"),
    data: z.array(
      z.object({ id: z.literal(CHAT_MODEL), object: z.literal("model"), created: z.int(), owned_by: z.string() }),
    ),
  })
  .meta({ id: "ChatModels" });

export const ChatFault = z
  .object({
    error: z.object({
      message: z.string(),
      type: z.string(),
      param: z.string().nullable(),
      code: z.string().nullable(),
    }),
  })
  .meta({ id: "ChatFault" });
export type ChatFault = z.infer<typeof ChatFault>;
