import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";

function wence(args: readonly string[], environment: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["--import", "tsx", "src/cli/main.ts", ...args], {
    encoding: "utf8",
    env: { ...process.env, ...environment },
  });
}

describe("the command line", () => {
  it("lists its commands", () => {
    const { status, stdout } = wence(["--help"]);
    expect(status).toBe(0);
    for (const name of ["ask", "search", "changes", "ingest", "train", "index", "serve"]) {
      expect(stdout).toMatch(new RegExp(`^ +${name}\\b`, "m"));
    }
  });

  it.each([
    ["an unknown command", ["answer"]],
    ["a missing argument", ["ask"]],
    ["an empty question", ["ask", " "]],
    ["a day that doesn't exist", ["ask", "--as-of", "2026-02-30", "多少？"]],
    ["an unknown language", ["ask", "--lang", "fr", "多少？"]],
  ])("ends with 2 and a sentence for %s", (_name, args) => {
    const { status, stderr } = wence(args);
    expect(status).toBe(2);
    expect(stderr.trim()).not.toBe("");
    expect(stderr).not.toMatch(/^ +at /m);
  });

  it("lists where prints, places and interpretations disagree", () => {
    const { status, stdout } = wence(["conflicts", "渝府办发〔2025〕57号"]);
    expect(status).toBe(0);
    expect(stdout).toContain("press-2025-01-14 p13: 提出了11条政策。");
    expect(stdout).toContain("渝府办发〔2025〕57号 三: 产业政策 (10)");
  }, 120_000);

  it("ends quietly where nobody reads on", () => {
    const script = `"${process.execPath}" --import tsx src/cli/main.ts documents --json | head -c 10`;
    const { status, stderr } = spawnSync("bash", ["-o", "pipefail", "-c", script], { encoding: "utf8" });
    expect(stderr).not.toMatch(/EPIPE|^ +at /m);
    expect(status).toBe(0);
  }, 120_000);

  it("says which setting makes no sense", () => {
    const { status, stderr } = wence(["serve"], { PORT: "http" });
    expect(status).toBe(2);
    expect(stderr).toMatch(/^PORT: /m);
  });
});
