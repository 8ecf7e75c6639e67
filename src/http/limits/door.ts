import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { RequestHandler } from "express";
import type { Metrics } from "../metrics/metrics.ts";
import { refuse, refuseBarely, RETRY_AFTER_BUSY, type Refusal } from "../problems.ts";
import type { ClientCounts } from "./client-counts.ts";
import { recogniseClient, type Trust } from "./client.ts";
import { connectionsAreScarce } from "./connections.ts";
import type { FairQueue } from "./fair-queue.ts";
import { isQuestion, routeOf, TOO_MANY, WINDOW_MS } from "./rate-limit.ts";
import { BUSY } from "./shedding-service.ts";

/** What the door goes by. */
export interface DoorKeeping {
  readonly trust: Trust;
  /** Questions of each client, counted further in. */
  readonly counts: ClientCounts;
  /** Questions that a client may ask in a window; 0 for any number. */
  readonly most: number;
  readonly queue: FairQueue;
  readonly metrics: Pick<Metrics, "turnedAway">;
}

/** Adds what browsers of other sites must be told to an answer, then goes on. */
type CrossOrigin = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

/**
 * Stands before all else and turns away the questions that would be turned away further in: 429 where the client has asked
 * too often, 503 where the queue has no room for it. A flood is mostly these, so each must cost little, in time and in what
 * has to be cleared up afterwards: nothing is logged, no body is read, and what asked the API never gets as far as Express.
 */
export class Door {
  readonly #keeping: DoorKeeping;
  readonly #policy: string;
  readonly #refused = new WeakMap<IncomingMessage, Refusal>();

  constructor(keeping: DoorKeeping) {
    this.#keeping = keeping;
    this.#policy = `"questions"; q=${keeping.most}; w=${WINDOW_MS / 1000}`;
  }

  /** The app with the door before it. */
  before(app: RequestListener, crossOrigin: CrossOrigin): RequestListener {
    return (request, response) => {
      const client = recogniseClient(request, this.#keeping.trust);
      const refusal = this.#refusal(request, client);
      if (refusal === null) {
        app(request, response);
        return;
      }
      this.#keeping.metrics.turnedAway(refusal.status);
      if (connectionsAreScarce(request)) response.shouldKeepAlive = false;
      if (!routeOf(request).startsWith("/api/")) {
        this.#refused.set(request, refusal);
        app(request, response);
      } else if (request.headers.origin === undefined) refuseBarely(refusal, request, response);
      else {
        crossOrigin(request, response, () => {
          refuseBarely(refusal, request, response);
        });
      }
    };
  }

  /** Tells those who were turned away elsewhere than at the API, each in the shape that its clients know. */
  readonly refusing: RequestHandler = (request, response, next) => {
    const refusal = this.#refused.get(request);
    if (refusal === undefined) next();
    else refuse(refusal, request, response);
  };

  #refusal(request: IncomingMessage, client: string): Refusal | null {
    const { counts, most, queue } = this.#keeping;
    if (request.method === "OPTIONS" || !isQuestion(request)) return null;
    const seconds = most === 0 ? null : counts.secondsUntilFewer(client, most);
    if (seconds !== null) {
      const limit = { RateLimit: `"questions"; r=0; t=${seconds}`, "RateLimit-Policy": this.#policy };
      return { status: 429, detail: TOO_MANY, headers: { "Retry-After": String(seconds), ...limit } };
    }
    if (!ANSWERED.has(routeOf(request)) || !queue.refuses(client)) return null;
    return { status: 503, detail: BUSY, headers: { "Retry-After": RETRY_AFTER_BUSY } };
  }
}

/** What waits in the queue. Feedback and sessions come as POST too, and wait for nobody. */
const ANSWERED = new Set(["/api/v1/ask", "/api/v1/search", "/v1/chat/completions", "/"]);
