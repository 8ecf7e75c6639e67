import { FIELDS } from "../../src/indexing/lexical/fields.ts";
import { meansOf, type LexicalIndex } from "../../src/indexing/lexical/lexical-index.ts";

/**
 * A lexical index without some of its entries, as if it had been built from the others. A word that stood in those alone
 * keeps its number and has no postings, so that it is as unknown as one that never stood anywhere.
 *
 * @param keep For each entry whether it stays.
 */
export function lexicalWithout(index: LexicalIndex, keep: readonly boolean[]): LexicalIndex {
  const moved = new Int32Array(index.size).fill(-1);
  let size = 0;
  for (let entry = 0; entry < index.size; entry += 1) if (keep[entry] === true) moved[entry] = size++;
  const total = index.entries.length;
  const [entries, fields, counts] = [new Uint32Array(total), new Uint8Array(total), new Uint8Array(total)];
  const offsets = new Uint32Array(index.offsets.length);
  const frequencies = new Uint32Array(index.frequencies.length);
  let at = 0;
  for (let term = 0; term < index.terms.length; term += 1) {
    let last = -1;
    for (let p = index.offsets[term] ?? 0; p < (index.offsets[term + 1] ?? 0); p += 1) {
      const entry = moved[index.entries[p] ?? 0] ?? -1;
      if (entry < 0) continue;
      entries[at] = entry;
      fields[at] = index.fields[p] ?? 0;
      counts[at] = index.counts[p] ?? 0;
      if (entry !== last) frequencies[term] = (frequencies[term] ?? 0) + 1;
      last = entry;
      at += 1;
    }
    offsets[term + 1] = at;
  }
  const lengths = index.lengths.filter((_, i) => keep[Math.floor(i / FIELDS.length)] === true);
  return {
    size,
    terms: index.terms,
    termIds: index.termIds,
    offsets,
    entries: entries.slice(0, at),
    fields: fields.slice(0, at),
    counts: counts.slice(0, at),
    frequencies,
    lengths,
    means: meansOf(lengths),
  };
}
