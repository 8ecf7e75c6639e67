import { appendFile } from "node:fs/promises";
import { join } from "node:path";
import { stringify } from "yaml";
import { openModel } from "../app/index.ts";
import { readConfig } from "../config/environment.ts";
import type { Translation } from "../domain/corpus.ts";
import { checkDraft, missingUnits, namesIn, type TranslationUnit } from "../translations/index.ts";
import { readCheckInput } from "./translation-files.ts";
import { UsageError } from "./usage.ts";

/** Texts of one call: few enough that a model keeps them apart. */
const BATCH = 8;

/**
 * `translate`: drafts the English that is missing and keeps what checks: figures, days, names, numbers, length. What
 * doesn't is told and left for a person.
 *
 * @throws {UsageError} without a language model
 */
export async function runTranslate(corpus = readConfig().corpusDir): Promise<void> {
  const model = await openModel(readConfig().llm);
  if (model === null) throw new UsageError("translate needs a language model: set LLM");
  const input = await readCheckInput(corpus);
  const missing = missingUnits(input);
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  let kept = 0;
  for (let from = 0; from < missing.length; from += BATCH) {
    const batch = missing.slice(from, from + BATCH);
    const texts = batch.map(({ zh }) => zh);
    const told = await model.translate({ texts, names: namesIn(texts, input.corpus) });
    if (!told.ok) {
      say(`no drafts for ${String(batch.length)} texts: ${told.fault}`);
      continue;
    }
    for (const [at, unit] of batch.entries()) {
      const en = told.value.get(at);
      const findings = en === undefined ? ["a draft"] : checkDraft(input, unit, en);
      if (en !== undefined && findings.length === 0) {
        await append(corpus, unit, en);
        kept += 1;
      } else for (const expected of findings) say(`${unit.document} ${unit.ref}: ${unit.zh}\n  expected ${expected}`);
    }
  }
  say(`${String(kept)} of ${String(missing.length)} missing translations drafted; read them before you commit them`);
}

async function append(corpus: string, { document, zh }: TranslationUnit, en: string): Promise<void> {
  const entry: Translation = { zh, en };
  await appendFile(join(corpus, "translations", "en", `${document}.yaml`), stringify([entry], { lineWidth: 0 }));
}
