import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { RequestHandler } from "express";

const WELL_FORMED = /^[\w.-]{1,128}$/;

/** Gives each request its id, for its log lines and its faults. */
export const withRequestId: RequestHandler = (request, response, next) => {
  request.id = takeRequestId(request, response);
  next();
};

/** Takes the client's `X-Request-Id` where it is well-formed (1 to 128 of `A-Z a-z 0-9 _ . -`), else makes one; echoes it. */
function takeRequestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
  response.setHeader("X-Request-Id", id);
  return id;
}
