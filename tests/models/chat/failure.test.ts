import { expect, it } from "vitest";
import { failureOf } from "../../../src/models/chat/failure.ts";

it.each([
  [{ status: 401 }, "refused", false],
  [{ status_code: 401 }, "refused", false],
  [{ status: 429 }, "busy", true],
  [{ status_code: 429 }, "busy", true],
  [{ status: 503 }, "unreachable", true],
  [new Error("sk-secret"), "unreachable", true],
])("%j of a library is told as what it means, without its words", (error, fault, retryable) => {
  const failure = failureOf(error);
  expect([failure.fault, failure.retryable]).toEqual([fault, retryable]);
  expect(failure.message).not.toContain("sk-secret");
});
