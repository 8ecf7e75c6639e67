import type { Response } from "express";
import type { StreamEvent } from "../contract/index.ts";

/** A comment line this often keeps proxies from closing a quiet stream; in milliseconds. */
const HEARTBEAT_MS = 15_000;

/** An open `text/event-stream`: `send` writes one event, `end` closes it. Both do nothing once the client is gone. */
export interface EventStream {
  send(event: StreamEvent): void;
  end(): void;
}

export function openEventStream(response: Response, heartbeatMs = HEARTBEAT_MS): EventStream {
  response.status(200).set({
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-cache, no-transform",
    "X-Accel-Buffering": "no", // nginx would hold events back
  });
  response.flushHeaders();
  const write = (text: string) => {
    if (!response.writableEnded && !response.destroyed) response.write(text);
  };
  write(": open\n\n");
  const heartbeat = setInterval(() => {
    write(": still here\n\n");
  }, heartbeatMs);
  response.once("close", () => {
    clearInterval(heartbeat);
  });
  return {
    send: ({ event, data }) => {
      write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end: () => {
      clearInterval(heartbeat);
      response.end();
    },
  };
}
