import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";

const WELL_FORMED = /^[\w.-]{1,128}$/;

/** Gives each request its id, for its log lines and its faults. */
export const withRequestId: RequestHandler = (request, response, next) => {
  const id = requestIdOf(request);
  request.id = id;
  response.setHeader("X-Request-Id", id);
  next();
};

/** The client's `X-Request-Id` where it is well-formed (1 to 128 of `A-Z a-z 0-9 _ . -`), else a new one. */
export function requestIdOf(request: IncomingMessage): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
}
