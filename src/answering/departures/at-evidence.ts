import type { PolicyDocument } from "../../domain/document.ts";
import { validityOn } from "../../editions/index.ts";
import type { Evidence } from "../draft.ts";
import type { Departure } from "./departures.ts";

/**
 * The departures that a piece of evidence shows one side of. What an interpretation says is set against the edition in
 * force on the day, where one is; what a policy says, against one place that departs from it in one way.
 */
export function departuresAt(
  evidence: Evidence,
  departures: readonly Departure[],
  documents: readonly PolicyDocument[],
  day: string,
): Departure[] {
  const said = departures.filter(({ passage }) => shows(evidence, passage.clause, passage.id, passage.text));
  const holds = (d: Departure): boolean => validityOn(d.policy, documents, day).status === "in_force";
  const against = said.some(holds) ? said.filter(holds) : said;
  const from = departures.filter(({ policy, instead }) => {
    if (policy.id !== evidence.document) return false;
    if ("counted" in instead) return evidence.id === instead.counted.clause.id;
    return instead.passages.some((p) => shows(evidence, p.clause, p.id, p.text));
  });
  return [...against, ...oncePerFigure(from)];
}

/** Whether the evidence is the passage, or the clause with the passage's words in its quote. */
function shows({ id, quote }: Evidence, clause: string, passage: string, text: string): boolean {
  return id === passage || (id === clause && quote.includes(text));
}

function oncePerFigure(departures: readonly Departure[]): Departure[] {
  const key = ({ difference, figure }: Departure): string => `${difference} ${figure.text}`;
  return departures.filter((d, at) => departures.findIndex((other) => key(other) === key(d)) === at);
}
