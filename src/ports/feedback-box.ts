import type { Feedback } from "../contract/index.ts";
import type { Added, Once } from "./once.ts";

/** What people said about answers. */
export interface FeedbackBox {
  /** Null where the answer isn't kept. */
  add(feedback: Feedback, once: Once | null): Promise<Added<Feedback> | null>;
  /** What was said about an answer, oldest first. */
  of(answerId: string): Promise<readonly Feedback[]>;
}
