import { z } from "zod";

/** What is recorded: who did what to what. No text of askers: what is erased mustn't live on here. */
export const AuditEvent = z.object({
  actor: z.string().meta({ description: "Id of a key, `public`, or `operator` for the command line" }),
  action: z.enum([
    "conversation.erase",
    "correction.add",
    "correction.decide",
    "pin.add",
    "pin.remove",
    "key.make",
    "key.revoke",
    "session.begin",
    "session.end",
    "export",
    "retention",
  ]),
  subject: z.string(),
  detail: z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
});
export type AuditEvent = z.infer<typeof AuditEvent>;

/** An event in its place; `hash` is over `previous` and the entry, so that none can be changed or left out unseen. */
export interface AuditEntry extends AuditEvent {
  readonly seq: number;
  readonly at: string;
  readonly previous: string;
  readonly hash: string;
}

/** Whether the trail is whole: where it ends, or the first entry that isn't what was written. */
export type AuditProof =
  | { readonly kind: "whole"; readonly entries: number; readonly head: { readonly seq: number; readonly hash: string } }
  | { readonly kind: "broken"; readonly seq: number; readonly reason: string };

export interface AuditTrail {
  add(event: AuditEvent, at: Date): Promise<void>;
  /** Newest first. */
  list(limit: number): Promise<readonly AuditEntry[]>;
  verify(): Promise<AuditProof>;
  /** The hash of an entry by its number, from 1; null where there is none. */
  hashAt(seq: number): Promise<string | null>;
}
