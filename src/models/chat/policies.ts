import {
  bulkhead,
  circuitBreaker,
  ConsecutiveBreaker,
  ExponentialBackoff,
  handleWhen,
  retry,
  wrap,
  type IPolicy,
} from "cockatiel";
import { ModelFailure } from "./failure.ts";

/** How a model server is treated. Times in milliseconds. */
export interface Patience {
  /** Calls at a time. */
  readonly concurrency: number;
  /** Calls that may wait for a place. */
  readonly queue: number;
  /** First wait before the one further try. */
  readonly backoff: number;
  /** Failures in a row after which it is left alone. */
  readonly failures: number;
  /** For how long. */
  readonly rest: number;
}

export const PATIENCE: Patience = { concurrency: 4, queue: 16, backoff: 200, failures: 5, rest: 15_000 };

/** A call that the asker gave up or that came out malformed says nothing about the server's health. */
const SICK: ReadonlySet<string> = new Set(["timeout", "busy", "unreachable", "refused"]);

/** A place among few, one further try where nothing was written yet, and rest for a server that keeps failing. */
export function policyFor({ concurrency, queue, backoff, failures, rest }: Patience): IPolicy {
  const again = retry(
    handleWhen((error) => error instanceof ModelFailure && error.retryable),
    { maxAttempts: 1, backoff: new ExponentialBackoff({ initialDelay: backoff }) },
  );
  const breaker = circuitBreaker(
    handleWhen((error) => error instanceof ModelFailure && SICK.has(error.fault)),
    { halfOpenAfter: rest, breaker: new ConsecutiveBreaker(failures) },
  );
  return wrap(bulkhead(concurrency, queue), breaker, again);
}
