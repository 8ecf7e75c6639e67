import { readFile } from "node:fs/promises";
import { parse } from "yaml";
import { z } from "zod";
import { Split } from "./case.ts";
import type { PairTally } from "./pairs.ts";
import type { Share, SplitTally } from "./tally.ts";

const Least = z.number().min(0).max(100);
const SplitThresholds = z.strictObject({
  /** Strict passes, per cent. */
  pass: z.strictObject({ zh: Least, en: Least }),
  /** Single checks over both languages, per cent. */
  scorers: z.record(z.string(), Least),
  /** Unanswerable questions that are refused, per cent. */
  refusal: Least,
  /** Answerable questions that are answered, per cent. */
  coverage: Least,
  /** Pairs of languages that are answered alike, per cent. */
  pairs: z.strictObject({ status: Least, figures: Least, clause: Least }).optional(),
});
export const Thresholds = z.partialRecord(Split, SplitThresholds);
export type Thresholds = z.infer<typeof Thresholds>;

/** One threshold and what was reached. */
export interface Held {
  readonly what: string;
  readonly least: number;
  /** Per cent. */
  readonly reached: number;
  readonly held: boolean;
}

/** Reads `thresholds.yaml`. */
export async function readThresholds(path: string): Promise<Thresholds> {
  return Thresholds.parse(parse(await readFile(path, "utf8")));
}

const PAIRED = ["status", "figures", "clause"] as const;

/** Every threshold of the sets that were run. */
export function holdThresholds(
  tallies: Partial<Record<Split, SplitTally>>,
  pairs: Partial<Record<Split, PairTally>>,
  thresholds: Thresholds,
): Held[] {
  return Split.options.flatMap((split) => {
    const [reached, least] = [tallies[split], thresholds[split]];
    if (reached === undefined || least === undefined) return [];
    const held = (what: string, share: Share | undefined, wanted: number): Held => {
      if (share === undefined) throw new Error(`a threshold for what isn't measured: ${what}`);
      return { what: `${split} ${what}`, least: wanted, reached: 100 * share.share, held: 100 * share.share >= wanted };
    };
    return [
      held("pass zh", reached.zh, least.pass.zh),
      held("pass en", reached.en, least.pass.en),
      ...Object.entries(least.scorers).map(([name, wanted]) => held(name, reached.scorers[name]?.all, wanted)),
      held("refusal", reached.refusal, least.refusal),
      held("coverage", reached.coverage, least.coverage),
      ...PAIRED.flatMap((what) =>
        least.pairs === undefined ? [] : [held(`pairs ${what}`, pairs[split]?.[what], least.pairs[what])],
      ),
    ];
  });
}
