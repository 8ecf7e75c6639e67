import type { PolicyDocument } from "../../domain/document.ts";
import type { Question } from "./read-question.ts";
import { editionMentions, REFERENCE_WORDS } from "./references.ts";

/** Characters by which an edition named in the next part of the sentence stands further off: it is asked about, not meant. */
const NEXT_CLAUSE = 60;

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
  const mentions = editionMentions(question.text, earlier, later, REFERENCE_WORDS).map(({ side, from, to }) => ({
    side,
    distance:
      to <= item[0]
        ? item[0] - to
        : Math.max(0, from - item[1]) + (/[,;.?。]/.test(question.text.slice(item[1], from)) ? NEXT_CLAUSE : 0),
  }));
  return mentions.sort((a, b) => a.distance - b.distance)[0]?.side ?? null;
}
