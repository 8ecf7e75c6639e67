import express, { type RequestHandler } from "express";
import { HttpProblem } from "./problems.ts";

/** Room for a question of 2,000 characters and a history of 20 entries. */
const BODY_LIMIT = "512kb";

const requireJson: RequestHandler = (request, _response, next) => {
  if (request.is("application/json") === false || request.headers["content-type"] === undefined) {
    throw new HttpProblem(415, "Send the request body as application/json.");
  }
  next();
};

/** Reads a JSON body, after a look at its content type; anything else is 415, 400 or 413. */
export const jsonBody: readonly RequestHandler[] = [requireJson, express.json({ limit: BODY_LIMIT })];
