import { checkTranslations, reportLines } from "../translations/index.ts";
import { readCheckInput } from "./translation-files.ts";

/** `npm run check:translations`: prints what is wrong with the English of the corpus; ends with 1 where anything is. */
const report = checkTranslations(await readCheckInput("corpus"));
process.stdout.write(`${reportLines(report).join("\n")}\n`);
process.exitCode = report.findings.some(({ severity }) => severity === "error") ? 1 : 0;
