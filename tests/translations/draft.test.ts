import { fileURLToPath } from "node:url";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { readCheckInput } from "../../src/cli/translation-files.ts";
import { checkDraft, missingUnits, namesIn, type TranslationUnit } from "../../src/translations/index.ts";
import type { CheckInput } from "../../src/translations/index.ts";

const UNIT: TranslationUnit = { document: "d", year: 2025, ref: "1", kind: "passage", zh: "每个项目最高奖励300万元。" };

let input: CheckInput;
beforeAll(async () => {
  input = await readCheckInput(join(fileURLToPath(new URL("../../", import.meta.url)), "corpus"));
});

describe("a draft of a translation", () => {
  it("is kept where its figures are the Chinese's", () => {
    expect(checkDraft(input, UNIT, "Each project receives a reward of up to RMB 3 million.")).toEqual([]);
  });

  it.each([
    ["another sum", "Each project receives a reward of up to RMB 30 million."],
    ["another bound", "Each project receives a reward of at least RMB 3 million."],
    ["a figure too many", "Each of 5 projects receives a reward of up to RMB 3 million."],
    ["no figure", "Each project receives a reward."],
    ["Chinese left over", "Each project receives 奖励 of up to RMB 3 million."],
  ])("isn't where it has %s", (_name, en) => {
    expect(checkDraft(input, UNIT, en)).not.toEqual([]);
  });

  it("is wanted for what has no English alone, and is told the names that stand in it", () => {
    const [first] = [...input.corpus.translations.keys()];
    const without = new Map([...input.corpus.translations].filter(([key]) => key !== first));
    expect(missingUnits({ ...input, corpus: { ...input.corpus, translations: without } }).length).toBeLessThanOrEqual(
      missingUnits(input).length + 1,
    );
    const [body] = input.corpus.bodies.bodies;
    expect(namesIn([`由${body?.full ?? ""}负责`], input.corpus)).toContainEqual({ zh: body?.full, en: body?.fullEn });
  });
});
