/**
 * Details that a text either states or doesn't, and for which nothing near them can stand in: what a policy grants is no
 * answer to what colour the form has. Closed on purpose; each is a thing that people ask of any policy.
 */
export type DetailName =
  | "colour"
  | "clock"
  | "sum"
  | "day"
  | "span"
  | "fee"
  | "tax"
  | "premium"
  | "display"
  | "rent"
  | "fine"
  | "penalty"
  | "office"
  | "chair"
  | "head"
  | "frequency"
  | "age"
  | "founding"
  | "capital"
  | "area"
  | "height"
  | "weight"
  | "score"
  | "lessons"
  | "discount"
  | "payout"
  | "paperwork"
  | "headcount"
  | "salary"
  | "dividend"
  | "interest"
  | "cover"
  | "deposit"
  | "phone"
  | "email"
  | "website"
  | "roll"
  | "venue"
  | "face-value"
  | "grade"
  | "ingredient"
  | "compensation"
  | "prepayment"
  | "several"
  | "again"
  | "extent"
  | "base"
  | "growth"
  | "field"
  | "funds"
  | "slogan"
  | "binding"
  | "recipient"
  | "closing"
  | "platform"
  | "per-parcel"
  | "outcome"
  | "per-mu"
  | "per-square-metre"
  | "per-weight"
  | "per-hour"
  | "per-day"
  | "per-month"
  | "per-head";

/**
 * How a language asks for a detail, and what a text in that language says where it states it. Patterns run over folded
 * text. A group `own` in `asked` is a name that the text must hold as it stands ("报名费").
 */
export interface DetailWords {
  readonly asked?: RegExp;
  readonly said?: RegExp;
}

/** The details that a language has words for. */
export type Details = Readonly<Partial<Record<DetailName, DetailWords>>>;
