import type { Ask } from "../../domain/question.ts";
import type { DetailName, Details } from "../../language/details.ts";
import { enDetails } from "../../language/en/details.ts";
import { zhDetails } from "../../language/zh/details.ts";

import { isReport } from "../report.ts";
import type { Check } from "./check.ts";

/** What is spoken of in passing by whoever asks who is in charge of it. */
const IN_PASSING: ReadonlySet<DetailName> = new Set(["prepayment", "compensation", "ingredient", "again", "several"]);
const BODIES: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body"]);

/** Details that are a sort of thing which a clause names or doesn't: where it doesn't, the clause beside it may. */
const THINGS: ReadonlySet<DetailName> = new Set(["grade", "platform", "field", "funds", "ingredient", "slogan"]);

/** Whether a folded question wants a thing of some sort named. */
export function asksForThing(text: string): boolean {
  return detailsAsked(text).some(({ name }) => THINGS.has(name));
}

/** Every detail that the question asks for stands in some of the evidence. */
export const detailsStated: Check = (said, { text, asks, numbered }, knowledge) =>
  detailsAsked(text)
    // What an earlier edition said is no state of things before a policy.
    .filter(({ name }) => name !== "base" || !(asks.includes("change") || numbered.former))
    .filter(({ name }) => !IN_PASSING.has(name) || !asks.some((ask) => BODIES.has(ask)))
    .every((detail) =>
      said.some((s) =>
        // What came of a policy stands in reports; the policy itself says what is to come of it.
        detail.name === "outcome"
          ? isReport(knowledge.documents.get(s.evidence.document))
          : statesDetail(s.text, detail),
      ),
    );

const LANGUAGES: readonly Details[] = [zhDetails, enDetails];

/** A detail that a question asks for. */
export interface AskedDetail {
  readonly name: DetailName;
  /** What the text must hold as it stands; null where any wording of the detail will do. */
  readonly own: string | null;
}

/**
 * The details that a folded question asks for.
 *
 * @example detailsAsked("报名费是多少") // [{ name: "fee", own: "报名费" }]
 */
export function detailsAsked(text: string): AskedDetail[] {
  const names = [...new Set(LANGUAGES.flatMap((d) => Object.keys(d)))].filter(isDetail);
  return names.flatMap((name) => {
    for (const language of LANGUAGES) {
      const found = language[name]?.asked?.exec(text);
      if (found !== null && found !== undefined)
        return [{ name, own: found.groups?.["own"] ?? found.groups?.["own2"] ?? null }];
    }
    return [];
  });
}

function isDetail(name: string): name is DetailName {
  return LANGUAGES.some((d) => name in d);
}

/** Whether a text, in either language, states a detail. */
export function statesDetail(text: string, { name, own }: AskedDetail): boolean {
  if (own !== null) return text.includes(own);
  const folded = text.toLowerCase();
  return LANGUAGES.some((d) => d[name]?.said?.test(folded) === true);
}
