/**
 * `npm run providers -- [--packages "…"]`: installs the packages of the other providers into a copy of this folder, as a user
 * would into theirs, and tries them there against servers of their protocols. It needs the registry, nothing else; `npm ci`
 * and the tests don't. About a minute; ends with 1 where anything isn't as it should be.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { packages: { type: "string", default: "@langchain/ollama@1.3.0 @langchain/anthropic@1.5.11" } },
});
const copy = mkdtempSync(join(tmpdir(), "wence-providers-"));
try {
  for (const name of ["package.json", "package-lock.json", "tsconfig.json", "src", "tests/providers"])
    cpSync(name, join(copy, name), { recursive: true });
  execFileSync("cp", ["-a", "node_modules", copy]);
  const packages = values.packages.split(" ").filter((name) => name !== "");
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", ...packages], {
    cwd: copy,
    stdio: "inherit",
  });
  const { status } = spawnSync(process.execPath, ["--import", "tsx", "tests/providers/check.ts"], {
    cwd: copy,
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true, force: true });
}
