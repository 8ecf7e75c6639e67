import { z } from "zod";
import { Figure } from "./figure.ts";
import { Span } from "./span.ts";

/**
 * What sets a provision apart from its siblings: one axis ("trial", "class", "size", "level"…) and a value on it.
 * `asserted`: the provision holds only for the value; `denied`: only for cases without it ("其他第三类…" denies "trial").
 * An axis that isn't listed is one on which the provision is silent.
 */
export const Facet = z.object({
  axis: z.string(),
  value: z.string(),
  stance: z.enum(["asserted", "denied"]),
});
export type Facet = z.infer<typeof Facet>;

/** The smallest stretch of a clause that can carry an answer. */
export const Passage = z.object({
  id: z.string(), // "<clause id>~<n>", "<table id>#<row>"
  document: z.string(), // document id
  clause: z.string(), // clause id
  ref: z.string(), // of the clause, or of the table row
  kind: z.enum(["heading", "provision", "row", "meta"]),
  /** Its own text, wraps removed. */
  text: z.string(),
  /** What it takes over from its head ("对新取得医疗器械注册证且产业化的…产品，给予一定奖励"); "" where nothing. */
  inherited: z.string(),
  /** Headings from the document's title downward, numbers included. */
  path: z.array(z.string()),
  span: Span,
  figures: z.array(Figure),
  facets: z.array(Facet),
  /** Id of the passages that are cases of the same grant; passages of one group are alternatives; null for none. */
  group: z.string().nullable(),
  /** Bodies in charge: of the clause itself, else of the task table's row for it. */
  bodies: z.array(z.string()),
});
export type Passage = z.infer<typeof Passage>;
