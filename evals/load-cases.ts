import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Case } from "./case.ts";

/** A case with the file that it stands in, for `--file` and for messages. */
export interface FiledCase extends Case {
  readonly file: string;
}

/** Folders of YAML cases. */
const FOLDERS = ["cases", "blind"];

/**
 * Reads the YAML files of `cases` and `blind`, and `sample.jsonl`, in the order of their names.
 *
 * @throws where a case doesn't fit the schema: file, place in it, and what is wrong
 */
export async function loadCases(dir: string): Promise<FiledCase[]> {
  const written = await Promise.all(FOLDERS.map((folder) => loadFolder(join(dir, folder))));
  return [...written.flat(), ...(await loadSample(join(dir, "sample.jsonl")))];
}

async function loadFolder(dir: string): Promise<FiledCase[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".yaml")).sort();
  const files = names.map(async (name) => checked(name, parse(await readFile(join(dir, name), "utf8"))));
  return (await Promise.all(files)).flat();
}

/** One case a line, without a split of its own: it is the set `sample`. */
async function loadSample(path: string): Promise<FiledCase[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return checked(
    basename(path),
    lines.map((line) => ({ ...z.looseObject({}).parse(JSON.parse(line)), split: "sample" })),
  );
}

function checked(file: string, cases: unknown): FiledCase[] {
  return z
    .array(z.unknown())
    .parse(cases ?? [])
    .map((value, at) => {
      const read = Case.safeParse(value);
      if (!read.success) throw new Error(`${file}, case ${String(at + 1)}: ${z.prettifyError(read.error)}`);
      return { ...read.data, file };
    });
}
