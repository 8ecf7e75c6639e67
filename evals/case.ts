import { z } from "zod";
import { Day, NoticeCode } from "../src/contract/index.ts";
import { FigureUnit } from "../src/domain/figure.ts";

/** The day that counts where a case names none. */
export const TODAY = "2026-11-22";

export const CATEGORIES = [
  "amount",
  "rate",
  "count",
  "duration",
  "date",
  "indicator",
  "table",
  "responsibility",
  "contact",
  "text",
  "list",
  "edition",
  "validity",
  "interpretation",
  "calculation",
  "followup",
  "abstain",
  "injection",
  "cross_document",
] as const;

/** `calibration` may be tuned on; `blind`, written without knowing the answers, and `sample` are only measured. */
export const Split = z.enum(["calibration", "blind", "sample"]);
export type Split = z.infer<typeof Split>;

/** A quantity as gold; `year` means a length in years or a calendar year. */
export const GoldFigure = z.strictObject({
  value: z.union([z.number(), z.string().min(1)]),
  unit: z.union([FigureUnit, z.literal("year")]),
});
export type GoldFigure = z.infer<typeof GoldFigure>;

/** A clause by document number (or id) and ref; `*` is any clause of the document. */
export const GoldCite = z.strictObject({ doc: z.string().min(1), clause: z.string().min(1) });
export type GoldCite = z.infer<typeof GoldCite>;

const Expect = z.strictObject({
  status: z.enum(["answered", "no_answer"]),
  /** Any one of these is a right citation. */
  cites: z.array(GoldCite).default([]),
  /** All must stand in the answer's text. */
  figures: z.array(GoldFigure).default([]),
  /** None may stand in it: they belong to another case than the one asked. */
  forbid: z.array(GoldFigure).default([]),
  /** From each list at least one must stand in the answer or its notices. */
  mention: z.array(z.array(z.string().min(1)).min(1)).default([]),
  /** At least one of these codes must be in the response. */
  notices: z.array(NoticeCode).default([]),
});

/** A question with what a right answer holds, and where that stands. */
export const Case = z.strictObject({
  id: z.string().min(1),
  lang: z.enum(["zh", "en"]),
  category: z.enum(CATEGORIES),
  question: z.string().min(1),
  /** Earlier questions of the same conversation, oldest first. */
  history: z.array(z.string()).default([]),
  asOf: Day.default(TODAY),
  split: Split,
  /** The same question in the other language, by id. */
  pair: z.string().optional(),
  expect: Expect,
  /** File name below `corpus/sources`; "" where the case rests on no text. */
  source: z.string(),
  /** Verbatim, line breaks apart. */
  quote: z.string(),
});
export type Case = z.infer<typeof Case>;

/** A case's question once more, in the other language; what a right answer holds stays the case's. */
export const Twin = z.strictObject({
  /** The case's id. */
  of: z.string().min(1),
  question: z.string().min(1),
  /** As many earlier questions as the case has. */
  history: z.array(z.string()).default([]),
});
export type Twin = z.infer<typeof Twin>;
