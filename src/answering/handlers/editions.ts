import type { PolicyDocument } from "../../domain/document.ts";
import type { ClauseChange } from "../../editions/index.ts";
import { answered, type Draft, type Evidence, type Statement } from "../draft.ts";
import { clauseByRef, clauseEvidence, evidenceAt, titleEvidence } from "../evidence.ts";
import type { EditionPair, Knowledge } from "../knowledge.ts";
import { rowEvidence } from "../compose/bodies.ts";
import type { Words } from "../compose/words.ts";
import { itemsOf } from "./items.ts";
import { byNumber, placedName } from "./name.ts";

/** The editions of the work that a document belongs to; null where it has but one. */
export function editionPair(document: PolicyDocument, knowledge: Knowledge): EditionPair | null {
  return knowledge.editions.get(document.work) ?? null;
}

/** The clause of the later edition that repeals the earlier one. */
export function repealEvidence({ earlier, later }: EditionPair, knowledge: Knowledge): Evidence | null {
  return evidenceAt(later, later.repeals.find((r) => r.number === earlier.number)?.span ?? null, knowledge);
}

/** "Dropped": a clause of the earlier edition that the one in force no longer has; says so and cites both. */
export function droppedDraft(pair: EditionPair, change: ClauseChange, words: Words, knowledge: Knowledge): Draft {
  const ref = change.before?.ref ?? "";
  const evidence = [repealEvidence(pair, knowledge), evidenceOf(pair.earlier, ref, knowledge)];
  const text = words.messages.dropped(
    placedName(pair.earlier, ref, change.before?.heading ?? null, words),
    words.document(pair.later),
  );
  return answered([{ text: words.messages.sentence(text), evidence: evidence.filter((e) => e !== null) }]);
}

/** What became of one clause or row from one edition to the other, with its number in both. */
export function changeStatement(
  pair: EditionPair,
  change: ClauseChange,
  words: Words,
  knowledge: Knowledge,
): Statement {
  const { before, after } = change;
  const evidence = [
    after === null ? null : evidenceOf(pair.later, after.ref, knowledge),
    before === null ? null : evidenceOf(pair.earlier, before.ref, knowledge),
  ].filter((e) => e !== null);
  return {
    text: words.messages.sentence(changeText(pair, change, words, knowledge)),
    evidence: evidence.length > 0 ? evidence : [titleEvidence(pair.later, knowledge)],
  };
}

function changeText({ earlier, later }: EditionPair, change: ClauseChange, words: Words, knowledge: Knowledge): string {
  const { before, after, kind } = change;
  const { messages } = words;
  const then = before === null ? "" : placedName(earlier, before.ref, before.heading, words);
  const now = after === null ? "" : placedName(later, after.ref, after.heading, words);
  switch (kind) {
    case "same":
      return messages.sameInBoth(then, now);
    case "moved":
      return messages.moved(then, now);
    case "added":
      return messages.added(now);
    case "removed":
      return messages.removed(then, byNumber(later, words));
    case "reworded": {
      const said = differing(earlier, later, change, "before", words, knowledge);
      const says = differing(later, earlier, change, "after", words, knowledge);
      return said === "" || says === ""
        ? messages.moved(then, now).replace(/[，;][^，;]*$/, "")
        : messages.clauseChanged(then, now, said, says);
    }
  }
}

/** What the later edition changed as a whole: how many items each has, what was dropped, added, reworded, renumbered. */
export function changesDraft(pair: EditionPair, words: Words, knowledge: Knowledge): Draft {
  const ofItems = pair.changes.filter(isOfItem);
  const closing = repealEvidence(pair, knowledge) ?? titleEvidence(pair.later, knowledge);
  const statements: Statement[] = [tallyStatement(pair, words, knowledge), ...droppedOrAdded(pair, words, knowledge)];
  const none = (["added", "removed"] as const).filter((kind) => !ofItems.some((c) => c.kind === kind));
  for (const kind of none) {
    const text = kind === "added" ? words.messages.noneAdded() : words.messages.noneRemoved();
    statements.push({ text: words.messages.sentence(text), evidence: [closing] });
  }
  statements.push(
    ...ofItems
      .filter((c) => c.kind === "reworded")
      .slice(0, READ_OUT)
      .map((c) => changeStatement(pair, c, words, knowledge)),
  );
  const shifted = shiftedItems(ofItems);
  if (shifted !== null) {
    const text = words.messages.renumbered(
      byNumber(pair.later, words),
      words.messages.place(shifted.before),
      words.messages.place(shifted.after),
    );
    statements.push({ text: words.messages.sentence(text), evidence: [closing] });
  }
  return answered(statements, { also: [closing] });
}

/** Changes of one kind that are read out. */
const READ_OUT = 6;

/** A change of an item or section, not of an annex or of the words around the document. */
function isOfItem({ before, after }: ClauseChange): boolean {
  return !/^annex|^preamble$|^closing$/.test(before?.ref ?? after?.ref ?? "");
}

/** The items that the later edition dropped, then those that it added. */
export function droppedOrAdded(pair: EditionPair, words: Words, knowledge: Knowledge): Statement[] {
  const of = (kind: ClauseChange["kind"]): ClauseChange[] => pair.changes.filter((c) => c.kind === kind && isOfItem(c));
  return [...of("removed").slice(0, READ_OUT), ...of("added").slice(0, READ_OUT)].map((c) =>
    changeStatement(pair, c, words, knowledge),
  );
}

/** How many items each edition has. */
export function tallyStatement({ earlier, later }: EditionPair, words: Words, knowledge: Knowledge): Statement {
  const [before, after] = [itemsOf(earlier), itemsOf(later)];
  const evidence = [after.at(-1), before.at(-1)].flatMap((c, i) => {
    const document = i === 0 ? later : earlier;
    return c === undefined ? [] : [headingEvidence(document, c.ref, c.heading, knowledge)];
  });
  const text = words.messages.tally(byNumber(earlier, words), before.length, byNumber(later, words), after.length);
  return { text: words.messages.sentence(text), evidence };
}

/** A clause by its heading alone. */
export function headingEvidence(
  document: PolicyDocument,
  ref: string,
  heading: string | null,
  knowledge: Knowledge,
): Evidence {
  const quote = heading ?? document.title;
  return { document: document.id, ref, id: `${document.id}/${ref}`, quote, quoteEn: knowledge.english(quote) };
}

/** The run of items that kept their words under another number; null where none shifted. */
function shiftedItems(changes: readonly ClauseChange[]): { before: string; after: string } | null {
  const moved = changes.filter(
    (c) =>
      c.before !== null &&
      c.after !== null &&
      c.before.ref !== c.after.ref &&
      /^\d+$/.test(c.before.ref) &&
      /^\d+$/.test(c.after.ref),
  );
  const refs = (side: "before" | "after"): number[] =>
    moved.map((c) => Number(c[side]?.ref ?? 0)).sort((a, b) => a - b);
  const range = (all: number[]): string =>
    all.length === 1 ? String(all[0]) : `${String(all[0])}–${String(all.at(-1))}`;
  return moved.length === 0 ? null : { before: range(refs("before")), after: range(refs("after")) };
}

/** What a clause says in one edition and not in the other: its passages, else its heading or the words of its row. */
function differing(
  own: PolicyDocument,
  other: PolicyDocument,
  change: ClauseChange,
  side: "before" | "after",
  words: Words,
  knowledge: Knowledge,
): string {
  const mine = change[side];
  const theirs = change[side === "before" ? "after" : "before"];
  const passages = (document: PolicyDocument, ref: string | undefined): string[] =>
    (knowledge.byClause.get(`${document.id}/${ref ?? ""}`) ?? [])
      .filter((p) => p.kind === "provision")
      .map((p) => p.text);
  const elsewhere = new Set(passages(other, theirs?.ref).map(bare));
  const told = passages(own, mine?.ref).filter((t) => !elsewhere.has(bare(t)));
  if (told.length > 0)
    return told.map((t) => words.anyway(t).replace(/[；。;.]$/, "")).join(words.lang === "zh" ? "；" : "; ");
  if (mine?.heading !== theirs?.heading) return words.anyway(mine?.heading ?? "");
  return mine === null || mine.text === theirs?.text ? "" : words.anyway(mine.text);
}

function bare(text: string): string {
  return text.normalize("NFKC").replace(/[\s。；;.]/g, "");
}

/** A clause or table row of a document as evidence, by its ref. */
export function evidenceOf(document: PolicyDocument, ref: string, knowledge: Knowledge): Evidence | null {
  const row = knowledge.rows.get(`${document.id}/${ref}`);
  if (row !== undefined) return rowEvidence(row, knowledge);
  const clause = clauseByRef(document, ref);
  return clause === null ? null : clauseEvidence(document, clause, knowledge);
}
