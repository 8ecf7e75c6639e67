import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Questions = z.array(z.string().min(1)).min(1);

/** Questions for somebody who doesn't know what to ask, by who that is, in both languages. */
export const Starters = z
  .array(
    z.strictObject({
      audience: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
      zh: Questions,
      en: Questions,
    }),
  )
  .min(1);
export type Starters = z.infer<typeof Starters>;

/**
 * Reads `corpus/starters.yaml`.
 *
 * @throws where it isn't there or doesn't follow the schema
 */
export async function readStarters(corpusDir: string): Promise<Starters> {
  return Starters.parse(parse(await readFile(join(corpusDir, "starters.yaml"), "utf8")));
}
