import type { Request, Response } from "express";
import { IdempotencyKey } from "../contract/index.ts";
import type { Kept } from "./kept.ts";
import { HttpProblem, parseInput } from "./problems.ts";

/** The `Idempotency-Key` of a request, null where it has none. */
export function idempotencyKey(request: Request): string | null {
  const given = request.get("Idempotency-Key");
  return given === undefined ? null : parseInput(IdempotencyKey, given, "Idempotency-Key");
}

/** 201 with what is kept; the same request sent again gets the same, and is told so. */
export function sendKept(response: Response, kept: Kept<object>, what: string): void {
  switch (kept.kind) {
    case "unknown":
      throw new HttpProblem(404, `There is no such ${what}.`);
    case "key_reused":
      throw new HttpProblem(409, "This Idempotency-Key belongs to another request.");
    case "repeated":
      response.set("Idempotency-Replayed", "true");
      break;
    case "added":
  }
  response.status(201).set("Cache-Control", "no-store").json(kept.value);
}

/** What only its holder may see, so that nobody on the way keeps it; null is 404. */
export function sendPrivate(response: Response, value: object | null, what: string): void {
  if (value === null) throw new HttpProblem(404, `There is no such ${what}.`);
  response.set("Cache-Control", "no-store").json(value);
}
