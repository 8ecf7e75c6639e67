import type { Request, RequestHandler } from "express";
import type { Metrics } from "../metrics/metrics.ts";
import { refuse, RETRY_AFTER_BUSY } from "../problems.ts";
import type { ClientCounts } from "./client-counts.ts";
import { clientOf } from "./client.ts";
import { connectionsAreScarce } from "./connections.ts";
import type { FairQueue } from "./fair-queue.ts";
import { isQuestion, routeOf, TOO_MANY, WINDOW_MS } from "./rate-limit.ts";
import { BUSY } from "./shedding-service.ts";

/** What the door goes by. */
export interface DoorKeeping {
  /** Questions of each client, counted further in. */
  readonly counts: ClientCounts;
  /** Questions that a client may ask in a window; 0 for any number. */
  readonly most: number;
  readonly queue: FairQueue;
  readonly metrics: Pick<Metrics, "turnedAway">;
}

/**
 * Stands before all else and turns away the questions that would be turned away further in: 429 where the client has asked
 * too often, 503 where the queue has no room for it. A flood is mostly these, so each must cost little: nothing is logged,
 * no body is read, and what asked the API is answered without a detour.
 */
export function door({ counts, most, queue, metrics }: DoorKeeping): RequestHandler {
  const policy = `"questions"; q=${most}; w=${WINDOW_MS / 1000}`;
  return (request, response, next) => {
    if (request.method === "OPTIONS" || !isQuestion(request)) {
      next();
      return;
    }
    const client = clientOf(request);
    const turnAway = (status: 429 | 503, detail: string, headers: Readonly<Record<string, string>>): void => {
      metrics.turnedAway(status);
      if (connectionsAreScarce(request)) response.shouldKeepAlive = false;
      refuse({ status, detail }, headers, request, response);
    };
    const seconds = most === 0 ? null : counts.secondsUntilFewer(client, most);
    if (seconds !== null) {
      const limit = { RateLimit: `"questions"; r=0; t=${seconds}`, "RateLimit-Policy": policy };
      turnAway(429, TOO_MANY, { "Retry-After": String(seconds), ...limit });
    } else if (isForQueue(request) && queue.refuses(client)) {
      turnAway(503, BUSY, { "Retry-After": RETRY_AFTER_BUSY });
    } else next();
  };
}

const ANSWERED = new Set(["/api/v1/ask", "/api/v1/search", "/v1/chat/completions", "/"]);

/** Feedback and sessions come as POST too, and wait for nobody. */
function isForQueue(request: Request): boolean {
  return ANSWERED.has(routeOf(request));
}
