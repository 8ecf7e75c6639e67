import type { Evidence, Statement } from "../answering/draft.ts";
import type { Check, Finding, Grounds } from "./check.ts";
import { documentNumbers } from "./document-numbers.ts";
import { equations } from "./equations.ts";
import { figuresSupported } from "./figures-supported.ts";
import { superseded } from "./superseded.ts";

const CHECKS: readonly Check[] = [figuresSupported, equations, documentNumbers, superseded];

/** What rests on more pieces of evidence than these is no matter of reading them out. */
const FEW = 3;

/** A statement that did not stand, why, and whether the source's own words stand in its place. */
export interface Removed {
  readonly statement: Statement;
  readonly findings: readonly Finding[];
  readonly replaced: boolean;
}

export interface Guarded {
  /** What may be said, in order. Empty: nothing is left, there is no answer. */
  readonly passed: readonly Statement[];
  readonly removed: readonly Removed[];
}

/**
 * Lets pass what its evidence supports. A statement that fails gives way to its evidence's own words where those pass,
 * else it is dropped. A statement without evidence goes on from the one before it, and rests on the same.
 *
 * @param ownWords what a piece of evidence says, in the answer's language; null where it can't be said in it
 */
export function guardAnswer(
  statements: readonly Statement[],
  grounds: Grounds,
  ownWords: (evidence: Evidence) => string | null,
): Guarded {
  const passed: Statement[] = [];
  const removed: Removed[] = [];
  let evidence: readonly Evidence[] = [];
  for (const statement of statements) {
    if (statement.evidence.length > 0) evidence = statement.evidence;
    const findings = findingsOf({ ...statement, evidence }, grounds);
    if (findings.length === 0) {
      passed.push(statement);
      continue;
    }
    const few = statement.evidence.length <= FEW ? statement.evidence : [];
    const instead = few.flatMap((e): Statement[] => {
      const text = ownWords(e);
      return text === null ? [] : [{ text, evidence: [e] }];
    });
    const standing = instead.filter(
      (s) => findingsOf(s, grounds).length === 0 && !passed.some((p) => p.text === s.text),
    );
    passed.push(...standing);
    removed.push({ statement, findings, replaced: standing.length > 0 });
  }
  return { passed, removed };
}

function findingsOf(statement: Statement, grounds: Grounds): Finding[] {
  return CHECKS.flatMap((check) => check(statement, grounds));
}
