/**
 * A stretch of a folded question as the asker wrote it, without the mark at its end; folded where that can't be found.
 *
 * @example asWritten("What about Haizhou?", "haizhou?") // "Haizhou"
 */
export function asWritten(original: string, folded: string): string {
  const bare = folded.replace(/(?<![?？。.])[?？。.]+$/, "");
  const at = original.toLowerCase().indexOf(bare);
  return at < 0 ? bare : original.slice(at, at + bare.length);
}
