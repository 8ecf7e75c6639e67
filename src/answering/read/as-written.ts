/** A shorter piece says too little to stand for a question. */
const TELLING = 4;

/**
 * A stretch of a folded question as the asker wrote it, without the mark at its end: as much of its end as stands in the
 * question in one piece; folded where none does.
 *
 * @example asWritten("What about Haizhou?", "haizhou?") // "Haizhou"
 */
export function asWritten(original: string, folded: string): string {
  const bare = folded.replace(/(?<![?？。.])[?？。.]+$/, "");
  const lower = original.toLowerCase();
  // Words begin behind a space; any Chinese character may.
  const starts = [0, ...[...bare.matchAll(/(?<= )\S|[\u4e00-\u9fff]/g)].map((start) => start.index)];
  for (const start of starts.filter((at) => at === 0 || bare.length - at >= TELLING)) {
    const at = lower.lastIndexOf(bare.slice(start));
    if (at >= 0) return original.slice(at, at + bare.length - start);
  }
  return bare;
}
