import type { PolicyDocument } from "../../domain/document.ts";
import { placesOf } from "./document-questions.ts";
import type { Question } from "./read-question.ts";
import { editionMentions, REFERENCE_WORDS } from "./references.ts";

/** Characters by which an edition named in the next part of the sentence stands further off: it is asked about, not meant. */
const NEXT_CLAUSE = 60;

/** Characters between an item and "today" right beside it ("item 28 today", "现在的第28条"). */
const RIGHT_BESIDE = 4;

/**
 * By which of two editions a named item is meant: the edition named nearest to it ("旧版第25项对应现行第几条",
 * "item 25 in the January plan: where is it now?"); null where no edition is named.
 */
export function editionOfItem(
  question: Question,
  earlier: PolicyDocument,
  later: PolicyDocument,
): "before" | "after" | null {
  const [item] = question.place.spans;
  if (item === undefined) return null;
  const distance = (from: number, to: number): number =>
    to <= item[0]
      ? item[0] - to
      : Math.max(0, from - item[1]) + (/[,;.?。]/.test(question.text.slice(item[1], from)) ? NEXT_CLAUSE : 0);
  const named = editionMentions(question.text, earlier, later, REFERENCE_WORDS).map(({ side, from, to }) => ({
    side,
    distance: distance(from, to),
  }));
  // "Item 28 today." says which item is meant; "item 28 is now which?" asks.
  const ends = (at: number): boolean => /^\s*(?:[,;.。]|$)/.test(question.text.slice(at));
  const today = placesOf(question.text, "now")
    .filter(([from, to]) => to <= item[0] || (from >= item[1] && ends(to)))
    .map(([from, to]) => ({ side: "after" as const, distance: distance(from, to) }))
    .filter((mention) => mention.distance <= RIGHT_BESIDE);
  return [...named, ...today].sort((a, b) => a.distance - b.distance)[0]?.side ?? null;
}
