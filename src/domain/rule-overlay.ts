import { z } from "zod";
import { Rule } from "./rule.ts";

/** A person's correction of one field of a rule that was misread. */
export const RuleOverlay = z.strictObject({
  /** Id of the passage that the rule was read from: "某府办发-2024-9/18~2". */
  passage: z.string().min(1),
  /** Which member of its list the rule is for; null where the passage has no list. */
  member: z.string().nullable().default(null),
  /** The field to be set: "cap", "rate", "additive"… */
  field: Rule.omit({ passage: true, member: true }).keyof(),
  /** What the field ought to be, in the form that the field has in {@link Rule}. */
  value: z.unknown(),
  /** The words that it rests on, and the source or printing that they stand in. */
  evidence: z.strictObject({ source: z.string().min(1), quote: z.string().min(2) }),
  /** Why the reading was wrong, for people. */
  reason: z.string().min(10),
});
export type RuleOverlay = z.infer<typeof RuleOverlay>;

/** The file of corrections. */
export const RuleOverlays = z.strictObject({ overlays: z.array(RuleOverlay) });
