import { z } from "zod";

/** Of a request to `/v1/chat/completions` what the pretended model looks at. */
export const CompletionRequest = z.looseObject({
  model: z.string(),
  stream: z.boolean().default(false),
  messages: z.array(z.looseObject({ role: z.string(), content: z.unknown() })),
  tools: z.array(z.looseObject({ function: z.looseObject({ name: z.string() }) })).optional(),
  response_format: z.looseObject({ type: z.string() }).optional(),
});
export type CompletionRequest = z.infer<typeof CompletionRequest>;

/** All text that the model was sent, system prompt first, as it came. */
export const toldTo = ({ messages }: CompletionRequest): string =>
  messages
    .map(({ content }) =>
      typeof content === "string"
        ? content
        : z
            .array(z.looseObject({ text: z.string().default("") }))
            .catch([])
            .parse(content)
            .map(({ text }) => text)
            .join(""),
    )
    .join("\n\n");

const USAGE = { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 };

/** The content as the caller wants it back: as arguments of the function it named, else as text. */
function delivered(content: string, request: CompletionRequest) {
  const name = request.tools?.[0]?.function.name;
  if (name === undefined) return { content };
  const call = { index: 0, id: "call_1", type: "function", function: { name, arguments: content } };
  return { content: null, tool_calls: [call] };
}

const reasonOf = (request: CompletionRequest): string => (request.tools?.length ? "tool_calls" : "stop");

const base = (request: CompletionRequest, object: string) => ({
  id: "chatcmpl-1",
  object,
  created: 1_700_000_000,
  model: request.model,
});

/** The whole answer at once. */
export function completion(content: string, request: CompletionRequest): string {
  const message = { role: "assistant", refusal: null, ...delivered(content, request) };
  const choices = [{ index: 0, message, logprobs: null, finish_reason: reasonOf(request) }];
  return JSON.stringify({ ...base(request, "chat.completion"), choices, usage: USAGE });
}

/** One event of a streamed answer. */
export function chunk(content: string, request: CompletionRequest): string {
  const choices = [{ index: 0, delta: { role: "assistant", ...delivered(content, request) }, finish_reason: null }];
  return `data: ${JSON.stringify({ ...base(request, "chat.completion.chunk"), choices })}\n\n`;
}

/** The events that end a stream. */
export function lastChunks(request: CompletionRequest): string {
  const choices = [{ index: 0, delta: {}, finish_reason: reasonOf(request) }];
  const end = { ...base(request, "chat.completion.chunk"), choices };
  const usage = { ...base(request, "chat.completion.chunk"), choices: [], usage: USAGE };
  return `data: ${JSON.stringify(end)}\n\ndata: ${JSON.stringify(usage)}\n\ndata: [DONE]\n\n`;
}

/** An answer without any choice. */
export const noChoice = (request: CompletionRequest): string =>
  JSON.stringify({ ...base(request, "chat.completion"), choices: [], usage: USAGE });
