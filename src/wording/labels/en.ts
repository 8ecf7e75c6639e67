import type { Labels } from "../labels.ts";
import { digitsOf } from "../numerals.ts";
import { readRef } from "../ref.ts";

/** A place in English, its numerals in digits: item 20, item (5), section 3 (2) 2, annex 1, row 4. */
function place(ref: string): string {
  const read = readRef(ref);
  switch (read.kind) {
    case "preamble":
      return "opening";
    case "closing":
      return "closing part";
    case "contact":
      return "contact";
    case "paragraph":
      return `paragraph ${read.number}`;
    case "annex": {
      const part = read.part === "" ? "" : `, part ${digitsOf(read.part)}`;
      return `annex ${read.number}`.trim() + part + (read.row === null ? "" : `, row ${read.row}`);
    }
    case "item":
      return read.bracketed ? `item (${digitsOf(read.number)})` : `item ${read.number}`;
    case "section": {
      const part = read.part === "" ? "" : ` (${digitsOf(read.part)})`;
      return `section ${digitsOf(read.number)}${part}${read.item === "" ? "" : ` ${read.item}`}`;
    }
    case "other":
      return read.text;
  }
}

/** In English. */
export const en: Labels = {
  tag: "en",
  title: "Wence",
  welcome:
    "Ask in English or Chinese. Every figure comes from the clause it cites, and you are told whether that clause holds on the day you ask about. Where the documents are silent, we say so.",
  label: "Your question",
  example: "Ask, for example: what is the subsidy rate?",
  send: "Ask",
  asOf: "As of",
  trueOn: (day) => `As of ${day}`,
  question: "Question",
  noAnswer: "Nothing in the documents supports an answer",
  assumption: "Read as",
  missing: "Please also tell us",
  sources: "Sources",
  nearest: "Closest clauses (no basis for an answer)",
  validTo: "valid until",
  translation: "Reference translation",
  openClause: "Open the clause",
  suggestions: "You could ask next",
  calculation: "How it was worked out",
  given: "Given",
  stated: "In the clause",
  rule: "Rule",
  result: "Result",
  contact: "Whom to ask",
  requestId: "Request id",
  place,
  notices: {
    superseded: "Superseded",
    expired: "Expired",
    not_yet_in_force: "Not yet in force",
    interpretation: "From a commentary, not from the policy itself",
    conflict: "Sources disagree",
    calculation: "Worked out",
    discretion: "At the authority’s discretion",
    erratum: "Probable misprint in the original",
    untranslated: "No translation",
    fallback: "Answered by extraction instead",
  },
  reasons: {
    not_covered: "Not covered by the documents",
    false_premise: "The premise does not match the documents",
    not_policy: "Not a question about policy",
    other_place: "About another place",
    unreadable: "The question could not be understood",
  },
  status: { in_force: "In force", superseded: "Superseded", expired: "Expired", not_yet_in_force: "Not yet in force" },
  units: {
    CNY: "RMB",
    "%": "%",
    percentage_point: "percentage points",
    minute: "minutes",
    hour: "hours",
    day: "days",
    working_day: "working days",
    month: "months",
    year_length: "years",
    mu: "mu",
    km: "km",
    "km/h": "km/h",
    m3: "m³",
  },
  least: (values) => `the smaller of ${values.join(" and ")}`,
};
