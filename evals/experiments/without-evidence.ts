import { answerInConversation } from "../../src/answering/conversation.ts";
import type { Knowledge } from "../../src/answering/knowledge.ts";
import { conceptsOf } from "../../src/answering/concepts-of.ts";
import { itemRef } from "../../src/answering/handlers/item-ref.ts";
import { isReport } from "../../src/answering/report.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { readFigures, sameQuantity } from "../../src/figures/index.ts";
import { holds } from "../gold.ts";
import type { FiledCase } from "../load-cases.ts";
import { sameRef } from "../scorers/cites.ts";
import { withoutSpace } from "../sources.ts";
import type { Inside } from "./inside.ts";
import { knowledgeWithout } from "./knowledge-without.ts";

/** What became of a question whose evidence was taken away. */
export interface Bereft {
  readonly expected: FiledCase;
  /** How many passages were taken. */
  readonly taken: number;
  readonly refused: boolean;
  readonly answer: string;
  readonly cites: readonly string[];
}

/**
 * What a document says of itself as a whole is answered from its metadata, not from a passage; what compares documents
 * keeps the other's half of the answer.
 */
const LEFT_OUT = new Set(["edition", "validity", "cross_document"]);
const WHOLE = new Set(["*", "closing"]);
/** A quote shorter than this says too little to know a passage by. */
const TELLING = 8;

/**
 * Asks each answerable question with every passage taken out that holds its answer: the gold clauses, and whatever
 * repeats their figures or words in other editions, printings, tables and reports. Nothing is left that supports an
 * answer, so it must be refused. Follow-ups are left out: they rest on what was answered before.
 */
export async function askWithoutEvidence(
  cases: readonly FiledCase[],
  { knowledge, encode }: Inside,
): Promise<Bereft[]> {
  const bereft: Bereft[] = [];
  const prepared = prepare(knowledge);
  for (const expected of cases.filter(restsOnPassages)) {
    const { question: text, asOf } = expected;
    const excluded = evidenceOf(expected, knowledge, prepared);
    if (excluded.size === 0) continue;
    const { draft } = await answerInConversation(
      { question: text, lang: "auto", asOf, history: [], documents: [] },
      knowledgeWithout(knowledge, excluded),
      encode,
    );
    const { statements, status } = draft;
    bereft.push({
      expected,
      taken: excluded.size,
      refused: status === "no_answer",
      answer: statements.map((s) => s.text).join(" "),
      cites: statements.flatMap((s) => s.evidence.map((e) => `${e.document} ${e.ref}`)),
    });
  }
  return bereft;
}

function restsOnPassages({ expect, category, history }: FiledCase): boolean {
  const whole = expect.cites.some((gold) => WHOLE.has(gold.clause));
  return (
    expect.status === "answered" && expect.cites.length > 0 && history.length === 0 && !LEFT_OUT.has(category) && !whole
  );
}

/** Ids of the passages that hold the answer: its own, and those that tell it again. */
export function evidenceOf(
  expected: FiledCase,
  knowledge: Knowledge,
  prepared: Prepared = prepare(knowledge),
): Set<string> {
  const { passages, documents } = knowledge;
  const { cites, figures } = expected.expect;
  const quote = withoutSpace(expected.quote);
  const bare = withoutTitles(quote, titlesOf(knowledge));
  const said = readFigures(expected.quote, { year: Number(expected.asOf.slice(0, 4)) });
  const works = new Set(
    cites.flatMap(({ doc }) =>
      [...documents.values()].filter((d) => d.number === doc || d.id === doc).map((d) => d.work),
    ),
  );
  const isGold = ({ number, id }: PolicyDocument, ref: string): boolean =>
    cites.some((gold) => (gold.doc === number || gold.doc === id) && sameRef(ref, gold.clause));
  const [long, middling, short] = [RUN.anywhere, RUN.retelling, RUN.besideFigure].map((n) => runsOf(bare, n));
  const tellsAgain = (passage: Passage, document: PolicyDocument): boolean => {
    const text = prepared.texts.get(passage.id) ?? "";
    if (shareRun(text, long ?? new Set(), RUN.anywhere)) return true;
    const retells = works.has(document.work) || passage.kind === "row" || isReport(document);
    return (
      retells &&
      (shareRun(text, middling ?? new Set(), RUN.retelling) ||
        figures.some((figure) => holds(passage.figures, figure)) ||
        (shareRun(text, short ?? new Set(), RUN.besideFigure) &&
          said.some((f) => passage.figures.some((own) => sameQuantity(own, f)))))
    );
  };
  const gold = [...passages.values()].filter((p) => {
    const document = documents.get(p.document);
    return document !== undefined && isGold(document, p.ref);
  });
  const linked = ({ document, ref, bodies }: Passage): readonly string[] =>
    bodies.length === 0 ? [] : (prepared.rowsOfItem.get(`${document}/${ref}`) ?? []);
  const holdsIt = (passage: Passage): boolean => {
    const document = documents.get(passage.document);
    if (document === undefined) return false;
    return (
      isGold(document, passage.ref) ||
      linked(passage).some((ref) => isGold(document, ref)) ||
      sharesWords(withoutSpace(passage.text), quote) ||
      (isReport(document) && gold.some((own) => reportsOn(passage, own, knowledge))) ||
      tellsAgain(passage, document)
    );
  };
  return new Set([...passages.values()].filter(holdsIt).map((p) => p.id));
}

/**
 * How many characters in a row two texts must share for one to tell the other again: wherever they stand; in another
 * edition, a table or a report of the policy; there beside a figure in common.
 */
const RUN = { anywhere: 14, retelling: 8, besideFigure: 4 };

/** A subject that stands in no more passages than this is a measure's own, and not its whole field's. */
const OWN_SUBJECT = 30;

/** Whether a report's passage tells of the measure that a clause holds: of one of its subjects, with one of its figures. */
function reportsOn(report: Passage, clause: Passage, { index }: Knowledge): boolean {
  const subjects = new Set(
    conceptsOf(clause, index).filter((id) => (index.concepts.get(id)?.length ?? 0) <= OWN_SUBJECT),
  );
  return (
    conceptsOf(report, index).some((id) => subjects.has(id)) &&
    clause.figures.some((f) => report.figures.some((own) => sameQuantity(own, f)))
  );
}

/** What is worked out once for all cases. */
interface Prepared {
  /** The text of each passage without white space and titles, by id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Rows of tables of tasks by the item that they are about, `<document id>/<ref>`: its passages take over their bodies. */
  readonly rowsOfItem: ReadonlyMap<string, readonly string[]>;
}

export function prepare(knowledge: Knowledge): Prepared {
  const titles = titlesOf(knowledge);
  const rowsOfItem = new Map<string, string[]>();
  for (const { document, table, row } of knowledge.rows.values()) {
    const item = table.kind === "tasks" ? itemRef(document, row.ref, knowledge) : row.ref;
    if (item === row.ref) continue;
    const key = `${document.id}/${item}`;
    rowsOfItem.set(key, [...(rowsOfItem.get(key) ?? []), row.ref]);
  }
  return {
    texts: new Map([...knowledge.passages.values()].map((p) => [p.id, withoutTitles(withoutSpace(p.text), titles)])),
    rowsOfItem,
  };
}

/** Titles of the documents, in full and as texts name them. */
function titlesOf({ documents }: Knowledge): string[] {
  const titles = [...documents.values()].map((d) => withoutSpace(d.title).replace(/^.*?(?:印发|关于)|的?通知$/g, ""));
  return [...titles, ...titles.map((t) => t.replace(/[（(].*$/, "").replace(/^.*市|[《》]/g, ""))].filter(
    (title) => title.length >= TELLING,
  );
}

/** Two texts that name the same document don't say the same for that. */
function withoutTitles(text: string, titles: readonly string[]): string {
  return titles.reduce((left, title) => left.replaceAll(title, "\n"), text);
}

/** Whether two texts have so many Chinese characters in a row in common. */
function shareRun(text: string, runs: ReadonlySet<string>, length: number): boolean {
  for (let at = 0; at + length <= text.length; at += 1) if (runs.has(text.slice(at, at + length))) return true;
  return false;
}

/** Every stretch of so many Chinese characters in a text. */
function runsOf(text: string, length: number): Set<string> {
  const runs = new Set<string>();
  for (const [han] of text.matchAll(/[\u4e00-\u9fff]+/g))
    for (let at = 0; at + length <= han.length; at += 1) runs.add(han.slice(at, at + length));
  return runs;
}

function sharesWords(text: string, quote: string): boolean {
  return (quote.length >= TELLING && text.includes(quote)) || (text.length >= TELLING && quote.includes(text));
}
