import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, describe, expect, it } from "vitest";
import { OPTIONS, RULES } from "./architecture-rules.ts";

const RESOLVE = { exportsFields: ["exports"], conditionNames: ["import", "node", "default", "types"] };

let result: ICruiseResult;
beforeAll(async () => {
  const { output } = await cruise(["src"], OPTIONS, RESOLVE, { tsConfig: extractTSConfig("tsconfig.json") });
  if (typeof output === "string") throw new Error(output);
  result = output;
}, 120_000);

/** Every file of a folder, with its path from the root. */
function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

describe("the rooms of the house", () => {
  it("are seen", () => {
    expect(result.summary.totalCruised).toBeGreaterThan(50);
  });

  it.each(RULES.map(({ name, comment }) => [name ?? "", comment ?? ""]))("%s: %s", (name) => {
    const violations = result.summary.violations
      .filter((violation) => violation.rule.name === name)
      .map(({ from, to }) => `${from} -> ${to}`);
    expect(violations).toEqual([]);
  });

  it("every rule says why", () => {
    for (const { comment } of RULES) expect(comment?.length).toBeGreaterThan(30);
  });

  it("only config reads the environment: a setting is declared, checked and documented in one place", () => {
    const readers = filesOf("src").filter(
      (file) =>
        file.endsWith(".ts") && !file.startsWith("src/config/") && readFileSync(file, "utf8").includes("process.env"),
    );
    expect(readers).toEqual([]);
  });
});
