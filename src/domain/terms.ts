import { z } from "zod";

/**
 * What a concept is for:
 * - `content`: a subject that a provision can be about;
 * - `generic`: a word of almost every provision or question (project, company, support…); known, but it decides nothing;
 * - `document`: a way of naming a document of the corpus;
 * - `programme`: a named plan, action, platform, catalogue or list;
 * - `place`: a city, district, region or country;
 * - `benefit`: what is granted (reward, interest subsidy, premium subsidy…);
 * - `out_of_scope`: a subject of the same sort which the corpus doesn't hold: known, so that it can be refused with a reason.
 */
export const ConceptKind = z.enum(["content", "generic", "document", "programme", "place", "benefit", "out_of_scope"]);
export type ConceptKind = z.infer<typeof ConceptKind>;

/** A value on an axis; the values of one axis exclude one another ("class": I, II, III). */
export const ConceptFacet = z.object({ axis: z.string().min(1), value: z.string().min(1) });
export type ConceptFacet = z.infer<typeof ConceptFacet>;

const Id = z.string().regex(/^[a-z0-9-]+$/);

/**
 * One way of saying something. Chinese is matched by characters, English by stems in the singular. A leading `=` asks for
 * the exact English words (plural folded), where the stem would be somebody else's: `=production` isn't met by "product".
 * A leading `!` asks for its letters as they are: `!GAP` isn't met by "gap".
 */
const Term = z.string().min(1);

export const Concept = z.object({
  id: Id,
  kind: ConceptKind,
  /** Ways of saying it; the first is the preferred form. */
  zh: z.array(Term),
  en: z.array(Term),
  facet: ConceptFacet.optional(),
  /** Ids of wider concepts. */
  broader: z.array(Id).optional(),
  /**
   * A thing of its own, of which whoever names it wants to know: what doesn't speak of it is about something else. Left out
   * for qualities, circumstances, people and whatever a clause may leave unsaid.
   */
  essential: z.literal(true).optional(),
  /** For kind `document`: numbers or ids of the documents meant; editions of one work are all listed. */
  document: z.array(z.string().min(1)).optional(),
  /** For kind `out_of_scope`: false where no policy of anybody answers questions about it (the weather, a recipe). */
  policy: z.literal(false).optional(),
});
export type Concept = z.infer<typeof Concept>;

/**
 * The bilingual term base. `shared` lists terms that two concepts may have in common on purpose, one reason each.
 *
 * @example
 * TermBase.parse({ concepts: [{ id: "drone", kind: "content", zh: ["无人机"], en: ["drone", "UAV"] }] }).concepts[0]?.id // "drone"
 */
export const TermBase = z.object({
  concepts: z.array(Concept),
  shared: z.array(z.object({ term: Term, reason: z.string().min(1) })).default([]),
});
export type TermBase = z.infer<typeof TermBase>;

export const BodyKind = z.enum([
  "government",
  "party",
  "commission",
  "bureau",
  "office",
  "court",
  "branch", // of a national body in the city
  "district",
  "agency", // foreign or international
  "university",
  "institute",
  "company",
  "fund",
  "exchange",
  "service", // stations, airports, hotlines
  "media",
]);
export type BodyKind = z.infer<typeof BodyKind>;

/** An authority or organisation under all its names. */
export const Body = z.object({
  id: Id,
  kind: BodyKind,
  /** Official full name. */
  full: z.string().min(1),
  /** The short name that official texts use. */
  short: z.string().min(1),
  aliases: z.array(Term).default([]),
  fullEn: z.string().min(1),
  shortEn: z.string().min(1),
  aliasesEn: z.array(Term).default([]),
  /** A body that this one is part of or another name-plate of. */
  partOf: Id.optional(),
});
export type Body = z.infer<typeof Body>;

export const BodyBase = z.object({ bodies: z.array(Body) });
export type BodyBase = z.infer<typeof BodyBase>;
