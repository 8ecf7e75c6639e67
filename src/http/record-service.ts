import type { AccessService } from "./access-service.ts";
import type { DeskService } from "./desk-service.ts";
import type { Kept } from "./kept.ts";
import type { Feedback, FeedbackRequest, PastAnswer, PastConversation } from "../contract/index.ts";

/**
 * What is kept of questions and answers. Ids are unguessable: whoever holds one may see what it names. What was
 * acknowledged is on the disk; {@link Unavailable} where it can't be read or written now.
 */
export interface RecordService {
  readonly access: AccessService;
  readonly desk: DeskService;
  feedback(request: FeedbackRequest, idempotencyKey: string | null): Promise<Kept<Feedback>>;
  answer(id: string): Promise<PastAnswer | null>;
  conversation(id: string): Promise<PastConversation | null>;
  /** Erases a conversation with its answers and what was said about them; false where there is none. */
  erase(id: string): Promise<boolean>;
}
