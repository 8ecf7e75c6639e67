import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { writeDurably } from "./files.ts";

/**
 * Writes a model folder: first beside its place, then moved there, so that a folder is never half a model. Two renames
 * are needed to replace one; a start that falls between them reports that the encoder is missing.
 *
 * @param files Content by path within the folder ("onnx/model.onnx").
 */
export async function writeModelFolder(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<void> {
  const [fresh, former] = [`${folder}.new`, `${folder}.old`];
  await rm(fresh, { recursive: true, force: true });
  await rm(former, { recursive: true, force: true });
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(fresh, file)), { recursive: true });
    await writeDurably(join(fresh, file), content);
  }
  await rename(folder, former).catch(() => undefined); // There may be none yet.
  await rename(fresh, folder);
  await rm(former, { recursive: true, force: true });
}
