import { z } from "zod";

/**
 * A list of stretches of one source, in reading order. Offsets are UTF-16, half-open (`[start, end)`), into the
 * source file decoded as UTF-8 with its line ends untouched. A quote is the characters of the segments joined;
 * what lies between two segments was booked as line wrap or page furniture.
 */
export const Span = z.object({
  source: z.string(),
  segments: z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])),
});
export type Span = z.infer<typeof Span>;
