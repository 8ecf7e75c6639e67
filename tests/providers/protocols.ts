import type { ServerResponse } from "node:http";

/** How a server streams a text in one protocol. */
export interface Protocol {
  /** What an adapter takes for the address of a server. */
  readonly baseUrl: (origin: string) => string;
  readonly contentType: string;
  readonly begin: string;
  readonly piece: (text: string) => string;
  readonly end: string;
  /** The header that the key comes in; null where there is none. */
  readonly keyHeader: string | null;
}

const line = (value: object): string => `${JSON.stringify(value)}\n`;
const event = (value: { readonly type: string; readonly [field: string]: unknown }): string =>
  `event: ${value.type}\ndata: ${JSON.stringify(value)}\n\n`;

const chunk = (delta: object, finish_reason: string | null = null): string =>
  `data: ${JSON.stringify({ id: "x", object: "chat.completion.chunk", created: 0, model: "m", choices: [{ index: 0, delta, finish_reason }] })}\n\n`;

const said = (content: string, done: boolean) => ({
  model: "m",
  created_at: "2026-11-22T00:00:00Z",
  message: { role: "assistant", content },
  done,
});

const MESSAGE = {
  id: "m",
  type: "message",
  role: "assistant",
  model: "m",
  content: [],
  stop_reason: null,
  usage: { input_tokens: 1, output_tokens: 1 },
};
const BLOCK = { index: 0, content_block: { type: "text", text: "" } };

export const PROTOCOLS: Readonly<Record<"openai" | "ollama" | "anthropic", Protocol>> = {
  openai: {
    baseUrl: (origin) => `${origin}/v1`,
    contentType: "text/event-stream",
    begin: "",
    piece: (content) => chunk({ role: "assistant", content }),
    end: `${chunk({}, "stop")}data: [DONE]\n\n`,
    keyHeader: "authorization",
  },
  ollama: {
    baseUrl: (origin) => origin,
    contentType: "application/x-ndjson",
    begin: "",
    piece: (content) => line(said(content, false)),
    end: line({ ...said("", true), done_reason: "stop", prompt_eval_count: 1, eval_count: 1 }),
    keyHeader: null,
  },
  anthropic: {
    baseUrl: (origin) => origin,
    contentType: "text/event-stream",
    begin: event({ type: "message_start", message: MESSAGE }) + event({ type: "content_block_start", ...BLOCK }),
    piece: (text) => event({ type: "content_block_delta", index: 0, delta: { type: "text_delta", text } }),
    end:
      event({ type: "content_block_stop", index: 0 }) +
      event({ type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 9 } }) +
      event({ type: "message_stop" }),
    keyHeader: "x-api-key",
  },
};

/** A whole text in pieces of a few characters. */
export function tell(response: ServerResponse, protocol: Protocol, text: string, end = true): void {
  response.writeHead(200, { "Content-Type": protocol.contentType });
  response.write(protocol.begin);
  for (const piece of text.match(/[\s\S]{1,7}/g) ?? []) response.write(protocol.piece(piece));
  if (end) response.end(protocol.end);
}
