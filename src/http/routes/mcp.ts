import type { IncomingMessage, ServerResponse } from "node:http";
import { Router, type RequestHandler } from "express";
import { jsonBody } from "../json-body.ts";
import { HttpProblem, only } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";

/** Answers one message of the Model Context Protocol. */
export type McpHandler = (request: IncomingMessage, response: ServerResponse, body: unknown) => Promise<void>;

const LOOPBACK = /^https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/;

/**
 * Programs send no `Origin`; a browser that sends one that isn't listed may have been led here by a foreign page, by a
 * name that resolves to this machine (DNS rebinding).
 */
function fromKnownOrigin(origins: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const { origin } = request.headers;
    if (origin !== undefined && !origins.includes("*") && !origins.includes(origin) && !LOOPBACK.test(origin))
      throw new HttpProblem(403, "Pages of this origin may not call this address.");
    next();
  };
}

/** `/mcp`, without sessions: a message is answered in the response to its POST, and there is nothing to GET or DELETE. */
export function mcpRoutes(service: WenceService, handle: McpHandler, origins: readonly string[]): Router {
  const router = Router();
  router
    .route("/mcp")
    .post(fromKnownOrigin(origins), whenReady(service), ...jsonBody, async (request, response) => {
      await handle(request, response, request.body);
    })
    .all(only("POST"));
  return router;
}
