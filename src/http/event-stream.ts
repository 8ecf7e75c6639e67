import type { Response } from "express";
import type { StreamEvent } from "../contract/index.ts";

/** A comment line this often keeps proxies from closing a quiet stream; in milliseconds. */
const HEARTBEAT_MS = 15_000;

/** An open `text/event-stream`: `send` writes one event, `end` closes it. Both do nothing once the client is gone. */
interface Stream<Event> {
  send(event: Event): void;
  end(): void;
}
export type EventStream = Stream<StreamEvent>;

function openStream(response: Response, heartbeatMs: number): { write: (text: string) => void; end: () => void } {
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
    write,
    end: () => {
      clearInterval(heartbeat);
      response.end();
    },
  };
}

/** A stream of named events. */
export function openEventStream(response: Response, heartbeatMs = HEARTBEAT_MS): EventStream {
  const { write, end } = openStream(response, heartbeatMs);
  return {
    send: ({ event, data }) => {
      write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    },
    end,
  };
}

/** A stream of nameless events, each one line of text. */
export function openDataStream(response: Response, heartbeatMs = HEARTBEAT_MS): Stream<string> {
  const { write, end } = openStream(response, heartbeatMs);
  return {
    send: (line) => {
      write(`data: ${line}\n\n`);
    },
    end,
  };
}
