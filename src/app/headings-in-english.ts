import { allClauses } from "../domain/clauses.ts";
import type { Clause, PolicyDocument } from "../domain/document.ts";
import { labelInEnglish } from "../wording/index.ts";

/** A heading as it stands in a path, with the number that the document prints before it: "（一）支持试点". */
export function numberedHeading({ label, heading }: Pick<Clause, "label" | "heading">): string {
  return `${label ?? ""}${heading ?? ""}`;
}

/**
 * Puts the steps of a path into English: "三、产业政策" is "3. Industrial policy". A step without a translation is null.
 *
 * @param english the reference translation of a text, null where it has none
 */
export function headingsInEnglish(
  documents: readonly PolicyDocument[],
  english: (text: string) => string | null,
): (path: readonly string[]) => (string | null)[] {
  const known = new Map<string, string | null>();
  for (const clause of documents.flatMap((document) => allClauses(document.clauses)))
    known.set(numberedHeading(clause), numberedInEnglish(clause, english));
  return (path) => path.map((step) => known.get(step) ?? english(step));
}

function numberedInEnglish(
  { label, heading }: Pick<Clause, "label" | "heading">,
  english: (text: string) => string | null,
): string | null {
  const number = labelInEnglish(label ?? "");
  if (heading === null) return number;
  const words = english(heading);
  return words === null ? null : `${number} ${words}`.trim();
}
