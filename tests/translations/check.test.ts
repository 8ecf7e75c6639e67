import { describe, expect, it } from "vitest";
import { checkTranslations, reportLines } from "../../src/translations/index.ts";
import { ENGLISH, inputWith } from "./made.ts";

const CLAUSE = "市税务局给予新材料企业最高300万元奖励。";
const checks = (english: Readonly<Record<string, string>>): string[] => [
  ...new Set(checkTranslations(inputWith(english)).findings.map(({ check }) => check)),
];

describe("the check of translations", () => {
  it("finds nothing where all is right, and says how much it looked at", () => {
    const report = checkTranslations(inputWith(ENGLISH));
    expect(report.findings).toEqual([]);
    expect(reportLines(report)).toEqual(["7 of 7 units translated; 0 errors, 0 warnings"]);
  });

  it.each(Object.keys(ENGLISH))("misses %s", (zh) => {
    const rest = Object.entries(ENGLISH).filter(([key]) => key !== zh);
    expect(checks(Object.fromEntries(rest))).toEqual(["complete"]);
  });

  it.each([
    ["figures", "The Municipal Tax Bureau gives new materials companies a reward of up to RMB 30 million."],
    ["bodies", "The city gives new materials companies a reward of up to RMB 3 million."],
    ["leftover", "The Municipal Tax Bureau gives 新材料 companies a reward of up to RMB 3 million."],
  ])("finds fault with %s", (check, en) => {
    expect(checks({ ...ENGLISH, [CLAUSE]: en })).toEqual([check]);
  });

  it("reports entries that no document has", () => {
    expect(checks({ ...ENGLISH, 旧的文字: "Old text" })).toEqual(["stale"]);
  });

  it("reports a text that is given two translations", () => {
    const input = inputWith(ENGLISH);
    const again = { file: "other.yaml", entries: [{ zh: "名称", en: "Title" }] };
    const { findings } = checkTranslations({ ...input, files: [...input.files, again] });
    expect(findings.map(({ check, file }) => `${check} ${file}`)).toEqual(["conflict other.yaml"]);
  });

  it("leaves out what an exception excuses, and reports one that excuses nothing", () => {
    const excuse = { zh: CLAUSE, figures: ["300万元", "RMB 30 million"], names: [], reason: "made up for the test" };
    const wrong = {
      ...ENGLISH,
      [CLAUSE]: "The Municipal Tax Bureau gives new materials companies up to RMB 30 million.",
    };
    expect(checkTranslations(inputWith(wrong, [excuse])).findings).toEqual([]);
    const { findings } = checkTranslations(inputWith(ENGLISH, [{ ...excuse, figures: [] }]));
    expect(findings.map(({ check }) => check)).toEqual(["exception"]);
  });

  it("names file, unit and what was expected", () => {
    const report = checkTranslations(
      inputWith({ ...ENGLISH, [CLAUSE]: "The Municipal Tax Bureau gives companies a reward." }),
    );
    expect(reportLines(report)[0]).toBe(
      `error figures  doc.yaml\n  doc 1 passage: ${CLAUSE}\n  expected “300万元” (max 3000000 CNY) as in the Chinese`,
    );
  });
});
