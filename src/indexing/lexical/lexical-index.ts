import type { Tokenizer } from "../../language/tokens.ts";
import type { IndexEntry } from "../entry.ts";
import { FIELDS, fieldTerms } from "./fields.ts";

/**
 * Postings as typed arrays. Term `t` owns the postings `offsets[t]` up to `offsets[t + 1]`, ordered by entry, then field;
 * posting `p` says that field `fields[p]` of entry `entries[p]` holds the term `counts[p]` times (255 at most).
 */
export interface LexicalIndex {
  readonly size: number;
  readonly terms: readonly string[];
  readonly termIds: ReadonlyMap<string, number>;
  readonly offsets: Uint32Array;
  readonly entries: Uint32Array;
  readonly fields: Uint8Array;
  readonly counts: Uint8Array;
  /** In how many entries a term stands. */
  readonly frequencies: Uint32Array;
  /** Number of terms, entry by entry, within an entry field by field. */
  readonly lengths: Uint32Array;
  /** Mean of `lengths` per field over the entries in which the field isn't empty. */
  readonly means: Float64Array;
}

/** Inverts the entries; term ids follow the order of first occurrence, so equal entries make equal bytes. */
export function buildLexicalIndex(entries: readonly IndexEntry[], tokenizer: Tokenizer): LexicalIndex {
  const postings = new PostingsByTerm();
  const lengths = new Uint32Array(entries.length * FIELDS.length);
  entries.forEach((entry, at) => {
    fieldTerms(tokenizer, entry).forEach((terms, field) => {
      lengths[at * FIELDS.length + field] = terms.length;
      postings.add(at, field, terms);
    });
  });
  return { size: entries.length, ...postings.flatten(), lengths, means: meansOf(lengths) };
}

/** Mean field lengths over the entries that have the field; 1 for a field that nobody has. */
export function meansOf(lengths: Uint32Array): Float64Array {
  const sums = new Float64Array(FIELDS.length);
  const present = new Float64Array(FIELDS.length);
  lengths.forEach((length, at) => {
    const field = at % FIELDS.length;
    sums[field] = (sums[field] ?? 0) + length;
    if (length > 0) present[field] = (present[field] ?? 0) + 1;
  });
  return sums.map((sum, field) => (sum > 0 ? sum / (present[field] ?? 1) : 1));
}

/** Grows lists of (entry, field, count) per term; a term keeps its three numbers side by side. */
class PostingsByTerm {
  readonly #lists = new Map<string, number[]>();

  add(entry: number, field: number, terms: readonly string[]): void {
    const counts = new Map<string, number>();
    for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
    for (const [term, count] of counts) {
      const list = this.#lists.get(term);
      if (list === undefined) this.#lists.set(term, [entry, field, Math.min(count, 255)]);
      else list.push(entry, field, Math.min(count, 255));
    }
  }

  flatten(): Pick<LexicalIndex, "terms" | "termIds" | "offsets" | "entries" | "fields" | "counts" | "frequencies"> {
    const terms = [...this.#lists.keys()];
    const total = [...this.#lists.values()].reduce((sum, list) => sum + list.length / 3, 0);
    const offsets = new Uint32Array(terms.length + 1);
    const frequencies = new Uint32Array(terms.length);
    const [entries, fields, counts] = [new Uint32Array(total), new Uint8Array(total), new Uint8Array(total)];
    let at = 0;
    [...this.#lists.values()].forEach((list, term) => {
      let last = -1;
      for (let i = 0; i < list.length; i += 3, at += 1) {
        const entry = list[i] ?? 0;
        entries[at] = entry;
        fields[at] = list[i + 1] ?? 0;
        counts[at] = list[i + 2] ?? 0;
        if (entry !== last) frequencies[term] = (frequencies[term] ?? 0) + 1;
        last = entry;
      }
      offsets[term + 1] = at;
    });
    return { terms, termIds: numbered(terms), offsets, entries, fields, counts, frequencies };
  }
}

/** Term to its number. */
export function numbered(terms: readonly string[]): Map<string, number> {
  return new Map(terms.map((term, at) => [term, at]));
}
