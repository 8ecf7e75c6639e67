import { createHash } from "node:crypto";
import { readFile, readdir } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Paraphrase, textDigest, Translation, type Corpus } from "../domain/corpus.ts";
import { PolicyDocument } from "../domain/document.ts";
import { RuleOverlays } from "../domain/rule-overlay.ts";
import { BodyBase, TermBase } from "../domain/terms.ts";

/** Thrown when a file of the corpus can't be used: which one, and what was expected. */
export class CorpusError extends Error {
  constructor(
    readonly file: string,
    expected: string,
    cause?: unknown,
  ) {
    super(`${file}: ${expected}`, { cause });
    this.name = "CorpusError";
  }
}

/**
 * Reads `corpus/`: documents, translations, paraphrases, term base, bodies, corrected rules. Every file is checked against its schema.
 *
 * @throws CorpusError naming the file and what was expected of it.
 */
export async function readCorpus(directory: string): Promise<Corpus> {
  const digest = createHash("sha256");
  const read = async <T>(file: string, schema: z.ZodType<T>): Promise<T> => {
    const text = await readFile(join(directory, file), "utf8");
    digest.update(file).update("\0").update(text).update("\0");
    return parsed(file, text, schema);
  };
  const documents = await collect(directory, "documents", ".json", (f) => read(f, PolicyDocument));
  const translations = await collect(directory, "translations/en", ".yaml", (f) => read(f, z.array(Translation)));
  const paraphrases = await collect(directory, "paraphrases", ".yaml", (f) => read(f, z.array(Paraphrase)));
  const terms = await read("translations/terms.yaml", TermBase);
  const bodies = await read("translations/bodies.yaml", BodyBase);
  const ruleOverlays = await collect(directory, "overlays", "rules.yaml", (f) => read(f, RuleOverlays));
  return {
    documents: documents.sort((a, b) => (a.id < b.id ? -1 : 1)),
    translations: new Map(translations.flat().map(({ zh, en }) => [textDigest(zh), en])),
    paraphrases: gather(paraphrases.flat()),
    terms,
    bodies,
    ruleOverlays: ruleOverlays.flatMap(({ overlays }) => overlays),
    digest: digest.digest("hex"),
  };
}

async function collect<T>(
  directory: string,
  folder: string,
  ending: string,
  read: (file: string) => Promise<T>,
): Promise<T[]> {
  const names = await readdir(join(directory, folder)).catch(() => [] as string[]);
  const found: T[] = [];
  for (const name of names.filter((n) => n.endsWith(ending)).sort()) found.push(await read(`${folder}/${name}`));
  return found;
}

function parsed<T>(file: string, text: string, schema: z.ZodType<T>): T {
  let data: unknown;
  try {
    data = file.endsWith(".json") ? JSON.parse(text) : (parse(text) ?? []);
  } catch (cause) {
    throw new CorpusError(file, "expected well-formed JSON or YAML", cause);
  }
  const result = schema.safeParse(data);
  if (!result.success) throw new CorpusError(file, z.prettifyError(result.error), result.error);
  return result.data;
}

function gather(paraphrases: readonly Paraphrase[]): Map<string, readonly string[]> {
  const byText = new Map<string, readonly string[]>();
  for (const { zh, asked } of paraphrases) {
    const key = textDigest(zh);
    byText.set(key, [...(byText.get(key) ?? []), ...asked]);
  }
  return byText;
}
