import { setTimeout } from "node:timers/promises";
import type { Logger } from "pino";
import { Unavailable } from "../domain/unavailable.ts";
import type { Keeping } from "../http/service.ts";
import type { Records } from "../ports/records.ts";

/** How long what was found holds, so that whoever asks often doesn't ask the store as often. Milliseconds. */
const HOLDS = 3_000;
/**
 * So long after an answer couldn't be kept: what is tried takes no room, and can succeed where the next answer would find
 * none.
 */
const FAILURE_HOLDS = 10_000;
/** A store that takes longer is as good as gone. */
const PATIENCE = 2_000;

/** What is looked at. */
export interface Kept {
  readonly tryWrite: Records["tryWrite"];
  readonly answers: Pick<Records["answers"], "recent">;
  /** When something last couldn't be kept, on the clock of `performance`; null for never. */
  readonly failedAt: () => number | null;
}

/** Tells how the store stands: where it can't be written no question is answered. What changes is logged, with its reason. */
export function keepsIn(kept: Kept, logger: Pick<Logger, "error" | "info">): () => Promise<Keeping> {
  let last: { readonly at: number; readonly found: Promise<Keeping> } | null = null;
  let told: Keeping = "kept";
  const look = async (): Promise<Keeping> => {
    const { state, reason } = await stateOf(kept);
    if (state !== told && state === "kept") logger.info("the store can be written again");
    else if (state !== told) logger.error({ err: reason, store: state }, "nothing can be kept");
    told = state;
    return state;
  };
  return async () => {
    const now = performance.now();
    if (last === null || now - last.at >= HOLDS) last = { at: now, found: look() };
    const found = await last.found;
    const failedAt = kept.failedAt();
    return found === "kept" && failedAt !== null && now - failedAt < FAILURE_HOLDS ? "unwritable" : found;
  };
}

interface Look {
  readonly state: Keeping;
  /** What broke; null where nothing did. */
  readonly reason: Error | null;
}

async function stateOf({ tryWrite, answers }: Kept): Promise<Look> {
  const reason = await faultOf(tryWrite());
  if (reason === null) return { state: "kept", reason };
  return { state: (await faultOf(answers.recent("", 1))) === null ? "unwritable" : "unreachable", reason };
}

/** What makes some work fail, or that it takes too long; null where it is done. */
async function faultOf(work: Promise<unknown>): Promise<Error | null> {
  const done = new AbortController();
  const late = setTimeout(PATIENCE, new Error("The store doesn't answer."), { signal: done.signal, ref: false });
  try {
    return await Promise.race([
      work.then(
        () => null,
        (error: unknown) => {
          if (error instanceof Unavailable) return error;
          throw error;
        },
      ),
      late.catch(() => null),
    ]);
  } finally {
    done.abort();
  }
}
