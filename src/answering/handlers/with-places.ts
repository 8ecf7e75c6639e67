import type { Words } from "../compose/words.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import type { Statement } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { itemRef } from "./item-ref.ts";
import { placedName } from "./name.ts";

/** Each statement behind the document and item that it rests on, named once. */
export function withPlaces(statements: readonly Statement[], words: Words, knowledge: Knowledge): Statement[] {
  let before = "";
  return statements.map((statement) => {
    const [evidence] = statement.evidence;
    const document = evidence === undefined ? undefined : knowledge.documents.get(evidence.document);
    if (evidence === undefined || document === undefined) return statement;
    const ref = itemRef(document, evidence.ref, knowledge);
    const heading = clauseByRef(document, ref)?.heading ?? null;
    const around = ref === "preamble" || ref === "closing";
    const place = around ? words.document(document) : placedName(document, ref, heading, words);
    const placed = [place, words.document(document)].some((name) => statement.text.startsWith(name));
    if (place === before || placed) return statement;
    before = place;
    return { ...statement, text: words.messages.labelled(place, statement.text) };
  });
}

/** The same of statements that each rest on one place; one that names its document, or tells of several places, stays. */
export function withPlacesOfEach(statements: readonly Statement[], words: Words, knowledge: Knowledge): Statement[] {
  const named = (text: string, { number }: PolicyDocument): boolean => number !== null && text.includes(number);
  const told = ({ text, evidence }: Statement): boolean =>
    evidence.length !== 1 ||
    evidence.some((e) => {
      const document = knowledge.documents.get(e.document);
      return document !== undefined && (named(text, document) || text.includes(words.document(document)));
    });
  // What another statement tells the place of needn't tell it again.
  const elsewhere = (s: Statement): boolean =>
    statements.some((o) => o !== s && told(o) && s.evidence.every((e) => o.evidence.some(({ id }) => id === e.id)));
  return statements.flatMap((s) => (told(s) || elsewhere(s) ? [s] : withPlaces([s], words, knowledge)));
}
