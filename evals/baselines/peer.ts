import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import MiniSearch from "minisearch";
import type { Passage } from "../../src/domain/passage.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { catalogueOf, type Catalogue } from "../../src/app/catalogue.ts";
import type { Answerer, Given } from "../given.ts";
import { withoutSpace } from "../sources.ts";

/** As such a search is usually set up for Chinese. In characters. */
export const CHUNK = { chunkSize: 500, chunkOverlap: 50, separators: ["\n\n", "\n", "。", "；", "，", " ", ""] };
/** A passage is known in a chunk by so many of its first characters. */
const BEGINNING = 16;

/**
 * What a user would pick instead: the sources cut into chunks, a full-text search over them, the best chunk as the
 * answer. It never refuses what shares a word with the sources. It is credited with citing every clause that its chunk
 * holds a beginning of.
 */
export async function openPeer(sourcesDir: string, knowledge: Knowledge): Promise<Answerer> {
  const words = new Intl.Segmenter("zh", { granularity: "word" });
  const tokenize = (text: string): string[] =>
    [...words.segment(text.toLowerCase())].flatMap((w) => (w.isWordLike === true ? [w.segment] : []));
  const chunks = await chunksOf(sourcesDir);
  const search = new MiniSearch({ fields: ["text"], tokenize });
  search.addAll(chunks.map((text, id) => ({ id, text })));
  const catalogue = catalogueOf(knowledge, "");
  const passages = [...knowledge.passages.values()].filter((p) => p.kind !== "heading");
  return ({ question, asOf }) => {
    const start = performance.now();
    const [best] = search.search(question);
    const chunk = best === undefined ? null : (chunks[Number(best.id)] ?? null);
    const ms = performance.now() - start;
    const within = chunk === null ? [] : passages.filter((p) => withoutSpace(chunk).includes(beginning(p)));
    return Promise.resolve({ given: givenAs(chunk, within, asOf, catalogue), ms });
  };
}

async function chunksOf(dir: string): Promise<string[]> {
  const splitter = new RecursiveCharacterTextSplitter(CHUNK);
  const names = (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
  return (await Promise.all(texts.map((text) => splitter.splitText(text)))).flat();
}

function beginning({ text }: Passage): string {
  return withoutSpace(text).slice(0, BEGINNING);
}

function givenAs(chunk: string | null, within: readonly Passage[], asOf: string, catalogue: Catalogue): Given {
  const citations = within.flatMap((passage, i) => {
    const document = catalogue.knowledge.documents.get(passage.document);
    if (document === undefined) return [];
    const clause = { id: passage.clause, ref: passage.ref, path: passage.path };
    const summary = catalogue.summary(document, asOf);
    return [{ n: i + 1, document: summary, clause, quote: passage.text, quoteEn: null, url: "" }];
  });
  const rest = { figures: [], notices: [], calculation: null, assumption: null, missing: [], reason: null };
  return {
    lang: "zh",
    asOf,
    status: chunk === null ? "no_answer" : "answered",
    answer: chunk ?? "",
    citations,
    ...rest,
  };
}
