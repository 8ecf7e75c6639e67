import { mkdir, readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readConfig } from "../config/environment.ts";
import { PolicyDocument } from "../domain/index.ts";
import type { Clause } from "../domain/index.ts";
import type { SourceAccount } from "../ingestion/account.ts";
import { parseErrata } from "../ingestion/errata-overlays.ts";
import { ingest } from "../ingestion/ingest.ts";
import { ruleFiles } from "../ingestion/rule-file.ts";
import { readSources } from "../ingestion/read-sources.ts";
import { parseOverlays } from "../ingestion/tables/index.ts";
import { writeWhole } from "../stores/files.ts";

/**
 * `npm run ingest [-- --report]`: reads the sources, writes one file per document and, where it
 * grants something, one with its rules beside their text; tells what was found.
 * With `--report` it also prints where every character of every source went.
 */
export async function runIngest(argv: readonly string[] = process.argv.slice(2)): Promise<void> {
  const { values } = parseArgs({ args: [...argv], options: { report: { type: "boolean", default: false } } });
  const { corpusDir } = readConfig();
  const sources = await readSources(join(corpusDir, "sources"));
  const overlay = (name: string): Promise<string> => readFile(join(corpusDir, "overlays", name), "utf8");
  const { documents, account } = ingest(
    sources,
    parseOverlays(await overlay("tables.yaml")),
    parseErrata(await overlay("errata.yaml")),
  );
  await writeFolder(documentFiles(documents), join(corpusDir, "documents"));
  await writeFolder(ruleFiles(documents), join(corpusDir, "rules"));
  for (const document of documents) process.stdout.write(`${summary(document)}\n`);
  for (const source of account) {
    const booked = source.bookings.reduce((sum, { start, end }) => sum + end - start, 0);
    process.stdout.write(`${source.source}: ${booked} of ${source.length} characters accounted for\n`);
  }
  if (values.report) for (const source of account) process.stdout.write(report(source));
}

function documentFiles(documents: readonly PolicyDocument[]): Map<string, string> {
  return new Map(
    documents.map((document) => [
      `${document.id}.json`,
      `${JSON.stringify(PolicyDocument.parse(document), null, 2)}\n`,
    ]),
  );
}

/** Makes the folder hold these JSON files, by name, and no other. */
async function writeFolder(files: ReadonlyMap<string, string>, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of await readdir(folder))
    if (file.endsWith(".json") && !files.has(file)) await rm(join(folder, file));
  for (const [file, text] of files) await writeWhole(join(folder, file), text);
}

function summary(document: PolicyDocument): string {
  const clauses = flat(document.clauses);
  const items = clauses.filter((clause) => clause.kind === "item").length;
  const rows = document.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const characters = clauses.reduce(
    (sum, clause) => sum + clause.span.segments.reduce((n, [from, to]) => n + to - from, 0),
    0,
  );
  return `${document.id}: ${clauses.length} clauses, ${items} items, ${document.tables.length} tables with ${rows} rows, ${characters} characters in clauses`;
}

function report(account: SourceAccount): string {
  const totals = new Map<string, number>();
  for (const { start, end, as } of account.bookings) totals.set(as, (totals.get(as) ?? 0) + end - start);
  const rows = [...totals].sort((a, b) => b[1] - a[1]).map(([as, count]) => `  ${String(count).padStart(7)}  ${as}`);
  return `\n${account.source}: ${account.length} characters\n${rows.join("\n")}\n`;
}

function flat(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}
