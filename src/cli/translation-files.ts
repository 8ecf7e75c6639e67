import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Translation } from "../domain/corpus.ts";
import { readCorpus } from "../stores/corpus-files.ts";
import { TranslationException, type CheckInput, type TranslationFile } from "../translations/index.ts";

const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T> =>
  schema.parse(parse(await readFile(file, "utf8")) ?? []);

/**
 * Reads a corpus, its translations file by file, and the reviewed exceptions.
 *
 * @param directory the corpus, holding `translations/en` and `translations/exceptions.yaml`
 */
export async function readCheckInput(directory: string): Promise<CheckInput> {
  const folder = join(directory, "translations", "en");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".yaml")).sort();
  const files = await Promise.all(
    names.map(async (name): Promise<TranslationFile> => ({
      file: `translations/en/${name}`,
      entries: await read(join(folder, name), z.array(Translation)),
    })),
  );
  const exceptions = await read(join(directory, "translations", "exceptions.yaml"), z.array(TranslationException));
  return { corpus: await readCorpus(directory), files, exceptions };
}
