import type { RetainedKind } from "../domain/retention.ts";

/** Kinds of records that can be taken out. */
export const EXPORTED_KINDS = ["answers", "feedback", "corrections", "pins", "keys", "audit"] as const;
export type ExportedKind = (typeof EXPORTED_KINDS)[number];

/** One record as a flat row; texts may hold personal data. */
export type ExportRow = Readonly<Record<string, string | number | null>>;

/** Records taken as a whole: out, or away. */
export interface Archive {
  /** All records of a kind, oldest first, read page by page. Secrets and their digests aren't among them. */
  rows(kind: ExportedKind): AsyncIterable<ExportRow>;
  /**
   * Removes what is older than a day: conversations by their last question, corrections that were decided on, pins that
   * were removed. Gives the number of records.
   */
  expire(kind: RetainedKind, before: Date): Promise<number>;
  /** Removes marks of repeated requests and sessions that are long over. */
  tidy(before: Date): Promise<void>;
}
