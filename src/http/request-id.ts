import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

const WELL_FORMED = /^[\w.-]{1,128}$/;

/** Takes the client's `X-Request-Id` where it is well-formed (1 to 128 of `A-Z a-z 0-9 _ . -`), else makes one; echoes it. */
export function takeRequestId(request: IncomingMessage, response: ServerResponse): string {
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && WELL_FORMED.test(given) ? given : randomUUID();
  response.setHeader("X-Request-Id", id);
  return id;
}
