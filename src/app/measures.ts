import type { Measure } from "../http/service.ts";
import type { Counts } from "./guard-counts.ts";

/** What the guard, the language model and the adapters have done, as measures; a count that hasn't begun isn't there. */
export function measuresOf(
  { replaced, dropped, claims, findings, answers, faults }: Counts,
  adapters: ReadonlyMap<string, boolean>,
): Measure[] {
  return [
    ...[...adapters].map(([adapter, up]) => ({
      name: "wence_adapter_up",
      help: "1 where the store, the encoder, the language model did what was last asked of it",
      kind: "gauge" as const,
      labels: { adapter },
      value: up ? 1 : 0,
    })),
    ...counters(
      "wence_guard_actions_total",
      "Statements that the guard withheld: replaced by the source's own words, or dropped",
      "action",
      { replaced, dropped },
    ),
    ...counters(
      "wence_model_claims_total",
      "Claims of the language model: shown, given in the clause's own words, or dropped",
      "outcome",
      claims,
    ),
    ...counters("wence_model_findings_total", "Why claims of the language model weren't shown", "check", findings),
    ...counters(
      "wence_model_answers_total",
      "Answers given to the language model to word: wholly, partly or not in its words",
      "by",
      answers,
    ),
    ...counters("wence_model_faults_total", "Calls of the language model that gave nothing usable", "fault", faults),
  ];
}

function counters(name: string, help: string, label: string, counts: Readonly<Record<string, number>>): Measure[] {
  return Object.entries(counts).map(([of, value]) => ({ name, help, kind: "counter", labels: { [label]: of }, value }));
}
