export { type Validity, validityOn } from "./validity.ts";
export { alignEditions, type ClauseChange } from "./align.ts";
export { comparedColumns } from "./units.ts";
export { type WordChange, wordChanges } from "./difference.ts";
