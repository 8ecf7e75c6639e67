export { checkClaim, type ClaimFinding, type ClaimGrounds } from "./check-claim.ts";
export { saysAll } from "./says-all.ts";
export type { ClaimSource } from "./source.ts";
