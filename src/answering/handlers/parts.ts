import type { Clause, PolicyDocument, Table } from "../../domain/document.ts";
import { rowEvidence } from "../compose/bodies.ts";
import type { Words } from "../compose/words.ts";
import type { Statement } from "../draft.ts";
import { clauseByRef } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { foldText } from "../../language/fold.ts";
import type { Question } from "../read/read-question.ts";
import { headingEvidence } from "./editions.ts";

/** Parts read out at most; of more, the first and how many there are. */
const READ_OUT = 40;

/** What a section or annex consists of, by the headings of its items or the names of its rows; null where it has no parts. */
export function partsStatement(
  document: PolicyDocument,
  ref: string,
  words: Words,
  knowledge: Knowledge,
): Statement | null {
  const clause = clauseByRef(document, ref);
  const tables = document.tables.filter(
    (t) => t.ref === ref || (t.ref.startsWith(ref) && !/^\d/.test(t.ref.slice(ref.length))),
  );
  const below = clause === null || tables.length > 0 ? [] : innermost(clause);
  const names = tables.length > 0 ? tables.flatMap((t) => rowNames(t, words)) : below.map((c) => headingText(c, words));
  if (names.length === 0) return null;
  const heading = clause?.heading ?? tables[0]?.title ?? null;
  const place = words.messages.clause(ref, heading === null ? null : words.anyway(heading));
  const counted = words.messages.inDocument(
    words.messages.placed(words.document(document), place),
    words.messages.count(names.length, "items"),
  );
  const joined = names.slice(0, READ_OUT).join(words.lang === "zh" ? "；" : "; ");
  return {
    text: words.messages.sentence(words.messages.labelled(counted, joined)),
    evidence:
      below.length > 0
        ? below.map((c) => headingEvidence(document, c.ref, c.heading, knowledge))
        : [headingEvidence(document, ref, heading, knowledge)],
  };
}

/** The innermost clauses of a clause that have a heading. */
function innermost(clause: Clause): Clause[] {
  return clause.children.flatMap((child): Clause[] => {
    const inner = innermost(child);
    return inner.length > 0 ? inner : child.heading === null ? [] : [child];
  });
}

function headingText({ label, ref, heading }: Clause, words: Words): string {
  return `${label === null ? "" : number(ref)}${words.anyway(heading ?? "")}`;
}

/** The number that a part bears within its whole. */
function number(ref: string): string {
  const own = /(?:\d{1,9}|\([一二三四五六七八九十]{1,9}\))$/.exec(ref)?.[0];
  return own === undefined ? "" : /^\d/.test(own) ? `${own}. ` : `${own} `;
}

function rowNames(table: Table, words: Words): string[] {
  const at = Math.max(
    0,
    table.columns.findIndex((c) => c.role === "name"),
  );
  return table.rows.flatMap((row) => {
    const name = row.cells[at]?.text ?? "";
    return name === "" ? [] : [`${row.number}. ${words.anyway(name)}`];
  });
}

/**
 * How many rows the named table has; of a table in parts how many each part has that the question names, where it names any.
 * Empty where the document has no such table.
 */
export function rowsStatements(
  document: PolicyDocument,
  { place, text }: Pick<Question, "place" | "text">,
  words: Words,
  knowledge: Knowledge,
): Statement[] {
  const kind = place.taskTable ? "tasks" : place.indicatorTable ? "indicators" : null;
  const tables = document.tables.filter((t) =>
    place.annex === null ? t.kind === kind : /^.*\d/s.exec(t.ref)?.[0] === `annex${String(place.annex)}`,
  );
  const asked = tables.filter((t) => isNamed(t, text, words, knowledge));
  const whole = tables.length < 2 || asked.length === 0;
  return (whole ? [tables] : asked.map((t) => [t])).flatMap((part) => countOf(document, part, words, knowledge) ?? []);
}

/** Share of the words of a table's title that a question must say to name it. Range 0 to 1. */
const NAMED = 0.6;

/** Whether a text names a table by its title, in either language; what stands in brackets behind it, and years, apart. */
function isNamed({ title }: Table, text: string, words: Words, { index }: Knowledge): boolean {
  const said = new Set(index.tokenizer.tokenize(text));
  const bare = (name: string): string =>
    (foldText(name).split("(")[0] ?? "").replace(/\b20\d\d年?|^(?:[一二三四五六七八九十]{1,3}、|[ivx]{1,5}\. )/g, "");
  return [title, words.anyway(title)].some((name) => {
    const own = [...new Set(index.tokenizer.tokenize(bare(name)))];
    return own.length > 0 && own.filter((t) => said.has(t)).length / own.length >= NAMED;
  });
}

function countOf(
  document: PolicyDocument,
  tables: readonly Table[],
  words: Words,
  knowledge: Knowledge,
): Statement | null {
  const [first] = tables;
  const last = tables.at(-1)?.rows.at(-1);
  if (first === undefined || last === undefined) return null;
  const count = tables.reduce((n, t) => n + t.rows.length, 0);
  const named =
    tables.length === 1
      ? words.messages.clause(first.ref, words.anyway(first.title))
      : words.messages.clause(/^.*\d/s.exec(first.ref)?.[0] ?? first.ref, null);
  const text = words.messages.inDocument(
    words.messages.placed(words.document(document), named),
    words.messages.count(count, "items"),
  );
  const row = knowledge.rows.get(`${document.id}/${last.ref}`);
  return { text: words.messages.sentence(text), evidence: row === undefined ? [] : [rowEvidence(row, knowledge)] };
}
