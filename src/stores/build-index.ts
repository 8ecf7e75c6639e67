import { randomBytes } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { buildParts } from "../indexing/build-parts.ts";
import { corpusDigest, type IndexEntry } from "../indexing/entry.ts";
import { writeLexicalIndex } from "../indexing/lexical/serialise.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import { writeVectorTable } from "../indexing/vectors.ts";
import { createTokenizer, tokenizerId } from "../language/tokens.ts";
import type { SentenceEncoder } from "../ports/sentence-encoder.ts";
import { replaceFile, sha256, syncPath, writeDurably } from "./files.ts";
import { writeHnsw } from "./hnsw.ts";
import { buildsOf, FILES, MANIFEST, POINTER } from "./index-layout.ts";
import { type ExpectedIndex, INDEX_SCHEMA, type IndexManifest, type IndexPointer } from "./index-manifest.ts";
import { identityOf, openIndex, readPointer } from "./open-index.ts";

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
  const temporary = buildsOf(dir, `${build}.tmp`);
  await mkdir(temporary, { recursive: true });
  await writeDurably(join(temporary, FILES.entries), JSON.stringify(entries));
  await writeDurably(join(temporary, FILES.lexical), writeLexicalIndex(lexical));
  await writeDurably(join(temporary, FILES.vectors), writeVectorTable(vectors));
  writeHnsw(vectors, join(temporary, FILES.graph));
  await syncPath(join(temporary, FILES.graph));

  const expected = { corpus: corpusDigest(entries), encoder: identityOf(encoder), terms };
  const manifest = await describe(temporary, expected, entries.length);
  const json = JSON.stringify(manifest, null, 2);
  await writeDurably(join(temporary, MANIFEST), json);
  await syncPath(temporary);
  await rename(temporary, buildsOf(dir, build));
  await putInForce(dir, { build, manifest: sha256(json) });

  const opened = await openIndex(dir, expected);
  if ("refused" in opened) throw new Error(`The index just written was refused: ${opened.refused.detail}`);
  return opened;
}

async function describe(folder: string, made: ExpectedIndex, entries: number): Promise<IndexManifest> {
  const files: IndexManifest["files"] = {};
  for (const file of Object.values(FILES)) {
    const content = await readFile(join(folder, file));
    files[file] = { bytes: content.length, sha256: sha256(content) };
  }
  const parts = { corpus: made.corpus, encoder: made.encoder, tokenizer: sha256(tokenizerId(made.terms)) };
  return {
    schema: INDEX_SCHEMA,
    version: sha256(JSON.stringify([parts, files])).slice(0, 16),
    ...parts,
    entries,
    files,
  };
}

/** Points to the new build, then clears away the one it replaced and what dead builds left. */
async function putInForce(dir: string, pointer: IndexPointer): Promise<void> {
  const former = await readPointer(dir);
  const temporary = join(dir, `${POINTER}.${pointer.build}.tmp`);
  await writeDurably(temporary, JSON.stringify(pointer));
  await replaceFile(temporary, join(dir, POINTER));
  if (!("refused" in former)) await rm(buildsOf(dir, former.build), { recursive: true, force: true });
  for (const name of await readdir(buildsOf(dir))) {
    const path = buildsOf(dir, name);
    const age = Date.now() - (await stat(path).catch(() => ({ mtimeMs: Date.now() }))).mtimeMs;
    if (name !== pointer.build && age > ABANDONED_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}
