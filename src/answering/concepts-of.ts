import type { Passage } from "../domain/passage.ts";
import type { PassageIndex } from "../indexing/passage-index.ts";
import type { About, Knowledge } from "./knowledge.ts";

/** Ids of the concepts that a passage is about, as its index entry holds them; [] for one that isn't indexed. */
export function conceptsOf({ id }: Pick<Passage, "id">, { entries, positions }: PassageIndex): readonly string[] {
  return entries[positions.get(id) ?? -1]?.concepts ?? [];
}

const NOTHING: About = { own: new Set(), wide: new Set() };

/** The same as sets, worked out once for each passage, with the wider concepts that they are kinds of. */
export function aboutOf({ id }: Pick<Passage, "id">, { about }: Pick<Knowledge, "about">): About {
  return about.get(id) ?? NOTHING;
}

/** How rare a concept is among the passages: ln(1 + N / (1 + n)), greatest where none has it. */
export function rarityOf(id: string, { entries, concepts }: PassageIndex): number {
  return Math.log(1 + entries.length / (1 + (concepts.get(id)?.length ?? 0)));
}

/** A concept's id with those of the wider ones that it is a kind of, its own first. */
export function withBroader(id: string, broader: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return [id, ...(broader.get(id) ?? [])];
}
