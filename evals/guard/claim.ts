import type { FigureKind } from "../../src/domain/figure.ts";
import type { Said } from "./quantity.ts";

export type Language = "zh" | "en";

/** UTF-16, half-open. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A figure of a claim: what it says and where it and the words of its bound stand. */
export interface ClaimFigure extends Place {
  readonly said: Said;
  /** The measure word of a Chinese count; "" for all else. */
  readonly counter: string;
  /** "最高", "or more": apart from the figure itself; null where none stands, or where it is no word that may be changed. */
  readonly cue: Place | null;
}

/** One statement with the passages that it rests on, as a model might write it. */
export interface Claim {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  /** Passage ids. */
  readonly citations: readonly string[];
  /** The day for which it is true. */
  readonly asOf: string;
  readonly figures: readonly ClaimFigure[];
  /** What it is granted for; null where the claim is a whole clause. */
  readonly about: Place | null;
  readonly per: Place | null;
  /** Cases that are alternatives share it. */
  readonly group: string | null;
}

/** A claim that isn't true, and how it came about. */
export interface Mutant {
  readonly operator: string;
  /** Of the figure that was changed; null where it isn't a figure. */
  readonly kind: FigureKind | null;
  readonly lang: Language;
  readonly text: string;
  readonly citations: readonly string[];
  readonly asOf: string;
  /** The claim that it was made of. */
  readonly of: string;
  /** "最高300万元 → 最高500万元". */
  readonly slip: string;
}
