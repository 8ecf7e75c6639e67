export type { Claim, Mutant } from "./claim.ts";
export { mutants } from "./mutants.ts";
export { rewordings } from "./rewordings.ts";
export { wrongCases } from "./wrong-cases.ts";
export { injections } from "./injections.ts";
export { succeeded, type Attack, type Shown } from "./injections/attack.ts";
export { bareAnswers, type BareAnswer } from "./bare-answers.ts";
