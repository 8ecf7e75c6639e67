import type { Logger } from "pino";
import { ConfigError, type Config } from "../config/environment.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Records } from "../ports/records.ts";
import { forgetfulRecords, openRecords } from "../stores/open-records.ts";
import { readStarters } from "../stores/starters-file.ts";
import { answerInConversation } from "../answering/conversation.ts";
import { dayInShanghai, type Clock } from "./clock.ts";
import { houseOf, type House } from "./house.ts";
import { openKnowledge, type OpenOptions } from "./open-knowledge.ts";
import { serviceOver, type OpenedWence } from "./service.ts";

export { newKey } from "./access-keys.ts";
export { exported } from "./export.ts";
export { expireDaily, expireRecords } from "./retention.ts";
export { openRecords };

type Where = Pick<Config, "corpusDir" | "indexDir" | "embeddingsModel">;

/** Told about long work: which step it is, and how much of it is done. */
export type Progress = (event: { readonly step: string; readonly done: number; readonly total: number }) => void;

/**
 * Opens the corpus and its index (built where missing, stale or damaged: seconds) and answers from them. Without
 * `records` nothing is kept beyond the process.
 */
export async function openWence(
  config: Where & Pick<Config, "publicUrl"> & Partial<Pick<Config, "llm">>,
  logger: Logger,
  {
    records,
    ...options
  }: { readonly clock?: Clock; readonly model?: LanguageModel; readonly records?: Records | Promise<Records> } = {},
): Promise<OpenedWence> {
  let told = "";
  const tell = (step: string): void => {
    if (step !== told) logger.info({ step }, "preparing");
    told = step;
  };
  const open = (): Promise<House> => openHouse(config, config.publicUrl, tell);
  const [house, kept, model] = await Promise.all([
    open(),
    records ?? forgetfulRecords(),
    options.model ?? openModel(config.llm ?? null),
  ]);
  return serviceOver(house, kept, logger, { ...options, model, reopen: open });
}

/**
 * The language model that the settings name; null for none. Its libraries are loaded only here: that takes a second.
 *
 * @throws {ConfigError} where something must be installed first
 */
export async function openModel(settings: Config["llm"]): Promise<LanguageModel | null> {
  if (settings === null) return null;
  const { openLanguageModel } = await import("../models/chat/language-model.ts");
  const opened = await openLanguageModel(settings);
  if (!opened.ok) throw new ConfigError(opened.message);
  return opened.model;
}

/** Builds the index anew, whatever is there. */
export async function rebuildIndex(config: Where, progress: Progress): Promise<void> {
  await openKnowledge({
    ...config,
    rebuild: true,
    onProgress: (step, done = 0, total = 1) => progress({ step, done, total }),
  });
}

async function openHouse(
  config: Where,
  publicUrl: string,
  onProgress: NonNullable<OpenOptions["onProgress"]>,
): Promise<House> {
  const snapshot = await openKnowledge({ ...config, onProgress });
  const house = houseOf(snapshot, await readStarters(config.corpusDir), publicUrl);
  await warmUp(house);
  return house;
}

/** Asks some starters of each language, so that dictionaries and compiled code stand before the first visitor comes. */
async function warmUp({ snapshot: { knowledge, encoder }, starters }: House): Promise<void> {
  const encode = async (text: string): Promise<Float32Array> =>
    (await encoder.encodeQueries([text]))[0] ?? new Float32Array(encoder.dimensions);
  const asOf = dayInShanghai(new Date());
  for (const question of starters.flatMap(({ zh, en }) => [...zh.slice(0, 2), ...en.slice(0, 2)]))
    await answerInConversation({ question, lang: "auto", asOf, history: [], documents: [] }, knowledge, encode);
}
