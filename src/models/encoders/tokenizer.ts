import { basename, dirname, resolve } from "node:path";
import { z } from "zod";

const Ids = z.array(z.int());

/**
 * The tokenizer of a local model folder: token numbers of a text, special tokens included.
 *
 * @throws where the folder holds no tokenizer.
 */
export async function loadTokenizer(folder: string): Promise<(text: string) => readonly number[]> {
  const { AutoTokenizer, env } = await import("@xenova/transformers");
  env.allowRemoteModels = false;
  env.localModelPath = dirname(resolve(folder));
  const tokenizer = await AutoTokenizer.from_pretrained(basename(resolve(folder)));
  return (text) => Ids.parse(tokenizer.encode(text));
}
