import type { ClauseChange, DocumentResponse } from "../../contract/index.ts";
import { laterFirst } from "../pages/document-head.ts";
import type { EditionNote } from "../pages/reading.ts";
import type { WenceService } from "../service.ts";

/** What became of each clause of a document in each other edition of it, earlier or later. */
export async function editionNotes(
  { document, editions, asOf }: DocumentResponse,
  service: WenceService,
): Promise<EditionNote[]> {
  const notes = editions.map(async (other): Promise<EditionNote[]> => {
    const [later, earlier] = laterFirst(document, other);
    const response = await service.changes(later.id, earlier.id, asOf);
    if (response === null) return [];
    const own = (change: ClauseChange) => (later.id === document.id ? change.after : change.before);
    const changes = response.clauses.flatMap((change) => {
      const ref = own(change)?.ref;
      return ref === undefined ? [] : [[ref, change] as const];
    });
    return [{ other, changes: new Map(changes) }];
  });
  return (await Promise.all(notes)).flat();
}
