import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";

const readme = readFileSync("README.md", "utf8");
const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync("package.json", "utf8")));

interface Row {
  readonly requirement: string;
  readonly where: string;
  readonly tests: readonly string[];
}

/** The rows of the security section's tables. */
function securityRows(): Row[] {
  const section = /^## Security$[\s\S]*?(?=^## )/m.exec(readme)?.[0] ?? "";
  return section
    .split("\n")
    .filter((line) => line.startsWith("| ") && !/^\| (?:section|risk|-)/.test(line))
    .map((line) => {
      const [, id = "", requirement = "", where = "", tests = ""] = line.split("|").map((cell) => cell.trim());
      return { requirement: `${id} ${requirement}`, where, tests: tests.split("; ").filter((test) => test !== "") };
    });
}

const rows = securityRows();
const quoted = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, inner = ""]) => inner);

describe("the README's requirements of security", () => {
  it("are those of both lists", () => {
    expect(rows.length).toBeGreaterThan(45);
    for (const risk of Array.from({ length: 10 }, (_, at) => `LLM${String(at + 1).padStart(2, "0")}`))
      expect(rows.some(({ requirement }) => requirement.startsWith(`${risk} `))).toBe(true);
  });

  it.each(rows)("$requirement: stands where it says", ({ where, tests }) => {
    expect(where).not.toBe("");
    for (const path of quoted(where).filter((name) => /[/.]/.test(name)))
      expect(existsSync(`src/${path}`) || existsSync(path), path).toBe(true);
    if (tests.length === 0) expect(where).toMatch(/^not here: /);
  });

  it.each(rows.filter(({ tests }) => tests.length > 0))("$requirement: has the tests that it names", ({ tests }) => {
    for (const test of tests) {
      const [, command] = /^`npm run ([\w:]+)`$/.exec(test) ?? [];
      if (command !== undefined) expect(Object.keys(scripts)).toContain(command);
      else {
        const [, file = "", name = ""] = /^`([^`]+\.ts)` (\S.*)$/.exec(test) ?? [];
        expect(titlesIn(`tests/${file}`), test).toContain(name);
      }
    }
  });
});

/** The texts that a file of tests is told apart by: of tests, and of the cases of those that stand for many. */
function titlesIn(path: string): string {
  return [...readFileSync(path, "utf8").matchAll(/"((?:[^"\\\n]|\\.)*)"/g)].map(([, title = ""]) => title).join("\n");
}

describe("the README's commands", () => {
  it("are there", () => {
    const named = new Set([...readme.matchAll(/npm run (?:-s )?([a-z][\w:]*)/g)].map(([, name = ""]) => name));
    expect(named.size).toBeGreaterThan(10);
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });
});
