import type { Given } from "./given.ts";
import type { FiledCase } from "./load-cases.ts";
import { SCORERS } from "./scorers/index.ts";
import type { Verdict } from "./scorers/scorer.ts";
import type { Sources } from "./sources.ts";

/** A case, what was answered, and what each check says of it. */
export interface Scored {
  readonly expected: FiledCase;
  readonly given: Given;
  readonly verdicts: Readonly<Record<string, Verdict>>;
  /** Whether every check that decides is right. */
  readonly pass: boolean;
}

const STRICT = SCORERS.filter((s) => s.strict).map((s) => s.name);

/** Holds an answer against its case. */
export function scoreCase(expected: FiledCase, given: Given, sources: Sources): Scored {
  const verdicts = Object.fromEntries(SCORERS.map((s) => [s.name, s.score(expected, given, sources)]));
  return { expected, given, verdicts, pass: STRICT.every((name) => verdicts[name]?.pass !== false) };
}

/** What is wrong, one line a check. */
export function faultsOf({ verdicts }: Scored): string[] {
  return Object.entries(verdicts).flatMap(([name, v]) => (v === null || v.pass ? [] : [`${name}: ${v.detail}`]));
}
