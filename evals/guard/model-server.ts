import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { Behaviour } from "./server/behaviour.ts";
import { CompletionRequest } from "./server/completion.ts";
import { reply } from "./server/reply.ts";

export type { Behaviour, WrittenClaim } from "./server/behaviour.ts";
export { toldTo } from "./server/completion.ts";

/** What reached the server, with the key that it came with. */
export interface Received {
  readonly authorization: string | undefined;
  readonly body: CompletionRequest;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) if (Buffer.isBuffer(part)) parts.push(part);
  return Buffer.concat(parts).toString("utf8");
}

/**
 * A language model by OpenAI's protocol that behaves as it is told: `POST /v1/chat/completions`, streamed or at once, as text
 * or as a function call; `GET /v1/models`. It listens on loopback, on a port that is free.
 */
export class ModelServer {
  /** Every completion that was asked for, oldest first. */
  readonly requests: Received[] = [];
  #behaviours: Behaviour[] = [{ does: "claim", claims: [] }];
  readonly #server = createServer((request, response) => {
    this.#handle(request, response).catch(() => response.destroy());
  });

  /** @returns the base URL to hand to a client, "http://127.0.0.1:…/v1" */
  async start(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    if (address === null || typeof address === "string") throw new Error("the model server has no port");
    return `http://127.0.0.1:${address.port}/v1`;
  }

  /** Hangs up on everybody. */
  async close(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, "close");
  }

  /** From now on it behaves so: each behaviour for one request in turn, the last one for all that follow. */
  behave(first: Behaviour, ...later: readonly Behaviour[]): void {
    this.#behaviours = [first, ...later];
  }

  async #handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === "GET" && request.url === "/v1/models") {
      response.writeHead(200, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ object: "list", data: [{ id: "worst", object: "model", owned_by: "test" }] }));
      return;
    }
    if (request.method !== "POST" || request.url !== "/v1/chat/completions") {
      response.writeHead(404).end();
      return;
    }
    const body = CompletionRequest.parse(JSON.parse(await textOf(request)));
    this.requests.push({ authorization: request.headers.authorization, body });
    const behaviour = this.#behaviours.length > 1 ? this.#behaviours.shift() : this.#behaviours[0];
    if (behaviour) reply(behaviour, body, response);
  }
}
