export { askedIn } from "./asked-in.ts";
export { LABELS, type LabelLanguage, type Labels } from "./labels.ts";
export { languageOf } from "./language-of.ts";
export { digitsOf, labelInEnglish } from "./numerals.ts";
export { piecesOf } from "./pieces.ts";
export { quotedFigures } from "./quoted.ts";
export { shortTitle } from "./short-title.ts";
export { grouped, workedOut } from "./sums.ts";
