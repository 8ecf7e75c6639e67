import { z } from "zod";

/** RFC 9457 problem details, `application/problem+json`. */
export const Problem = z
  .object({
    type: z.string().meta({ examples: ["about:blank"] }),
    title: z.string(),
    status: z.int().min(400).max(599),
    detail: z.string(),
    instance: z.string().meta({ description: "Path of the request" }),
    requestId: z.string(),
    errors: z
      .array(z.object({ field: z.string(), message: z.string() }))
      .optional()
      .meta({ description: "Field faults" }),
  })
  .meta({ id: "Problem" });
export type Problem = z.infer<typeof Problem>;
