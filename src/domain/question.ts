/** What a question may ask for. One question may ask for several. */
export const ASKS = [
  "money", // a sum: what is granted, the cap, the size of a fund, an output value
  "most", // the most of whatever is granted, where the question doesn't say of what
  "yearly_money", // the most within one year
  "rate",
  "count",
  "threshold", // what must be reached to qualify
  "duration",
  "measure", // an area, a length, a speed
  "quantity", // a number of whatever kind ("what is the target?")
  "date",
  "deadline",
  "issued", // when a document was issued
  "difference",
  "items", // how many items a document has
  "year",
  "validity", // is it in force, since when, until when
  "body", // who is in charge
  "lead_body",
  "support_body",
  "contact",
  "eligibility",
  "definition",
  "list",
  "item", // what a named item says
  "change", // what an edition changed
  "yesno",
  "compare",
  "how", // how to apply, the procedure
  "documents", // which documents say something
  "summary",
  "place",
] as const;
export type Ask = (typeof ASKS)[number];

/** The asks that only a figure can answer. */
export const FIGURE_ASKS: ReadonlySet<Ask> = new Set<Ask>([
  "money",
  "most",
  "yearly_money",
  "rate",
  "count",
  "threshold",
  "duration",
  "measure",
  "quantity",
  "year",
]);

export type AnswerLanguage = "zh" | "zh-Hant" | "en";
