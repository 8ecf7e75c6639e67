import type { PolicyDocument } from "../../domain/document.ts";
import type { Asked } from "../asked.ts";
import { choose, figureAsks } from "../choose.ts";
import { bodyStatement } from "../compose/bodies.ts";
import { figureStatements } from "../compose/figures.ts";
import { clauseStatements, textStatements } from "../compose/texts.ts";
import type { Words } from "../compose/words.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import type { Candidate } from "../judge.ts";
import { says } from "../read/document-questions.ts";
import { namesPlace, placesMissing, resolvePlace } from "../read/references.ts";
import { clauseByRef } from "../evidence.ts";
import { asksNumbers, pairAsked, wantsChange } from "./editions-asked.ts";
import { evidenceOf } from "./editions.ts";
import { placedName } from "./name.ts";
import { partsStatement, rowsStatements } from "./parts.ts";

/** What a named item, section or annex says, or the figure in it; null where none is named or an edition's change is asked. */
export function placeDraft(asked: Asked): Draft | null {
  const { question, scope, words } = asked;
  if (question.numbered.unknown.length > 0 && question.numbered.ids.length === 0)
    return notAnswered("false_premise", words.messages.refusal.noSuchDocument(question.numbered.unknown[0] ?? ""));
  if (!namesPlace(question.place) || wantsChange(asked) || asksNumbers(asked)) return null;
  const pair = says(question.text, "bothEditions") ? pairAsked(asked) : null;
  const documents = pair === null ? documentsFor(asked) : [pair.earlier, pair.later];
  const found = documents.flatMap((document) => {
    const ref = resolvePlace(document, question.place);
    return ref === null ? [] : [{ document, ref }];
  });
  const [first] = found;
  if (first === undefined) return scope.asked === null ? null : noSuchPlace(asked, documents);
  const several = pair !== null || (scope.exact && question.numbered.ids.length > 1) ? found : [first];
  const statements = several.flatMap(({ document, ref }) => answerFrom(asked, document, ref, several.length > 1));
  // A table that has no such row, a heading with nothing below it: nothing said is no answer.
  return statements.length === 0
    ? notAnswered("not_covered", words.messages.refusal.notCovered([]))
    : answered(statements);
}

/** The documents asked about, those in force first; else the one that the best candidate stands in. */
function documentsFor(asked: Asked): PolicyDocument[] {
  const { scope, knowledge } = asked;
  const ids = scope.asked === null ? likeliest(asked) : [...scope.asked];
  const documents = ids.flatMap((id) => knowledge.documents.get(id) ?? []);
  return scope.exact
    ? documents
    : documents.sort((a, b) => Number(scope.current.has(b.id)) - Number(scope.current.has(a.id)));
}

/** Where no document is named: the one whose part of that number speaks best of what is asked; else that of the best candidate. */
function likeliest({ question, live, knowledge }: Asked): string[] {
  const within = live.find(({ passage }) => {
    const document = knowledge.documents.get(passage.document);
    return document !== undefined && resolvePlace(document, question.place) === passage.ref;
  });
  return [within ?? live[0]].flatMap((c) => c?.passage.document ?? []);
}

/** Says that a named part isn't there, and with which number its kind ends. */
function noSuchPlace({ question, words }: Asked, documents: readonly PolicyDocument[]): Draft | null {
  const [document] = documents;
  const missing = document === undefined ? null : placesMissing(document, question.place);
  if (document === undefined || missing === null) return null;
  const { place } = words.messages;
  const last = missing.last === null ? null : place(missing.last);
  return notAnswered(
    "false_premise",
    words.messages.refusal.noSuchItem(words.document(document), place(missing.asked), last),
  );
}

function answerFrom(asked: Asked, document: PolicyDocument, ref: string, beside: boolean): Statement[] {
  const { question, words, knowledge } = asked;
  const inPlace = placeCandidates(asked, document, ref);
  const statements: Statement[] = [];
  if (figureAsks(question.asks).length > 0) {
    const { choices } = choose(question, inPlace, knowledge);
    statements.push(...figureStatements(choices, words, knowledge));
  }
  if (question.asks.some((a) => a === "body" || a === "lead_body" || a === "support_body")) {
    const body = bodyStatement(question, inPlace, words, knowledge);
    if (body !== null) statements.push(body);
  }
  if (statements.length > 0 && !question.asks.includes("item"))
    return headed(rowName(document, ref, asked), statements, words);
  if (question.place.item === null) {
    const rows =
      question.place.annex !== null && says(question.text, "rows")
        ? rowsStatements(document, question, words, knowledge)
        : [];
    if (rows.length > 0) return rows;
    const whole = asksForWhole(asked, document, ref);
    const parts = whole ? partsStatement(document, ref, words, knowledge) : null;
    if (parts !== null) return [parts];
    if (!question.asks.includes("item") && !question.asks.includes("summary"))
      return textStatements(inPlace, words, knowledge);
  }
  const clause = clauseByRef(document, ref);
  const said = clause === null ? [] : clauseStatements(clause.id, words, knowledge);
  const heading = clause?.heading ?? null;
  const name = beside ? placedName(document, ref, heading, words) : heading === null ? null : words.anyway(heading);
  if (said.length > 0) return headed(name, said, words);
  const evidence = evidenceOf(document, ref, knowledge);
  const row = knowledge.passages.get(`${document.id}/${ref}`);
  const text = row === undefined ? (clause?.heading ?? document.title) : row.text;
  return [{ text: words.messages.sentence(words.anyway(text)), evidence: evidence === null ? [] : [evidence] }];
}

/** Whether a section or annex is asked for as a whole: no subject but those of its own heading, and a way of asking for its parts. */
function asksForWhole({ question, words }: Asked, document: PolicyDocument, ref: string): boolean {
  const titles = [
    clauseByRef(document, ref)?.heading ?? "",
    ...document.tables.filter((t) => t.ref.startsWith(ref)).map((t) => t.title),
  ];
  const own = titles
    .flatMap((t) => [t, words.anyway(t)])
    .join(" ")
    .toLowerCase();
  const subjects = question.concepts.some(
    (c) =>
      !c.nested &&
      (c.kind === "content" || c.kind === "benefit" || c.kind === "programme") &&
      !own.includes(question.text.slice(c.start, c.end).replace(/s$/, "")),
  );
  return (
    !subjects &&
    ASKS_FOR_PARTS.some((a) => question.asks.includes(a) || says(question.text, "about") || says(question.text, "rows"))
  );
}

const ASKS_FOR_PARTS = ["list", "summary", "item", "items"] as const;

/** The name of a table's row; null for what is none. */
function rowName(document: PolicyDocument, ref: string, { words, knowledge }: Asked): string | null {
  const placed = knowledge.rows.get(`${document.id}/${ref}`);
  const at = placed?.table.columns.findIndex((c) => c.role === "name") ?? -1;
  const name = placed?.row.cells[at]?.text ?? "";
  return name === "" ? null : words.anyway(name).replace(/[。.]$/, "");
}

/** What the statements are about, before the first, which doesn't say so itself. */
function headed(name: string | null, statements: readonly Statement[], words: Words): Statement[] {
  const [first, ...rest] = statements;
  if (name === null || first === undefined || first.text.toLowerCase().includes(name.toLowerCase()))
    return [...statements];
  return [{ ...first, text: words.messages.labelled(name, first.text) }, ...rest];
}

/** The passages of one place as candidates, in the order of their judgment, else of the text. */
function placeCandidates({ candidates, knowledge }: Asked, document: PolicyDocument, ref: string): Candidate[] {
  const prefix = `${document.id}/`;
  const here = knowledge.index.entries
    .map((e) => e.passage)
    .filter(
      (p) =>
        p.document === document.id &&
        (p.ref === ref ||
          p.clause === prefix + ref ||
          (ref.startsWith("annex") && p.ref.startsWith(ref) && !/^\d/.test(p.ref.slice(ref.length)))),
    );
  const judged = new Map(candidates.map((c) => [c.passage.id, c]));
  return here
    .map((passage): Candidate => ({
      ...(judged.get(passage.id) ?? { passage, topic: 0.5, score: 0.5, dense: 0.5, judgments: [] }),
      lost: null,
    }))
    .sort((a, b) => b.score - a.score);
}
