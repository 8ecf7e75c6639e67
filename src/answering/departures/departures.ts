import type { Corpus } from "../../domain/corpus.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import type { IndexEntry } from "../../indexing/entry.ts";
import type { ConceptMatcher } from "../../language/concepts.ts";
import { comments } from "../commentaries.ts";
import { countedClauses, type CountedClauses } from "./counted-clauses.ts";
import { departureOf, type Difference } from "./figures-depart.ts";
import { measuresOf, type Measure } from "./measures.ts";
import { subjectReader } from "./subject.ts";

/** Where an interpretation or report gives a figure otherwise than the policy that it is about. */
export interface Departure {
  readonly difference: Difference | "count";
  /** Where it is said. */
  readonly passage: Passage;
  readonly figure: Figure;
  readonly policy: PolicyDocument;
  /** What the policy has instead: the passages of one clause, or for `count` the clauses that were counted. */
  readonly instead:
    | { readonly passages: readonly [Passage, ...Passage[]] }
    | { readonly counted: CountedClauses; readonly ref: string };
}

/** What departures are found in. */
export interface DepartureSources {
  readonly documents: Corpus["documents"];
  readonly entries: readonly IndexEntry[];
  readonly matcher: ConceptMatcher;
}

/**
 * All departures of interpretations and reports from the policies that they are about, edition by edition: figures of the
 * same thing with another unit, bound or value, and another number of clauses than the policy has.
 */
export function departuresIn({ documents, entries, matcher }: DepartureSources): Departure[] {
  const reader = subjectReader(entries, matcher);
  const passagesOf = (id: string): Passage[] =>
    entries.flatMap(({ passage }) =>
      passage.document === id && (passage.kind === "provision" || passage.kind === "row") ? [passage] : [],
    );
  return documents.flatMap((commentary) => {
    const policies = documents.filter((policy) => comments(commentary, policy));
    const said = policies.length === 0 ? [] : measuresOf(passagesOf(commentary.id), "report", reader);
    return policies.flatMap((policy) => {
      const measures = measuresOf(passagesOf(policy.id), "policy", reader);
      return said.flatMap((measure) => departuresOf(measure, policy, measures));
    });
  });
}

function departuresOf(said: Measure, policy: PolicyDocument, measures: readonly Measure[]): Departure[] {
  const { figure, passage } = said;
  const counted = countedClauses(figure, passage, policy);
  if (counted !== null) {
    const instead = { counted, ref: counted.clause.ref };
    return counted.count === figure.value ? [] : [{ difference: "count", passage, figure, policy, instead }];
  }
  const departure = departureOf(said, measures);
  const [first, ...rest] = [...new Set((departure?.from ?? []).map((m) => m.passage))];
  if (departure === null || first === undefined) return [];
  const passages = [first, ...rest.filter(({ clause }) => clause === first.clause)] as const;
  return [{ difference: departure.difference, passage, figure, policy, instead: { passages: [...passages] } }];
}
