export type { Claim, Mutant } from "./claim.ts";
export { mutants } from "./mutants.ts";
export { rewordings } from "./rewordings.ts";
export { wrongCases } from "./wrong-cases.ts";
