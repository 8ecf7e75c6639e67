import type { RequestHandler } from "express";
import { HttpProblem } from "./problems.ts";
import type { WenceService } from "./service.ts";

/** Lets requests through only while questions can be answered. */
export function whenReady(service: WenceService): RequestHandler {
  return (_request, _response, next) => {
    const { ready, detail } = service.readiness();
    if (!ready) throw new HttpProblem(503, detail ?? "The index isn't ready yet.");
    next();
  };
}
