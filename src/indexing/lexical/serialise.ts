import { z } from "zod";
import { pack, Unpacked } from "../pack.ts";
import { type LexicalIndex, meansOf, numbered } from "./lexical-index.ts";

const Meta = z.object({ size: z.int().nonnegative(), terms: z.array(z.string()) });

/** The index as bytes for a file; {@link readLexicalIndex} reads them back. */
export function writeLexicalIndex(index: LexicalIndex): Uint8Array {
  const { size, terms, offsets, entries, fields, counts, frequencies, lengths } = index;
  return pack({ size, terms }, { offsets, entries, lengths, frequencies, fields, counts });
}

/** Reads what {@link writeLexicalIndex} wrote; check the bytes' digest first. */
export function readLexicalIndex(bytes: Uint8Array): LexicalIndex {
  const file = new Unpacked(bytes);
  const { size, terms } = Meta.parse(file.meta);
  const lengths = file.integers("lengths");
  return {
    size,
    terms,
    termIds: numbered(terms),
    offsets: file.integers("offsets"),
    entries: file.integers("entries"),
    fields: file.bytes("fields"),
    counts: file.bytes("counts"),
    frequencies: file.integers("frequencies"),
    lengths,
    means: meansOf(lengths),
  };
}
