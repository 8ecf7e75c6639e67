import type { Answerer } from "./given.ts";
import type { FiledCase } from "./load-cases.ts";
import { scoreCase, type Scored } from "./score.ts";
import type { Sources } from "./sources.ts";

/** Asks the cases one after the other and scores the answers; `ms` is what each took, in the same order. */
export async function askCases(
  cases: readonly FiledCase[],
  answer: Answerer,
  sources: Sources,
): Promise<{ scored: Scored[]; ms: number[] }> {
  const scored: Scored[] = [];
  const times: number[] = [];
  for (const expected of cases) {
    const { given, ms } = await answer(expected).catch((cause: unknown) => {
      throw new Error(`${expected.id} broke`, { cause });
    });
    scored.push(scoreCase(expected, given, sources));
    times.push(ms);
  }
  return { scored, ms: times };
}
