import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import { rateLimit } from "express-rate-limit";
import parseUrl from "parseurl";
import type { Logger } from "pino";
import { HttpProblem } from "../problems.ts";
import { ClientCounts } from "./client-counts.ts";
import { clientOf } from "./client.ts";

/** Length of a window in milliseconds: short, so that nobody saves up a burst that hurts the others. */
export const WINDOW_MS = 10_000;

/** Requests of one client within ten seconds. 0 lets everything through. */
export interface RateLimits {
  /** Requests that make the house work: questions, in whatever shape they come. */
  readonly questions: number;
  /** All the rest: pages, documents, files. */
  readonly reads: number;
}

/** Questions come as POST; `/?q=` is the chat page's own. */
export function isQuestion(request: IncomingMessage): boolean {
  if (request.method === "POST") return true;
  const path = routeOf(request);
  return path === "/api/v1/search" || (path === "/" && new URLSearchParams(parseUrl(request)?.search ?? "").has("q"));
}

/** The path as the router takes it, for which capitals and a last slash are the same address. */
export function routeOf(request: IncomingMessage): string {
  const path = parseUrl(request)?.pathname ?? "/";
  return path.length > 1 && path.endsWith("/") ? path.slice(0, -1).toLowerCase() : path.toLowerCase();
}

/** What those are told who come too often. */
export const TOO_MANY = "Too many requests; please wait a moment.";

/** The questions of each client, as the limits count them and the door looks them up. */
export const questionCounts = (): ClientCounts => new ClientCounts(WINDOW_MS);

/**
 * Turns a client away with 429, `Retry-After` and the `RateLimit` headers (draft 8) once it asks too often, before
 * anything of its request's body is read.
 */
export function rateLimits({ questions, reads }: RateLimits, asked: ClientCounts, logger: Logger): RequestHandler[] {
  const limiter = (
    limit: number,
    identifier: string,
    store: ClientCounts,
    counts: (request: IncomingMessage) => boolean,
  ): RequestHandler[] =>
    limit === 0
      ? []
      : [
          rateLimit({
            windowMs: WINDOW_MS,
            limit,
            identifier,
            standardHeaders: "draft-8",
            legacyHeaders: false,
            keyGenerator: clientOf,
            store,
            skip: (request) => request.method === "OPTIONS" || !counts(request),
            handler: () => {
              throw new HttpProblem(429, TOO_MANY);
            },
            logger: {
              error: (error, message) => {
                logger.error({ err: error }, message);
              },
              warn: (error, message) => {
                logger.warn({ err: error }, message);
              },
            },
          }),
        ];
  return [
    ...limiter(questions, "questions", asked, isQuestion),
    ...limiter(reads, "reads", new ClientCounts(WINDOW_MS), (request) => !isQuestion(request)),
  ];
}
