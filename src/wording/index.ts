export { LABELS, type LabelLanguage, type Labels } from "./labels.ts";
export { digitsOf, labelInEnglish } from "./numerals.ts";
export { shortTitle } from "./short-title.ts";
export { grouped, workedOut } from "./sums.ts";
