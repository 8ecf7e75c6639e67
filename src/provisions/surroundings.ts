import type { Figure } from "../domain/index.ts";
import type { Provision } from "./provision.ts";

/** What the figures of a provision take from around it. */
export interface Surroundings {
  readonly ownText: string;
  readonly inherited: string;
  /** Heading of the clause and those above it. */
  readonly headings: readonly string[];
  /** The year of the document, for days that say none. */
  readonly documentYear: number | null;
  /** The year that the sentence opened with before this provision. */
  readonly sentenceYear: number | null;
  /** The provision that its sentence opens with; "" for that one itself. */
  readonly opening: string;
  /** The whole sentence that it stands in. */
  readonly sentence: string;
  /** Figures of the provisions before this one in its sentence, in order. */
  readonly before: readonly Figure[];
}

/** How the figures of a provision are read: value, role, label, year. */
export type FiguresOf = (provision: Provision, around: Surroundings) => Figure[];
