import { z } from "zod";

export const Health = z.object({ status: z.literal("ok") }).meta({ id: "Health" });

/** Whether questions can be answered now, and by which index. */
export const Readiness = z
  .object({
    ready: z.boolean(),
    indexVersion: z.string().nullable(),
    documents: z.int().nonnegative(),
    detail: z.string().nullable().meta({ description: "Why it isn't ready" }),
  })
  .meta({ id: "Readiness" });
export type Readiness = z.infer<typeof Readiness>;
