import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What a server does with one request. */
export type Behaviour = (response: ServerResponse, body: string) => void;

export interface ModelServer {
  readonly url: string;
  /** Bodies of the requests so far. */
  readonly requests: readonly string[];
  /** How many of its connections were closed by the client before the answer was over. */
  readonly cut: () => number;
  readonly behave: (behaviour: Behaviour) => void;
  readonly close: () => Promise<void>;
}

/** A server that speaks as much of OpenAI's protocol as a chat needs, on a free port. */
export async function startModelServer(behaviour: Behaviour): Promise<ModelServer> {
  let now = behaviour;
  let cut = 0;
  const requests: string[] = [];
  const server = createServer((request: IncomingMessage, response) => {
    const chunks: Buffer[] = [];
    response.once("close", () => {
      if (!response.writableEnded) cut += 1;
    });
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const body = Buffer.concat(chunks).toString();
      requests.push(body);
      now(response, body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  const port = address !== null && typeof address === "object" ? address.port : 0;
  return {
    url: `http://127.0.0.1:${String(port)}/v1`,
    requests,
    cut: () => cut,
    behave: (next) => {
      now = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

const event = (text: string): string =>
  `data: ${JSON.stringify({
    id: "x",
    object: "chat.completion.chunk",
    created: 0,
    model: "m",
    choices: [{ index: 0, delta: { role: "assistant", content: text }, finish_reason: null }],
  })}\n\n`;

/** Begins a stream and sends these pieces of text. */
export function sending(response: ServerResponse, pieces: readonly string[]): void {
  response.writeHead(200, { "Content-Type": "text/event-stream" });
  for (const piece of pieces) response.write(event(piece));
}

/** A whole answer in pieces of a few characters. */
export const answering =
  (text: string): Behaviour =>
  (response) => {
    sending(response, text.match(/[\s\S]{1,7}/g) ?? []);
    response.end("data: [DONE]\n\n");
  };

/** An error as servers word it, key and all. */
export const failing =
  (status: number): Behaviour =>
  (response) => {
    response.writeHead(status, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ error: { message: "Incorrect API key provided: sk-very-secret", code: status } }));
  };
