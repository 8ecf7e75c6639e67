import type { Passage } from "../domain/passage.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";

/** Ids of the concepts that a passage is about, as its index entry holds them; [] for one that isn't indexed. */
export function conceptsOf({ id }: Pick<Passage, "id">, { entries, positions }: PassageIndex): readonly string[] {
  return entries[positions.get(id) ?? -1]?.concepts ?? [];
}

/** A concept's id with those of the wider ones that it is a kind of, its own first. */
export function withBroader(id: string, broader: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [id, ...(broader.get(id) ?? [])];
}
