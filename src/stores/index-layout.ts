import { join } from "node:path";

/** The files of one build of an index, by what they hold. */
export const FILES = { entries: "entries.json", lexical: "lexical.bin", vectors: "vectors.bin", graph: "vectors.hnsw" };
export const MANIFEST = "manifest.json";
/** Says which build is in force. */
export const POINTER = "current.json";

/** Where the builds lie below an index's directory; with a name, where that build lies. */
export function buildsOf(dir: string, build = ""): string {
  return join(dir, "builds", build);
}
