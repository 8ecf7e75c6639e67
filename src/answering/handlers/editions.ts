import type { PolicyDocument } from "../../domain/document.ts";
import { alignEditions, type ClauseChange } from "../../editions/index.ts";
import { answered, type Draft, type Evidence, type Statement } from "../draft.ts";
import { clauseByRef, clauseEvidence, evidenceAt, titleEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { rowEvidence } from "../compose/bodies.ts";
import type { Words } from "../compose/words.ts";

/** Two editions of one work, the earlier first, with what changed. */
export interface EditionPair {
  readonly earlier: PolicyDocument;
  readonly later: PolicyDocument;
  readonly changes: readonly ClauseChange[];
}

/** The editions of the work that a document belongs to; null where it has but one. */
export function editionPair(document: PolicyDocument, knowledge: Knowledge): EditionPair | null {
  const editions = knowledge.corpus.documents
    .filter((d) => d.work === document.work)
    .sort((a, b) => ((a.issuedOn?.date ?? "") < (b.issuedOn?.date ?? "") ? -1 : 1));
  const later = editions.at(-1);
  const earlier = editions.at(-2);
  return later === undefined || earlier === undefined ? null : { earlier, later, changes: alignEditions(earlier, later) };
}

/** "Dropped": a clause of the earlier edition that the one in force no longer has; says so and cites both. */
export function droppedDraft(pair: EditionPair, change: ClauseChange, words: Words, knowledge: Knowledge): Draft {
  const before = change.before;
  const ref = before?.ref ?? "";
  const heading = before?.heading ?? null;
  const name = words.messages.clause(ref, heading === null ? null : words.anyway(heading));
  const repeal = pair.later.repeals.find((r) => r.number === pair.earlier.number);
  const evidence = [evidenceAt(pair.later, repeal?.span ?? null, knowledge), evidenceOf(pair.earlier, ref, knowledge)];
  const text = words.messages.dropped(words.messages.inDocument(words.document(pair.earlier), name), words.document(pair.later));
  return answered([{ text: words.messages.sentence(text), evidence: evidence.filter((e) => e !== null) }]);
}

/** What became of one clause or row from one edition to the other. */
export function changeStatement(pair: EditionPair, change: ClauseChange, words: Words, knowledge: Knowledge): Statement {
  const { before, after, kind } = change;
  const { messages } = words;
  const title = (side: ClauseChange["before"]): string => {
    const text = side?.heading ?? side?.text.slice(0, 40) ?? "";
    return words.anyway(text);
  };
  const evidence = [
    after === null ? null : evidenceOf(pair.later, after.ref, knowledge),
    before === null ? null : evidenceOf(pair.earlier, before.ref, knowledge),
  ].filter((e) => e !== null);
  const text =
    kind === "same"
      ? messages.sameInBoth(title(after))
      : kind === "moved"
        ? messages.moved(title(after), before?.ref ?? "", after?.ref ?? "")
        : kind === "added"
          ? messages.added(title(after))
          : kind === "removed"
            ? messages.removed(`${before?.ref ?? ""} ${title(before)}`)
            : messages.clauseChanged(reworded(change, "before", words), reworded(change, "after", words));
  return { text: messages.sentence(text), evidence: evidence.length > 0 ? evidence : [titleEvidence(pair.later, knowledge)] };
}

/** What the later edition changed as a whole: what it dropped, added, reworded; how much it renumbered. */
export function changesDraft(pair: EditionPair, words: Words, knowledge: Knowledge): Draft {
  const told = pair.changes.filter((c) => c.kind === "removed" || c.kind === "added" || c.kind === "reworded");
  const items = told.filter((c) => !/^annex/.test(c.before?.ref ?? c.after?.ref ?? ""));
  const repeal = pair.later.repeals.find((r) => r.number === pair.earlier.number);
  const closing = evidenceAt(pair.later, repeal?.span ?? null, knowledge);
  const statements = items.slice(0, 6).map((c) => changeStatement(pair, c, words, knowledge));
  return answered(statements, { also: closing === null ? [] : [closing] });
}

function reworded(change: ClauseChange, side: "before" | "after", words: Words): string {
  const own = change[side];
  const other = change[side === "before" ? "after" : "before"];
  if (own === null) return "";
  const ref = own.ref === other?.ref ? "" : `${own.ref} `;
  const heading = own.heading !== null && own.heading !== other?.heading ? own.heading : null;
  const text = heading ?? (own.text === "" ? (own.heading ?? "") : own.text);
  return ref + words.anyway(text.length > 160 ? differing(text, other?.text ?? "") : text);
}

/** The sentence of a text that the other text doesn't have. */
function differing(text: string, other: string): string {
  return (text.match(/[^。；]+[。；]?/g) ?? [text]).filter((s) => !other.includes(s)).join("").slice(0, 160);
}

/** A clause or table row of a document as evidence, by its ref. */
export function evidenceOf(document: PolicyDocument, ref: string, knowledge: Knowledge): Evidence | null {
  const row = knowledge.rows.get(`${document.id}/${ref}`);
  if (row !== undefined) return rowEvidence(row, knowledge);
  const clause = clauseByRef(document, ref);
  return clause === null ? null : clauseEvidence(document, clause, knowledge);
}
