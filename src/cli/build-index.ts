import { readConfig } from "../config/environment.ts";
import { loadApp } from "./open.ts";
import { showProgress } from "./progress.ts";

/** `index`: builds the index anew from corpus and encoder. */
export async function runIndex(): Promise<void> {
  const { rebuildIndex } = await loadApp();
  const { progress, stop } = showProgress();
  try {
    await rebuildIndex(readConfig(), progress);
  } finally {
    stop();
  }
}
