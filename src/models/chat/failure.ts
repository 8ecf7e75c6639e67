import { isBrokenCircuitError, isBulkheadRejectedError } from "cockatiel";
import { z } from "zod";
import type { ModelFault } from "../../ports/language-model.ts";

/** A failed call within this room. It carries neither the server's words nor a cause: both may hold keys. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  readonly fault: ModelFault;
  /** Whether asking once more may help and can do no harm: nothing has been written yet. */
  readonly retryable: boolean;
  constructor(fault: ModelFault, retryable = false) {
    super(`The language model gave no usable answer: ${fault}`);
    this.fault = fault;
    this.retryable = retryable;
  }
}

/** Libraries name the status of a response in two ways. */
const WithStatus = z.union([
  z.object({ status: z.int() }),
  z.object({ status_code: z.int() }).transform(({ status_code: status }) => ({ status })),
]);

/** Any error of the libraries as a failure of ours. */
export function failureOf(error: unknown): ModelFailure {
  if (error instanceof ModelFailure) return error;
  if (isBulkheadRejectedError(error)) return new ModelFailure("busy");
  if (isBrokenCircuitError(error)) return new ModelFailure("resting");
  const { data } = WithStatus.safeParse(error);
  if (data === undefined) return new ModelFailure("unreachable", true);
  if (data.status === 429) return new ModelFailure("busy", true);
  return data.status >= 500 ? new ModelFailure("unreachable", true) : new ModelFailure("refused");
}
