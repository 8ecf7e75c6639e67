import { readFile } from "node:fs/promises";
import { z } from "zod";
import { writeWhole } from "../../src/stores/files.ts";
import type { Scored } from "../score.ts";

/** Ids of the cases that passed when the state was accepted. */
const Accepted = z.strictObject({ passed: z.array(z.string()) });

/** Reads the accepted state; nothing is accepted where there is no file. */
export async function readAccepted(path: string): Promise<ReadonlySet<string>> {
  try {
    return new Set(Accepted.parse(JSON.parse(await readFile(path, "utf8"))).passed);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Set();
    throw error;
  }
}

/** Cases that passed when the state was accepted and don't now. */
export function regressionsAgainst(accepted: ReadonlySet<string>, scored: readonly Scored[]): Scored[] {
  return scored.filter((s) => !s.pass && accepted.has(s.expected.id));
}

/** Makes what passes now the accepted state. */
export async function accept(path: string, scored: readonly Scored[]): Promise<void> {
  const passed = scored
    .filter((s) => s.pass)
    .map((s) => s.expected.id)
    .sort();
  await writeWhole(path, `${JSON.stringify({ passed }, null, 2)}\n`);
}
