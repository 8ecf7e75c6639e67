import type { RequestHandler } from "express";
import { HttpProblem } from "../problems.ts";

/** Requests under way at the same time; each may hold a body in memory, so this bounds what all bodies together hold. */
export const MOST_IN_FLIGHT = 256;

/** Turns requests away with 503 while too many are under way, before their bodies are read. */
export function boundedInFlight(most = MOST_IN_FLIGHT): RequestHandler {
  let inFlight = 0;
  return (_request, response, next) => {
    if (inFlight >= most) throw new HttpProblem(503, "The server is busy; please try again in a moment.");
    inFlight += 1;
    response.once("close", () => {
      inFlight -= 1;
    });
    next();
  };
}
