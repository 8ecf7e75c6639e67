import type { CheckReport } from "./check.ts";

/** The findings as lines: severity and check, file, unit, what was expected. */
export const reportLines = ({ units, translated, findings }: CheckReport): string[] => [
  ...findings.map(
    ({ severity, check, file, unit, expected }) => `${severity} ${check}  ${file}\n  ${unit}\n  expected ${expected}`,
  ),
  `${String(translated)} of ${String(units)} units translated; ` +
    `${String(findings.filter(({ severity }) => severity === "error").length)} errors, ` +
    `${String(findings.filter(({ severity }) => severity === "warning").length)} warnings`,
];
