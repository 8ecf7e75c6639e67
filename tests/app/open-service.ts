import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { openWence } from "../../src/app/index.ts";
import type { OpenedWence } from "../../src/app/service.ts";
import type { LanguageModel } from "../../src/ports/language-model.ts";
import type { Records } from "../../src/ports/records.ts";

const HOME = fileURLToPath(new URL("../../", import.meta.url));
export const CORPUS = join(HOME, "corpus");
export const ENCODER = join(HOME, "index", "encoder");
export const INDEX = join(tmpdir(), "wence-test-index");

/**
 * The service over the real corpus, or a copy of it, at noon of a day in Shanghai. Its index is kept between runs while it is current; what
 * is asked is kept in `records`, or nowhere.
 */
export function openService(
  day = "2026-11-22",
  {
    model,
    records,
    corpusDir = CORPUS,
  }: { readonly model?: LanguageModel; readonly records?: Records; readonly corpusDir?: string } = {},
): Promise<OpenedWence> {
  const config = {
    corpusDir,
    indexDir: INDEX,
    embeddingsModel: ENCODER,
    publicUrl: "",
  };
  return openWence(config, pino({ level: "silent" }), {
    clock: () => new Date(`${day}T12:00:00+08:00`),
    ...(model === undefined ? {} : { model }),
    ...(records === undefined ? {} : { records }),
  });
}
