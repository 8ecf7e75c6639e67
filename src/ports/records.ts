import type { AnswerLog } from "./answer-log.ts";
import type { Archive } from "./archive.ts";
import type { AuditTrail } from "./audit-trail.ts";
import type { CorrectionList, PinBoard } from "./desk-notes.ts";
import type { FeedbackBox } from "./feedback-box.ts";
import type { KeyRing, SessionBook } from "./key-ring.ts";

/** All that is kept beyond the life of the process. */
export interface Records {
  readonly answers: AnswerLog;
  readonly feedback: FeedbackBox;
  readonly corrections: CorrectionList;
  readonly pins: PinBoard;
  readonly keys: KeyRing;
  readonly sessions: SessionBook;
  readonly audit: AuditTrail;
  readonly archive: Archive;
  /**
   * Writes something that stands already, as it stands, and waits for the disk: where it can be read, what is asked next
   * might not be kept all the same (a full disk, a store that is read-only). Nothing grows by it.
   *
   * @throws {Unavailable} where nothing can be written now
   */
  tryWrite(): Promise<void>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}
