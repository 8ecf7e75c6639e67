import { expect, it } from "vitest";
import { readCheckInput } from "../../src/cli/translation-files.ts";
import { checkTranslations, reportLines } from "../../src/translations/index.ts";

const report = checkTranslations(await readCheckInput("corpus"));

it("finds nothing wrong with the English of the corpus", () => {
  const errors = report.findings.filter(({ severity }) => severity === "error");
  expect(reportLines({ ...report, findings: errors }).slice(0, -1)).toEqual([]);
});

it("looks at every unit", () => {
  expect(report.units).toBeGreaterThan(900);
  expect(report.translated).toBe(report.units);
});
