import type { Words } from "../compose/words.ts";
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
    if (place === before || statement.text.startsWith(words.document(document))) return statement;
    before = place;
    return { ...statement, text: words.messages.labelled(place, statement.text) };
  });
}
