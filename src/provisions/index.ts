export type { FacetLexicon, FacetMention } from "./lexicon.ts";
export { passagesOf } from "./passages.ts";
export { piecesOf, type Piece } from "./segment.ts";
export { rulesOf } from "./rules.ts";
export { applyRuleOverlays } from "./rule-overlays.ts";
