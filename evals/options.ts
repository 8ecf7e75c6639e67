import { Command, Option } from "commander";
import { z } from "zod";
import { CATEGORIES, Split } from "./case.ts";

const Options = z.object({
  case: z.string().optional(),
  explain: z.boolean().default(false),
  split: Split.optional(),
  file: z.string().optional(),
  category: z.enum(CATEGORIES).optional(),
  failures: z.coerce.number().int().min(0).default(10),
  doubts: z.boolean().default(false),
  accept: z.boolean().default(false),
  peers: z.boolean().default(false),
  withoutEvidence: z.boolean().default(false),
  curve: z.boolean().default(false),
});
export type Options = z.infer<typeof Options>;

/** Reads the command line; `--help` prints it and ends. */
export function readOptions(argv: readonly string[]): Options {
  const program = new Command("eval")
    .description("Asks every case, holds the answers against gold, and writes evals/report.")
    .option("--case <id>", "only this case")
    .option("--explain", "every step of its answer")
    .addOption(new Option("--split <split>", "only this set").choices(Split.options))
    .option("--file <name>", "only cases of files whose name contains this")
    .addOption(new Option("--category <category>", "only this category").choices(CATEGORIES))
    .option("--failures <count>", "how many wrong answers to print", "10")
    .option("--doubts", "gold figures that their own quotes seem to contradict")
    .option("--accept", "make what passes now the state that regressions are counted against")
    .option("--peers", "the same questions to a plain search over text chunks")
    .option("--without-evidence", "each answerable question without the passages that hold its answer")
    .option("--curve", "coverage against refusal as the floor of support moves");
  return Options.parse(program.parse(argv).opts());
}

/** Whether the options choose among the cases; thresholds, regressions and reports are for all of them. */
export function isPartial({ case: id, split, file, category }: Options): boolean {
  return [id, split, file, category].some((chosen) => chosen !== undefined);
}
