/** Kinds of records that don't stay for ever. The audit trail does: with its beginning cut off it would prove less. */
export const RETAINED_KINDS = ["conversations", "feedback", "corrections", "pins"] as const;
export type RetainedKind = (typeof RETAINED_KINDS)[number];

/** Days that each kind is kept; 0: until it is erased. */
export type Retention = Readonly<Record<RetainedKind, number>>;

/** Half a year for what people asked, two years for what they said about answers; the editors' own work stays. */
export const DEFAULT_RETENTION: Retention = { conversations: 180, feedback: 730, corrections: 0, pins: 0 };
