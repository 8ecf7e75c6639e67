import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniSearch from "minisearch";
import { entriesOf, ownTerms } from "../src/app/entries.ts";
import type { IndexEntry } from "../src/indexing/entry.ts";
import { similarity, type VectorTable } from "../src/indexing/vectors.ts";
import { createConceptMatcher } from "../src/language/concepts.ts";
import { foldText } from "../src/language/fold.ts";
import { createTokenizer } from "../src/language/tokens.ts";
import { loadTransformersEncoder } from "../src/models/encoders/transformers.ts";
import { rank } from "../src/retrieval/rank.ts";
import { buildIndex } from "../src/stores/build-index.ts";
import { readCorpus } from "../src/stores/corpus-files.ts";
import { openLangChainStore, type Nearest } from "./baselines/langchain-store.ts";

/**
 * Times retrieval against minisearch, and the graph of vectors against LangChain's store, in one run over the same
 * entries, words, vectors and questions:
 *
 *     npm run bench:retrieval [entries]
 *
 * Where more entries are asked for than the corpus has, it is repeated. The questions are the first words of every n-th
 * passage and its translation: enough for timing, and nothing to judge quality by.
 */
async function main(wanted: number | null): Promise<void> {
  const corpus = await readCorpus("corpus");
  const matcher = createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies);
  const once = entriesOf(corpus, matcher);
  const entries = repeated(once, wanted ?? once.length);
  const terms = ownTerms(corpus);
  const encoder = await loadTransformersEncoder({ model: "index/encoder" });
  const questions = questionsFrom(once);

  const dir = await mkdtemp(join(tmpdir(), "wence-bench-"));
  const [buildMs, index] = await timed(() => buildIndex(entries, encoder, dir, terms));
  await rm(dir, { recursive: true, force: true });
  const tokenizer = createTokenizer(terms);
  const [miniBuildMs, mini] = await timed(() =>
    Promise.resolve(miniSearchOf(entries, (text) => tokenizer.tokenize(text))),
  );

  const encode: number[] = [];
  const ranked: number[] = [];
  const searched: number[] = [];
  const vectors: Float32Array[] = [];
  for (const question of [...questions.slice(0, 20), ...questions]) {
    const [encodeMs, [vector = new Float32Array(encoder.dimensions)]] = await timed(() =>
      encoder.encodeQueries([foldText(question)]),
    );
    const concepts = matcher.match(question).map(({ id }) => id);
    encode.push(encodeMs);
    vectors.push(vector);
    ranked.push((await timed(() => Promise.resolve(rank(index, { text: question, concepts, limit: 20 }, vector))))[0]);
    searched.push(
      (await timed(() => Promise.resolve(mini.search(question, { boost: { paraphrases: 1, heading: 0.6 } }))))[0],
    );
  }
  const write = (line: string): boolean => process.stdout.write(`${line}\n`);
  write(
    `${String(entries.length)} entries, ${String(index.owners.length)} vectors, ${String(questions.length)} questions`,
  );
  write(`built in ${buildMs.toFixed(0)} ms (minisearch ${miniBuildMs.toFixed(0)} ms)`);
  write(summary("encode a question", encode.slice(20)));
  write(summary("rank (words, pairs, vectors, concepts)", ranked.slice(20)));
  write(summary("minisearch (words alone)", searched.slice(20)));
  const ours: Nearest = (query, limit) =>
    Promise.resolve(index.search.nearest(query, limit).map(({ vector }) => vector));
  const truth = vectors.map((query) => exact(index.vectors, query));
  write(await graph("vectors: ours", ours, vectors, truth));
  write(await graph("vectors: LangChain HNSWLib", await openLangChainStore(index.vectors), vectors, truth));
}

/** So many neighbours are asked for. */
const NEAREST = 10;

/** The views truly nearest, each looked at. */
function exact(table: VectorTable, query: Float32Array): number[] {
  return Array.from({ length: table.data.length / table.dimensions }, (_, view) => view)
    .map((view) => [similarity(table, query, view), view] as const)
    .sort(([a], [b]) => b - a)
    .slice(0, NEAREST)
    .map(([, view]) => view);
}

async function graph(
  name: string,
  nearest: Nearest,
  queries: readonly Float32Array[],
  truth: readonly (readonly number[])[],
): Promise<string> {
  const times: number[] = [];
  let found = 0;
  for (const [at, query] of queries.entries()) {
    const [ms, views] = await timed(() => nearest(query, NEAREST));
    times.push(ms);
    found += views.filter((view) => truth[at]?.includes(view)).length;
  }
  return `${summary(name, times)}, recall@${String(NEAREST)} ${(found / (NEAREST * queries.length)).toFixed(3)}`;
}

function miniSearchOf(entries: readonly IndexEntry[], tokenize: (text: string) => string[]): MiniSearch {
  const mini = new MiniSearch({
    fields: ["body", "heading", "translation", "paraphrases"],
    tokenize,
    processTerm: (term) => term,
  });
  mini.addAll(
    entries.map(({ passage, zh, en, paraphrases }, id) => ({
      id,
      body: zh,
      heading: passage.path.join(" "),
      translation: en ?? "",
      paraphrases: paraphrases.join(" "),
    })),
  );
  return mini;
}

function repeated(entries: readonly IndexEntry[], count: number): IndexEntry[] {
  return Array.from({ length: count }, (_, at) => entries[at % entries.length]).flatMap((entry, at) =>
    entry === undefined ? [] : [{ ...entry, passage: { ...entry.passage, id: `${entry.passage.id}+${String(at)}` } }],
  );
}

function questionsFrom(entries: readonly IndexEntry[]): string[] {
  return entries
    .filter((_, at) => at % 7 === 0)
    .flatMap(({ passage, en }) => [
      passage.text.slice(0, 24),
      ...(en === null ? [] : [en.split(" ").slice(0, 12).join(" ")]),
    ]);
}

async function timed<T>(work: () => Promise<T>): Promise<[number, T]> {
  const start = performance.now();
  const result = await work();
  return [performance.now() - start, result];
}

function summary(name: string, times: readonly number[]): string {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(2);
  return `${name.padEnd(40)} median ${at(0.5)} ms, 95% ${at(0.95)} ms, worst ${at(1)} ms`;
}

const count = process.argv[2];
await main(count === undefined ? null : Number(count));
