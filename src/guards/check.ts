import type { Evidence, Statement } from "../answering/draft.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { FigureRole, Quantity } from "../domain/figure.ts";

/** A quantity that a source gives; its role where it is known. */
export type Supported = Quantity & { readonly role?: FigureRole };

/** What a statement is held against. */
export interface Grounds {
  /** The day for which the answer is given. */
  readonly day: string;
  readonly documents: readonly PolicyDocument[];
  /** Quantities of a cited place, in its own words and in its translation. */
  readonly quantitiesOf: (evidence: Evidence) => readonly Supported[];
  /** The asker's own quantities. */
  readonly asked: readonly Quantity[];
  /** The asker's own words. */
  readonly question: string;
  /** Inputs, steps and result of the calculation. */
  readonly calculated: readonly Quantity[];
  /** Whether the answer carries the notice that a cited document has been superseded. */
  readonly saysSuperseded: boolean;
}

/** Why a statement may not stand. */
export interface Finding {
  readonly check: "figure" | "equation" | "document_number" | "superseded";
  /** The words at fault. */
  readonly text: string;
}

/** One test of a statement; no finding where it may stand. */
export type Check = (statement: Statement, grounds: Grounds) => readonly Finding[];
