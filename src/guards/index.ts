export type { Finding, Grounds, Supported } from "./check.ts";
export { documentFacts } from "./document-facts.ts";
export { supportOf } from "./figures-supported.ts";
export { guardAnswer, type Guarded, type Removed } from "./guard-answer.ts";
export { checkClaim, saysAll, type ClaimFinding, type ClaimGrounds, type ClaimSource } from "./claims/index.ts";
