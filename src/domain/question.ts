import type { Facet } from "./passage.ts";
import type { ReadFigure } from "./figure.ts";

/** What a question may ask for. One question may ask for several. */
export const ASKS = [
  "money", // a sum: what is granted, the cap, the size of a fund, an output value
  "yearly_money", // the most within one year
  "rate",
  "count",
  "threshold", // what must be reached to qualify
  "duration",
  "measure", // an area, a length, a speed
  "quantity", // a number of whatever kind ("what is the target?")
  "date",
  "deadline",
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

/** A place that the asker named: a document, and perhaps a clause or row of it. */
export interface Reference {
  /** Document ids; several where editions of one work share the name; [] where only an item was named. */
  readonly documents: readonly string[];
  /** A `ref` as api.md defines it ("18", "(五)", "annex3#17"); null for the document as a whole. */
  readonly ref: string | null;
  /** Named as an edition of its own (by number, "the old plan"): then it isn't replaced by the one in force. */
  readonly exact: boolean;
  readonly start: number;
  readonly end: number;
}

/** A term of the term base that stands in the question. */
export interface AskedConcept {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly denied: boolean;
}

/** A question as it was understood. */
export interface Question {
  readonly original: string;
  /** Folded: NFKC, simplified, lower case, invisible characters and repetitions taken out. */
  readonly text: string;
  readonly lang: AnswerLanguage;
  /** The day for which the answer must be true (YYYY-MM-DD). */
  readonly asOf: string;
  /** Whether the question itself names that day. */
  readonly asOfSaid: boolean;
  readonly asks: readonly Ask[];
  readonly references: readonly Reference[];
  readonly concepts: readonly AskedConcept[];
  readonly facets: readonly Facet[];
  /** The asker's own quantities. */
  readonly figures: readonly ReadFigure[];
  /** Calendar years named as the year asked about. */
  readonly years: readonly number[];
  /** Phrases in quotation marks. */
  readonly quoted: readonly string[];
  /** Restriction to documents from the request. */
  readonly documents: readonly string[];
}
