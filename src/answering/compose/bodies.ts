import type { Passage } from "../../domain/passage.ts";
import type { PlacedRow, Knowledge } from "../knowledge.ts";
import type { Candidate } from "../judge.ts";
import type { Question } from "../read/read-question.ts";
import type { Evidence, Statement } from "../draft.ts";
import { clauseEvidence, passageEvidence, rowQuote } from "../evidence.ts";
import type { Words } from "./words.ts";

/** How far behind the best topic a clause or row that names bodies may lie. Range 0 to 1. */
const NEAR = 0.7;

/** Who is in charge of what the candidates are about: from the clause itself, else from the task table's row for it. */
export function bodyStatement(
  question: Question,
  live: readonly Candidate[],
  words: Words,
  knowledge: Knowledge,
): Statement | null {
  const topic = Math.max(0, ...live.map((c) => c.topic));
  for (const { passage } of live.filter((c) => c.topic >= topic * NEAR)) {
    const row =
      knowledge.rows.get(`${passage.document}/${passage.ref}`) ??
      rowFor(passage.clause, knowledge) ??
      rowSaying(passage, knowledge);
    if (row !== null && row.table.kind === "tasks") return rowStatement(question, row, words, knowledge);
    const clause = knowledge.clauses.get(passage.clause);
    const document = knowledge.documents.get(passage.document);
    if (clause !== undefined && document !== undefined && clause.bodies.length > 0) {
      const bodies = words.messages.list(clause.bodies.map((b) => words.body(b)));
      return {
        text: words.messages.sentence(words.messages.responsible(bodies)),
        evidence: [{ ...clauseEvidence(document, clause, knowledge) }],
      };
    }
  }
  return null;
}

/** The row of a task table that is about a clause: the same number and the same heading, or the same heading alone. */
export function rowFor(clauseId: string, knowledge: Knowledge): PlacedRow | null {
  const clause = knowledge.clauses.get(clauseId);
  if (clause?.heading === undefined || clause.heading === null) return null;
  const documentId = clauseId.slice(0, clauseId.lastIndexOf("/"));
  const tables = knowledge.documents.get(documentId)?.tables.filter((t) => t.kind === "tasks") ?? [];
  const document = knowledge.documents.get(documentId);
  for (const table of tables) {
    const name = table.columns.findIndex((c) => c.role === "name");
    const row = table.rows.find(
      (r) => r.number === clause.ref && alike(r.cells[name]?.text ?? "", clause.heading ?? ""),
    );
    if (row !== undefined && document !== undefined) return { document, table, row };
  }
  return null;
}

/** Share of a row's name, by pairs of characters, that a passage must hold to be the task that the row hands out. Range 0 to 1. */
const SAID = 0.75;

/** The row of a task table that hands out what a passage says, where the passage's clause names no bodies; null where none does. */
function rowSaying(passage: Passage, knowledge: Knowledge): PlacedRow | null {
  const document = knowledge.documents.get(passage.document);
  if (document === undefined || (knowledge.clauses.get(passage.clause)?.bodies.length ?? 0) > 0) return null;
  const own = pairsOf(passage.text);
  const rows = document.tables
    .filter((t) => t.kind === "tasks")
    .flatMap((table) =>
      table.rows.map((row) => {
        const name = pairsOf(row.cells[table.columns.findIndex((c) => c.role === "name")]?.text ?? "");
        const shared = [...name].filter((pair) => own.has(pair)).length;
        return { row, table, share: name.size === 0 ? 0 : shared / name.size };
      }),
    )
    .sort((a, b) => b.share - a.share);
  const [best] = rows;
  return best === undefined || best.share < SAID ? null : { document, table: best.table, row: best.row };
}

function pairsOf(text: string): Set<string> {
  const bare = text.replace(/[\s\p{P}]/gu, "");
  return new Set([...bare].slice(0, -1).map((c, i) => `${c}${bare[i + 1] ?? ""}`));
}

/** Same but for a few characters: a table may shorten a heading. */
function alike(a: string, b: string): boolean {
  const characters = new Set(a.replace(/\s/g, ""));
  const shared = [...new Set(b.replace(/\s/g, ""))].filter((c) => characters.has(c)).length;
  return shared >= 0.7 * Math.max(1, characters.size);
}

function rowStatement(question: Question, placed: PlacedRow, words: Words, knowledge: Knowledge): Statement {
  const { lead, support } = rowBodies(placed);
  const named = (names: readonly string[]): string => words.messages.list(names.map((n) => words.body(n)));
  const supportOnly =
    question.asks.includes("support_body") && !question.asks.includes("lead_body") && support.length > 0;
  const leadOnly = question.asks.includes("lead_body") && !question.asks.includes("support_body");
  const told = supportOnly
    ? words.messages.supportOnly(named(support))
    : words.messages.leadAndSupport(named(lead), support.length === 0 || leadOnly ? null : named(support));
  const text = [told, ...doubtsOf(question, placed, !leadOnly && support.length > 0, words)].join(words.messages.aside);
  return { text: words.messages.sentence(text), evidence: [rowEvidence(placed, knowledge)] };
}

/** What the print leaves open of the supporting bodies: that they are inferred where shown, or not told where asked for. */
function doubtsOf(question: Question, { table, row }: PlacedRow, shown: boolean, words: Words): string[] {
  const { confidence } = row.cells[table.columns.findIndex((c) => c.role === "support")] ?? {};
  if (confidence === "probable" && shown) return [words.messages.supportInferred()];
  const asked = question.asks.includes("support_body");
  return confidence === "unknown" && asked ? [words.messages.supportUntold()] : [];
}

/** Lead and supporting bodies of a row, split; "/" and blank mean none. */
export function rowBodies({ table, row }: PlacedRow): { lead: string[]; support: string[] } {
  const cell = (role: "lead" | "support"): string[] => {
    const at = table.columns.findIndex((c) => c.role === role);
    return splitBodies(row.cells[at]?.text ?? "");
  };
  return { lead: cell("lead"), support: cell("support") };
}

function splitBodies(text: string): string[] {
  return text
    .split(/[、，,；;]/)
    .map((b) => b.trim().replace(/等$/, ""))
    .filter((b) => b !== "" && b !== "/");
}

/** A row as evidence: its cells as printed. */
export function rowEvidence(placed: PlacedRow, knowledge: Knowledge): Evidence {
  const { document, row } = placed;
  const id = `${document.id}/${row.ref}`;
  const passage = knowledge.passages.get(id);
  return passage === undefined
    ? { document: document.id, ref: row.ref, id, quote: rowQuote(placed), quoteEn: null }
    : passageEvidence(passage, knowledge);
}
