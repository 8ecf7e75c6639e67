import type { PolicyDocument } from "../../domain/document.ts";
import type { Words } from "../compose/words.ts";

/** A document by its number alone, as beside another edition of the same name; by its title where it has none. */
export function byNumber(document: PolicyDocument, words: Words): string {
  return document.number ?? words.document(document);
}

/** A clause or row of a document in a sentence, with the document's number. */
export function placedName(document: PolicyDocument, ref: string, heading: string | null, words: Words): string {
  return words.messages.placed(
    byNumber(document, words),
    words.messages.clause(ref, heading === null ? null : words.anyway(heading)),
  );
}

/** A document named in one sentence with another edition of the same title: by its number alone. */
export function nameBeside(other: PolicyDocument, document: PolicyDocument, words: Words): string {
  return other.title === document.title ? byNumber(document, words) : words.document(document);
}
