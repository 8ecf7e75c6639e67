import type { Case } from "../case.ts";
import type { Given } from "../given.ts";
import type { Sources } from "../sources.ts";

/** Right, wrong with the reason, or nothing to judge. */
export type Verdict = { readonly pass: true } | { readonly pass: false; readonly detail: string } | null;

/** One check of an answer against its case. */
export interface Scorer {
  readonly name: string;
  /** Whether an answer is only right where this is. */
  readonly strict: boolean;
  /** What is checked, for the report's reader. */
  readonly title: string;
  readonly titleZh: string;
  score(expected: Case, given: Given, sources: Sources): Verdict;
}

export const PASS: Verdict = { pass: true };

/** Right where nothing is wrong. */
export function passUnless(faults: readonly string[]): Verdict {
  return faults.length === 0 ? PASS : { pass: false, detail: faults.join("; ") };
}
