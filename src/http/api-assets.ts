import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { compressed, type Compressed } from "./compressed.ts";

/** The files of Swagger UI that the API page loads; a megabyte and a half as they lie on the disk. */
export const API_ASSETS = ["swagger-ui.css", "swagger-ui-bundle.js"] as const;
type ApiAsset = (typeof API_ASSETS)[number];

const FOLDER = path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

const made = new Map<ApiAsset, Promise<Compressed>>();

/** Reads and compresses a file when it is first asked for (less than a second), once a process. */
export function apiAsset(name: ApiAsset): Promise<Compressed> {
  const known = made.get(name) ?? readFile(path.join(FOLDER, name)).then(compressed);
  made.set(name, known);
  return known;
}
