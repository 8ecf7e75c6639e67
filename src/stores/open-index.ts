import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { IndexEntry } from "../indexing/entry.ts";
import { readLexicalIndex } from "../indexing/lexical/serialise.ts";
import { assembleIndex, type PassageIndex } from "../indexing/passage-index.ts";
import { readVectorTable } from "../indexing/vectors.ts";
import { createTokenizer, tokenizerId } from "../language/tokens.ts";
import { sha256 } from "./files.ts";
import { readHnsw } from "./hnsw.ts";
import { buildsOf, FILES, MANIFEST, POINTER } from "./index-layout.ts";
import { type ExpectedIndex, INDEX_SCHEMA, IndexManifest, IndexPointer, type Refusal } from "./index-manifest.ts";

/**
 * Opens the index in force below `dir` if it is whole and was made from just what is `expected`. Every file's digest is
 * checked before anything is read from it, so that a damaged or foreign one is refused, never half used.
 *
 * @returns the index, or why it was refused; the caller then builds it anew.
 * @example
 * const opened = await openIndex("index", { corpus: corpusDigest(entries), encoder, terms });
 * const index = "refused" in opened ? await buildIndex(entries, encoder, "index", terms) : opened;
 */
export async function openIndex(dir: string, expected: ExpectedIndex): Promise<PassageIndex | { refused: Refusal }> {
  const first = await openCurrent(dir, expected);
  // A rebuild may have removed the build between reading the pointer and reading its files.
  const moved = "refused" in first && (first.refused.reason === "unreadable" || first.refused.reason === "corrupt");
  return moved ? openCurrent(dir, expected) : first;
}

async function openCurrent(dir: string, expected: ExpectedIndex): Promise<PassageIndex | { refused: Refusal }> {
  const pointer = await readPointer(dir);
  if ("refused" in pointer) return pointer;
  const folder = buildsOf(dir, pointer.build);
  const manifest = await readManifest(folder, pointer);
  if ("refused" in manifest) return manifest;
  const stale = whyStale(manifest, expected);
  if (stale !== null) return { refused: stale };
  const contents = await readChecked(folder, manifest);
  if ("refused" in contents) return contents;
  return assembleFrom(contents, folder, manifest, expected);
}

/** Which build is in force, or why that can't be told. */
export async function readPointer(dir: string): Promise<IndexPointer | { refused: Refusal }> {
  let text: string;
  try {
    text = await readFile(join(dir, POINTER), "utf8");
  } catch {
    return { refused: { reason: "missing", detail: `there is no ${POINTER}` } };
  }
  const pointer = IndexPointer.safeParse(parsed(text));
  if (pointer.success) return pointer.data;
  return { refused: { reason: "corrupt", file: POINTER, detail: `${POINTER} isn't a pointer to a build` } };
}

async function readManifest(folder: string, pointer: IndexPointer): Promise<IndexManifest | { refused: Refusal }> {
  let text: string;
  try {
    text = await readFile(join(folder, MANIFEST), "utf8");
  } catch (error) {
    return { refused: { reason: "unreadable", detail: `${MANIFEST}: ${message(error)}` } };
  }
  if (sha256(text) !== pointer.manifest) {
    return { refused: { reason: "corrupt", file: MANIFEST, detail: `${MANIFEST} isn't the one that was written` } };
  }
  const manifest = IndexManifest.safeParse(parsed(text));
  if (manifest.success) return manifest.data;
  return { refused: { reason: "schema", detail: `${MANIFEST} doesn't follow schema ${String(INDEX_SCHEMA)}` } };
}

function whyStale(manifest: IndexManifest, expected: ExpectedIndex): Refusal | null {
  const { encoder } = manifest;
  if (manifest.corpus !== expected.corpus) return { reason: "stale_corpus", detail: "made from another corpus" };
  if (JSON.stringify(encoder) !== JSON.stringify(identityOf(expected.encoder))) {
    return { reason: "stale_encoder", detail: `made with ${encoder.id} ${encoder.digest}` };
  }
  if (manifest.tokenizer !== sha256(tokenizerId(expected.terms))) {
    return { reason: "stale_tokenizer", detail: "made with other terms" };
  }
  return null;
}

type Contents = Record<keyof typeof FILES, Buffer>;

/** Reads every file and compares it with the manifest. */
async function readChecked(folder: string, manifest: IndexManifest): Promise<Contents | { refused: Refusal }> {
  const read = new Map<string, Buffer>();
  for (const file of Object.values(FILES)) {
    let content: Buffer;
    try {
      content = await readFile(join(folder, file));
    } catch (error) {
      return { refused: { reason: "unreadable", detail: `${file}: ${message(error)}` } };
    }
    if (sha256(content) !== manifest.files[file]?.sha256) {
      return { refused: { reason: "corrupt", file, detail: `${file} isn't the one that was written` } };
    }
    read.set(file, content);
  }
  const of = (file: string): Buffer => read.get(file) ?? Buffer.alloc(0);
  return {
    entries: of(FILES.entries),
    lexical: of(FILES.lexical),
    vectors: of(FILES.vectors),
    graph: of(FILES.graph),
  };
}

function assembleFrom(
  contents: Contents,
  folder: string,
  manifest: IndexManifest,
  expected: ExpectedIndex,
): PassageIndex | { refused: Refusal } {
  const entries = z.array(IndexEntry).safeParse(parsed(contents.entries.toString("utf8")));
  if (!entries.success) return { refused: { reason: "schema", detail: `${FILES.entries}: ${entries.error.message}` } };
  try {
    return assembleIndex({
      version: manifest.version,
      tokenizer: createTokenizer(expected.terms),
      entries: entries.data,
      lexical: readLexicalIndex(contents.lexical),
      vectors: readVectorTable(contents.vectors),
      search: readHnsw(join(folder, FILES.graph), manifest.encoder.dimensions),
    });
  } catch (error) {
    return { refused: { reason: "unreadable", detail: message(error) } };
  }
}

/** What tells one encoder from another, and nothing else of it. */
export function identityOf(encoder: ExpectedIndex["encoder"]): ExpectedIndex["encoder"] {
  return { id: encoder.id, digest: encoder.digest, dimensions: encoder.dimensions };
}

/** JSON, or null where it isn't any. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function message(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
