import { z } from "zod";
import { FigureRole, FigureUnit, ReadFigure } from "../domain/figure.ts";
import { ClauseReference, Day, DocumentSummary, Lang } from "./common.ts";
import { Explain } from "./explain.ts";

/** Number of a citation within its answer, from 1. */
const CitationNumber = z.int().positive();

/** A figure of `answer`; `start` and `end` are UTF-16 offsets into it; `citation` is null for a result of `calculation`. */
export const AnswerFigure = ReadFigure.extend({ role: FigureRole, citation: CitationNumber.nullable() }).meta({
  id: "AnswerFigure",
});
export type AnswerFigure = z.infer<typeof AnswerFigure>;

export const Citation = z
  .object({
    n: CitationNumber,
    document: DocumentSummary,
    clause: ClauseReference,
    quote: z.string().meta({ description: "The passage that carries the answer, verbatim" }),
    quoteEn: z.string().nullable().meta({ description: "Reference translation" }),
    url: z.string().meta({ description: "Lands on the passage; absolute where PUBLIC_URL is set" }),
  })
  .meta({ id: "Citation" });
export type Citation = z.infer<typeof Citation>;

export const NoticeCode = z.enum([
  "superseded",
  "expired",
  "not_yet_in_force",
  "interpretation",
  "conflict",
  "calculation",
  "discretion",
  "erratum",
  "untranslated",
  "fallback",
]);
export type NoticeCode = z.infer<typeof NoticeCode>;

/** What the asker must know beside the answer, worded in the answer's language. */
export const Notice = z.object({ code: NoticeCode, message: z.string() }).meta({ id: "Notice" });
export type Notice = z.infer<typeof Notice>;

/** An exact decimal in plain notation ("12000000", "0.05"): never rounded to a binary double. */
const Decimal = z.string().regex(/^-?\d+(\.\d+)?$/);

const CalculationValue = z.object({
  label: z.string().meta({ description: "What the value is, in the answer's language" }),
  value: Decimal,
  unit: FigureUnit,
  citation: CitationNumber.nullable().meta({ description: "null for what the asker said and for plain arithmetic" }),
});

/** A computed answer: what went in, the rule, each step with its clause, and the result. */
export const Calculation = z
  .object({
    inputs: z.array(CalculationValue),
    rule: z.object({ text: z.string(), citation: CitationNumber }),
    steps: z.array(CalculationValue.extend({ expression: z.string() })),
    result: z.object({ value: Decimal, unit: FigureUnit, text: z.string() }),
  })
  .meta({ id: "Calculation" });
export type Calculation = z.infer<typeof Calculation>;

export const ReasonCode = z.enum(["not_covered", "false_premise", "not_policy", "other_place", "unreadable"]);
export type ReasonCode = z.infer<typeof ReasonCode>;

/** Why there is no answer, and whom to ask. */
export const Reason = z
  .object({
    code: ReasonCode,
    message: z.string(),
    contact: z
      .object({ body: z.string(), phone: z.string().nullable(), citation: CitationNumber.nullable() })
      .nullable(),
  })
  .meta({ id: "Reason" });
export type Reason = z.infer<typeof Reason>;

export const Timings = z
  .object({
    retrieveMs: z.number().nonnegative(),
    answerMs: z.number().nonnegative(),
    totalMs: z.number().nonnegative(),
  })
  .meta({ id: "Timings", description: "Milliseconds" });

/** The body of a `200` to `POST /api/v1/ask`. */
export const AskResponse = z
  .object({
    id: z.string(),
    conversationId: z.string(),
    lang: Lang,
    asOf: Day,
    status: z.enum(["answered", "no_answer"]),
    answer: z.string().meta({ description: "Short, direct; every figure stands in a cited clause or in calculation" }),
    figures: z.array(AnswerFigure),
    citations: z.array(Citation),
    notices: z.array(Notice),
    calculation: Calculation.nullable(),
    assumption: z.string().nullable().meta({ description: "The reading taken where the question leaves several open" }),
    missing: z.array(z.string()).meta({ description: "What the asker must still say for a definite answer" }),
    reason: Reason.nullable().meta({ description: "Only for no_answer" }),
    suggestions: z.array(z.string()).meta({ description: "Follow-up questions that the corpus can answer" }),
    answeredBy: z.string().meta({ description: "The adapter that wrote the answer", examples: ["extractive"] }),
    indexVersion: z.string(),
    timings: Timings,
    explain: Explain.optional(),
  })
  .meta({ id: "AskResponse" });
export type AskResponse = z.infer<typeof AskResponse>;
