import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { type Source, type SourceEntry, SourceList } from "./source-list.ts";

/** The bytes of a source aren't those that its entry was written for. */
export class ChangedSourceError extends Error {
  constructor(
    readonly file: string,
    readonly expected: string,
    readonly found: string,
  ) {
    super(
      `${file} has changed: its SHA-256 is ${found}, sources.yaml says ${expected}. ` +
        `Restore the file, or look at what changed and update the entry.`,
    );
    this.name = "ChangedSourceError";
  }
}

/**
 * Reads `sources.yaml` and the texts that it lists, in its order.
 *
 * @throws ChangedSourceError where a text's digest differs; ZodError where the list is malformed.
 */
export async function readSources(directory: string): Promise<Source[]> {
  const list = SourceList.parse(parse(await readFile(join(directory, "sources.yaml"), "utf8")));
  return Promise.all(list.sources.map((entry) => readSource(directory, entry)));
}

async function readSource(directory: string, entry: SourceEntry): Promise<Source> {
  const bytes = await readFile(join(directory, entry.file));
  const digest = createHash("sha256").update(bytes).digest("hex");
  if (digest !== entry.sha256) throw new ChangedSourceError(entry.file, entry.sha256, digest);
  return { ...entry, text: bytes.toString("utf8") };
}
