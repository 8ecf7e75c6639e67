/** Nouns by which English counts the same parts of a plan, the same sorts of body or place; each row means one thing. */
export const EN_COUNTED_WORDS: readonly (readonly string[])[] = [
  ["measure", "initiative", "action", "step", "move", "task"],
  ["project", "programme", "program", "campaign", "drive", "scheme"],
  ["policy", "policies", "incentive", "policy item", "policy measure", "support measure"],
  ["aspect", "area", "field", "respect", "front", "heading", "side"],
  ["area", "task"],
  ["goal", "target", "objective", "aim"],
  ["department", "bodies", "body", "unit", "agency", "agencies", "authority", "authorities", "bureau", "organisation"],
  ["universities", "university", "college", "school"],
  ["cluster", "hub", "zone", "base", "cluster area"],
  ["district", "county", "counties"],
  ["companies", "company", "firm", "enterprise", "business"],
  ["medicine", "drug"],
];
