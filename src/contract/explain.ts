import { z } from "zod";

/** One summand of a score: `contribution` = `weight` × `value`. */
const ScorePart = z.object({ name: z.string(), value: z.number(), weight: z.number(), contribution: z.number() });

/** A passage with its score and the arithmetic of it. */
export const RankedPassage = z
  .object({
    passage: z.string(),
    document: z.string(),
    ref: z.string(),
    text: z.string(),
    score: z.number(),
    parts: z.array(ScorePart),
  })
  .meta({ id: "RankedPassage" });
export type RankedPassage = z.infer<typeof RankedPassage>;

/** How the question was read, the ranking with its arithmetic, and the near misses with what lost them the place. */
export const Explain = z
  .object({
    reading: z.array(
      z.object({
        aspect: z.string().meta({ description: "What was read: concept, role, facet, document, year, amount…" }),
        value: z.string(),
        from: z.string().nullable().meta({ description: "The words it was read from; null for a default" }),
      }),
    ),
    ranking: z.array(RankedPassage),
    nearMisses: z.array(RankedPassage.extend({ reason: z.string() })),
  })
  .meta({ id: "Explain" });
export type Explain = z.infer<typeof Explain>;
