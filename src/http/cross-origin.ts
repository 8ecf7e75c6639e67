import cors from "cors";
import type { IncomingMessage, ServerResponse } from "node:http";

/** What browsers may keep of a preflight, in seconds. */
const PREFLIGHT_MAX_AGE = 600;

/**
 * Lets pages of the listed origins call the API from a browser; with an empty list nobody's. No cookies or other
 * credentials go along. A route answers `OPTIONS` itself, with the methods that it takes.
 */
export function crossOrigin(
  origins: readonly string[],
): (request: IncomingMessage, response: ServerResponse, next: () => void) => void {
  return cors({
    origin: origins.includes("*") ? "*" : [...origins],
    methods: ["GET", "HEAD", "POST", "DELETE"],
    allowedHeaders: [
      "Accept",
      "Authorization",
      "Content-Type",
      "Idempotency-Key",
      "X-Request-Id",
      "Mcp-Protocol-Version",
      "Mcp-Session-Id",
    ],
    exposedHeaders: ["X-Request-Id", "Retry-After", "RateLimit", "RateLimit-Policy"],
    maxAge: PREFLIGHT_MAX_AGE,
    preflightContinue: true,
  });
}
