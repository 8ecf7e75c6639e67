import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import { textDigest, Translation } from "../../../src/domain/corpus.ts";
import { saidBy } from "../quantity.ts";

const Shorthand = z.string().transform(saidBy);

/** A figure as one language prints it; `cue` where words of its bound stand apart from it. */
const Printed = z.strictObject({ text: z.string().min(1), cue: z.string().min(1).optional() });
export type Printed = z.infer<typeof Printed>;

/** A clause's stretch in all places where it stands, those in force first, with every figure of it. */
const ClauseGold = z.strictObject({
  at: z.array(z.string()).min(1),
  zh: z.string().min(1),
  figures: z.array(z.strictObject({ is: Shorthand, zh: Printed, en: Printed.optional() })).min(1),
});
export type ClauseGold = z.infer<typeof ClauseGold>;

/** One figure of one case in hand-written sentences; the marks are explained in the file. */
const CaseGold = z.strictObject({
  at: z.string().min(1),
  group: z.string().nullable(),
  is: z.string(),
  zh: z.string().includes("#"),
  en: z.string().includes("#"),
});
export type CaseGold = z.infer<typeof CaseGold>;

const readYaml = (url: URL): unknown => parse(readFileSync(url, "utf8"));
const here = (name: string): URL => new URL(name, import.meta.url);
const TRANSLATIONS = new URL("../../../corpus/translations/en/", import.meta.url);

/** Clauses with their figures, as a person marked them. */
export const clauseGold = (): ClauseGold[] => z.array(ClauseGold).parse(readYaml(here("clauses.yaml")));

/** Sentences on single cases, as a person wrote them. */
export const caseGold = (): CaseGold[] => z.array(CaseGold).parse(readYaml(here("single-cases.yaml")));

/** English by {@link textDigest} of the Chinese. */
export function translations(): ReadonlyMap<string, string> {
  const files = readdirSync(TRANSLATIONS).filter((name) => name.endsWith(".yaml"));
  const units = files.flatMap((name) => z.array(Translation).parse(readYaml(new URL(name, TRANSLATIONS))));
  return new Map(units.map(({ zh, en }) => [textDigest(zh), en]));
}
