import { readConfig } from "../config/environment.ts";

const MARKS = { ok: "✓", warning: "!", broken: "✗" } as const;

/** `doctor`: what a start needs and how it is; exit code 1 where something is broken. */
export async function runDoctor(): Promise<void> {
  const config = readConfig();
  process.stdout.write(`✓ configuration: makes sense\n`);
  const { examine } = await import("../app/doctor/examine.ts");
  const found = await examine(config);
  for (const { name, state, detail, remedy } of found) {
    process.stdout.write(`${MARKS[state]} ${name}: ${detail}\n`);
    if (remedy !== null) process.stdout.write(`  ${remedy}\n`);
  }
  if (found.some(({ state }) => state === "broken")) process.exitCode = 1;
}
