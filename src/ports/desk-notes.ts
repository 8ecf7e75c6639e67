import type { Correction, CorrectionDecision, Pin } from "../contract/index.ts";
import type { Added, Once } from "./once.ts";

/** What those with a key say is wrong, until somebody decides on it. */
export interface CorrectionList {
  add(correction: Correction, once: Once | null): Promise<Added<Correction>>;
  /** Newest first; of one state, or all. */
  list(state: Correction["state"] | null, most: number): Promise<readonly Correction[]>;
  find(id: string): Promise<Correction | null>;
  /** Decides on an open one; false where it isn't open, or isn't there. */
  decide(id: string, decision: CorrectionDecision): Promise<boolean>;
}

/** Clauses bound to a question's wording, for the desk. */
export interface PinBoard {
  /** @param wording the question folded, as it will be looked for */
  add(pin: Pin, wording: string, once: Once | null): Promise<Added<Pin>>;
  /** Newest first; of one wording, or all. */
  list(wording: string | null, most: number): Promise<readonly Pin[]>;
  /** False where there is none. */
  remove(id: string, by: string, at: Date): Promise<boolean>;
}
