import compression from "compression";
import type { RequestHandler, Response } from "express";

/**
 * Whether nobody but its asker may see it: answers, conversations, keys and tokens are marked so. The length of a
 * compressed text tells how much of it is repeated in it, so that whoever can put words beside a secret and count bytes
 * could guess the secret: what is private goes out at its own length.
 */
function isPrivate(response: Response): boolean {
  return String(response.getHeader("Cache-Control") ?? "").includes("no-store");
}

/** Compression would hold events back. */
function isStream(response: Response): boolean {
  return String(response.getHeader("Content-Type") ?? "").startsWith("text/event-stream");
}

/** Compresses pages, documents and lists with brotli or gzip, as the client takes it; neither streams nor what is private. */
export function compressing(): RequestHandler {
  return compression({
    filter: (request, response: Response) =>
      !isPrivate(response) && !isStream(response) && compression.filter(request, response),
  });
}
