export { checkTranslations, type CheckInput, type CheckReport } from "./check.ts";
export { TranslationException, type Finding, type TranslationFile } from "./finding.ts";
export { reportLines } from "./report.ts";
