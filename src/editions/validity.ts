import type { PolicyDocument } from "../domain/index.ts";

/** Whether a document holds on a day, and between which days it does; days are ISO dates, both ends included. */
export interface Validity {
  readonly status: "in_force" | "superseded" | "expired" | "not_yet_in_force";
  readonly since: string | null;
  readonly until: string | null;
  /** Id of the document that has taken its place on that day. */
  readonly supersededBy: string | null;
}

/**
 * Whether a document holds on a day. It holds from the day that it states, else from its issue; until the day before
 * another document that repeals it comes into force, the last day of its term, the last day of the event that it is
 * about, or its deadline, whichever comes first.
 *
 * @param documents All documents of the corpus: one of them may repeal this one.
 * @param day ISO date
 * @example validityOn(old, [old, successor], "2026-11-22") // { status: "superseded", …, supersededBy: successor.id }
 */
export function validityOn(document: PolicyDocument, documents: readonly PolicyDocument[], day: string): Validity {
  const since = firstDay(document);
  const successor = repealing(document, documents);
  const ends = [document.validTo?.date, document.event?.to, document.deadline?.date].filter(
    (date) => date !== undefined,
  );
  const dayBefore = successor ? addDays(successor.from, -1) : undefined;
  const until = [...ends, ...(dayBefore === undefined ? [] : [dayBefore])].sort()[0] ?? null;
  const superseded = successor !== null && day >= successor.from;
  const status = superseded
    ? "superseded"
    : ends.some((end) => day > end)
      ? "expired"
      : since !== null && day < since
        ? "not_yet_in_force"
        : "in_force";
  return { status, since, until, supersededBy: superseded ? successor.id : null };
}

function firstDay(document: PolicyDocument): string | null {
  return document.validFrom?.date ?? document.issuedOn?.date ?? null;
}

/** The earliest document that repeals the given one, and from when. */
function repealing(
  document: PolicyDocument,
  documents: readonly PolicyDocument[],
): { id: string; from: string } | null {
  const repeals = documents.flatMap((other) => {
    const from = firstDay(other);
    const hits = other.id !== document.id && other.repeals.some((repeal) => repeal.number === document.number);
    return hits && from !== null ? [{ id: other.id, from }] : [];
  });
  return repeals.sort((a, b) => a.from.localeCompare(b.from))[0] ?? null;
}

/** @example addDays("2025-03-01", -1) // "2025-02-28" */
function addDays(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
