import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Case, Twin } from "./case.ts";

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

/**
 * Reads the YAML files of `twins`: cases asked once more in the other language, as cases of their own that are paired with
 * the first. Their ids end in `~`.
 *
 * @throws where a twin doesn't fit the schema, or its case is unknown, has a pair already, or another number of earlier questions
 */
export async function loadTwins(dir: string, cases: readonly FiledCase[]): Promise<FiledCase[]> {
  const byId = new Map(cases.map((c) => [c.id, c]));
  const twins = (await readFolder(join(dir, "twins"))).flatMap(([file, list]) => read(file, list, Twin));
  return twins.map(({ of, file, question, history }) => {
    const first = byId.get(of);
    const broken = (what: string): Error => new Error(`${file}, ${of}: ${what}`);
    if (first === undefined) throw broken("no such case");
    if (first.pair !== undefined) throw broken("the case has a pair");
    if (first.history.length !== history.length) throw broken("another number of earlier questions than the case has");
    return { ...first, file, id: `${of}~`, pair: of, lang: first.lang === "zh" ? "en" : "zh", question, history };
  });
}

async function loadFolder(dir: string): Promise<FiledCase[]> {
  return (await readFolder(dir)).flatMap(([file, list]) => read(file, list, Case));
}

async function readFolder(dir: string): Promise<[file: string, list: unknown][]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".yaml")).sort();
  return Promise.all(names.map(async (name) => [name, parse(await readFile(join(dir, name), "utf8"))]));
}

/** One case a line, without a split of its own: it is the set `sample`. */
async function loadSample(path: string): Promise<FiledCase[]> {
  const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
  return read(
    basename(path),
    lines.map((line) => ({ ...z.looseObject({}).parse(JSON.parse(line)), split: "sample" })),
    Case,
  );
}

function read<T extends object>(file: string, list: unknown, schema: z.ZodType<T>): (T & { file: string })[] {
  return z
    .array(z.unknown())
    .parse(list ?? [])
    .map((value, at) => {
      const entry = schema.safeParse(value);
      if (!entry.success) throw new Error(`${file}, entry ${String(at + 1)}: ${z.prettifyError(entry.error)}`);
      return { ...entry.data, file };
    });
}
