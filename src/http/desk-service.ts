import type {
  Correction,
  CorrectionDecisionRequest,
  CorrectionRequest,
  Feedback,
  Pin,
  PinRequest,
} from "../contract/index.ts";
import type { Caller } from "../domain/access.ts";
import type { Kept } from "./kept.ts";

/** What those with a key may do; who may do what is the outer room's to ask. */
export interface DeskService {
  addCorrection(request: CorrectionRequest, by: Caller, idempotencyKey: string | null): Promise<Kept<Correction>>;
  /** Newest first. */
  corrections(state: Correction["state"] | null): Promise<readonly Correction[]>;
  /** Decides on a correction; `decided` where somebody has. */
  decide(id: string, decision: CorrectionDecisionRequest, by: Caller): Promise<Correction | "unknown" | "decided">;
  addPin(request: PinRequest, by: Caller, idempotencyKey: string | null): Promise<Kept<Pin>>;
  /** Newest first; those of a question however it is written, or all. */
  pins(question: string | null): Promise<readonly Pin[]>;
  removePin(id: string, by: Caller): Promise<boolean>;
  /** What was said about an answer; null where the answer isn't kept. */
  feedbackOn(answerId: string): Promise<readonly Feedback[] | null>;
}
