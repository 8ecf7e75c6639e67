export { checkTranslations, type CheckInput, type CheckReport } from "./check.ts";
export { checkDraft, missingUnits, namesIn } from "./draft.ts";
export type { TranslationUnit } from "./units.ts";
export { TranslationException, type Finding, type TranslationFile } from "./finding.ts";
export { reportLines } from "./report.ts";
