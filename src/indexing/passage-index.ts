import type { Tokenizer } from "../language/tokens.ts";
import type { VectorSearch } from "../ports/vector-search.ts";
import type { IndexEntry } from "./entry.ts";
import type { LexicalIndex } from "./lexical/lexical-index.ts";
import { ownersOf, type VectorTable } from "./vectors.ts";

/** All that answering a question needs to find passages. Immutable; a rebuild makes another one. */
export interface PassageIndex {
  /** Changes whenever the index does. */
  readonly version: string;
  readonly tokenizer: Tokenizer;
  readonly entries: readonly IndexEntry[];
  /** Passage id to position in `entries`. */
  readonly positions: ReadonlyMap<string, number>;
  readonly lexical: LexicalIndex;
  readonly vectors: VectorTable;
  /** View number to position in `entries`. */
  readonly owners: Uint32Array;
  readonly search: VectorSearch;
  /** Concept id to the positions of the entries that have it, ascending. */
  readonly concepts: ReadonlyMap<string, readonly number[]>;
}

/** Puts an index together from its parts and derives what is quicker to derive than to store. */
export function assembleIndex(
  parts: Pick<PassageIndex, "version" | "tokenizer" | "entries" | "lexical" | "vectors" | "search">,
): PassageIndex {
  const concepts = new Map<string, number[]>();
  parts.entries.forEach((entry, position) => {
    for (const concept of new Set(entry.concepts)) {
      const list = concepts.get(concept);
      if (list === undefined) concepts.set(concept, [position]);
      else list.push(position);
    }
  });
  return {
    ...parts,
    positions: new Map(parts.entries.map((entry, position) => [entry.passage.id, position])),
    owners: ownersOf(parts.vectors),
    concepts,
  };
}
