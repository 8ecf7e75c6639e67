import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { buildParts } from "../indexing/build-parts.ts";
import { corpusDigest, IndexEntry } from "../indexing/entry.ts";
import { readLexicalIndex, writeLexicalIndex } from "../indexing/lexical/serialise.ts";
import { assembleIndex, type PassageIndex } from "../indexing/passage-index.ts";
import { readVectorTable, writeVectorTable } from "../indexing/vectors.ts";
import { createTokenizer, tokenizerId } from "../language/tokens.ts";
import type { SentenceEncoder } from "../ports/sentence-encoder.ts";
import { replaceFile, sha256, syncPath, writeDurably } from "./files.ts";
import { readHnsw, writeHnsw } from "./hnsw.ts";
import { type ExpectedIndex, INDEX_SCHEMA, IndexManifest, IndexPointer, type Refusal } from "./index-manifest.ts";

const POINTER = "current.json";
const BUILDS = "builds";
const MANIFEST = "manifest.json";
const FILES = { entries: "entries.json", lexical: "lexical.bin", vectors: "vectors.bin", graph: "vectors.hnsw" };
/** A temporary directory older than this was left behind by a build that died. */
const ABANDONED_AFTER_MS = 3_600_000;

/**
 * Builds the index of a corpus below `dir` and puts it in force: written to a temporary directory, synced, renamed, and
 * the pointer `current.json` replaced last, in one rename. Until then the former index stays in force; whoever has it
 * open keeps it, since an open index holds no file.
 *
 * @returns the new index, opened from the files that were written.
 */
export async function buildIndex(
  entries: readonly IndexEntry[],
  encoder: SentenceEncoder,
  dir: string,
  terms: readonly string[] = [],
): Promise<PassageIndex> {
  const tokenizer = createTokenizer(terms);
  const { lexical, vectors } = await buildParts(entries, encoder, tokenizer);
  const build = `${Date.now().toString(36)}-${randomBytes(4).toString("hex")}`;
  const temporary = join(dir, BUILDS, `${build}.tmp`);
  await mkdir(temporary, { recursive: true });
  await writeDurably(join(temporary, FILES.entries), JSON.stringify(entries));
  await writeDurably(join(temporary, FILES.lexical), writeLexicalIndex(lexical));
  await writeDurably(join(temporary, FILES.vectors), writeVectorTable(vectors));
  writeHnsw(vectors, join(temporary, FILES.graph));
  await syncPath(join(temporary, FILES.graph));

  const expected = { corpus: corpusDigest(entries), encoder: identity(encoder), terms };
  const manifest = await describe(temporary, expected, entries.length, tokenizer.id);
  const json = JSON.stringify(manifest, null, 2);
  await writeDurably(join(temporary, MANIFEST), json);
  await syncPath(temporary);
  await rename(temporary, join(dir, BUILDS, build));
  await putInForce(dir, { build, manifest: sha256(json) });

  const opened = await openIndex(dir, expected);
  if ("refused" in opened) throw new Error(`The index just written was refused: ${opened.refused.detail}`);
  return opened;
}

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
  const folder = join(dir, BUILDS, pointer.build);
  const manifest = await readManifest(folder, pointer);
  if ("refused" in manifest) return manifest;
  const stale = whyStale(manifest, expected);
  if (stale !== null) return { refused: stale };
  const contents = await readChecked(folder, manifest);
  if ("refused" in contents) return contents;
  return assembleFrom(contents, folder, manifest, expected);
}

async function readPointer(dir: string): Promise<IndexPointer | { refused: Refusal }> {
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
  if (JSON.stringify(encoder) !== JSON.stringify(identity(expected.encoder))) {
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

async function describe(folder: string, made: ExpectedIndex, entries: number, tokenizer: string): Promise<IndexManifest> {
  const files: IndexManifest["files"] = {};
  for (const file of Object.values(FILES)) {
    const content = await readFile(join(folder, file));
    files[file] = { bytes: content.length, sha256: sha256(content) };
  }
  const parts = { corpus: made.corpus, encoder: made.encoder, tokenizer: sha256(tokenizer) };
  return { schema: INDEX_SCHEMA, version: sha256(JSON.stringify([parts, files])).slice(0, 16), ...parts, entries, files };
}

/** Points to the new build, then clears away the one it replaced and what dead builds left. */
async function putInForce(dir: string, pointer: IndexPointer): Promise<void> {
  const former = await readPointer(dir);
  const temporary = join(dir, `${POINTER}.${pointer.build}.tmp`);
  await writeDurably(temporary, JSON.stringify(pointer));
  await replaceFile(temporary, join(dir, POINTER));
  if (!("refused" in former)) await rm(join(dir, BUILDS, former.build), { recursive: true, force: true });
  for (const name of await readdir(join(dir, BUILDS))) {
    const path = join(dir, BUILDS, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (name !== pointer.build && age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

function identity(encoder: ExpectedIndex["encoder"]): ExpectedIndex["encoder"] {
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
