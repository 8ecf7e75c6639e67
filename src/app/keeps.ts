import { setTimeout } from "node:timers/promises";
import { Unavailable } from "../domain/unavailable.ts";
import type { AnswerLog } from "../ports/answer-log.ts";

/** How long what was found holds, so that whoever asks often doesn't ask the store as often. Milliseconds. */
const HOLDS = 1_000;
/** A store that takes longer is as good as gone. */
const PATIENCE = 2_000;

/** Tells whether what is kept can be reached: without it no question is answered. */
export function keepsIn(log: Pick<AnswerLog, "recent">): () => Promise<boolean> {
  let last: { readonly at: number; readonly found: Promise<boolean> } | null = null;
  return () => {
    const now = performance.now();
    if (last === null || now - last.at >= HOLDS) last = { at: now, found: reached(log) };
    return last.found;
  };
}

async function reached(log: Pick<AnswerLog, "recent">): Promise<boolean> {
  const late = new AbortController();
  const asked = log.recent("", 1).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Unavailable) return false;
      throw error;
    },
  );
  const given = setTimeout(PATIENCE, false, { signal: late.signal, ref: false }).catch(() => false);
  try {
    return await Promise.race([asked, given]);
  } finally {
    late.abort();
  }
}
