import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Case } from "./case.ts";

/** A case with the file that it stands in, for `--file` and for messages. */
export interface FiledCase extends Case {
  readonly file: string;
}

/**
 * Reads `cases/*.yaml` and `sample.jsonl` below a folder, in the order of their file names.
 *
 * @throws where a case doesn't fit the schema: file, place in it, and what is wrong
 */
export async function loadCases(dir: string): Promise<FiledCase[]> {
  const names = (await readdir(join(dir, "cases"))).filter((name) => name.endsWith(".yaml")).sort();
  const written = await Promise.all(
    names.map(async (name) => checked(name, parse(await readFile(join(dir, "cases", name), "utf8")))),
  );
  return [...written.flat(), ...(await loadSample(join(dir, "sample.jsonl")))];
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
