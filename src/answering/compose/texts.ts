import type { Passage } from "../../domain/passage.ts";
import type { Candidate } from "../judge.ts";
import type { Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { names } from "./headings.ts";
import { isReport } from "../report.ts";
import { speakerOf } from "../speakers.ts";
import { figureStatements, opened } from "./figures.ts";
import type { Words } from "./words.ts";

/** A text answer holds at most this many characters of the source beyond its first passage, in whichever language it is told. */
const ROOM = 200;
/** How near to the best a passage of the same clause must be to stand beside it. Range 0 to 1. */
const BESIDE = 0.64;

/** How many things a question wants named, and whether of a subject beyond a document as a whole. */
export interface Wanted {
  readonly count: number;
  readonly ofSubject: boolean;
}

/**
 * The passage that answers, with its neighbours in the clause that answer nearly as well, in the clause's order; the best
 * passage alone where it names as many things as are wanted.
 *
 * @param subjects What the question is about, by concept: in a report a neighbour speaks of one of those of which the best does.
 */
export function textStatements(
  live: readonly Candidate[],
  words: Words,
  knowledge: Knowledge,
  years: readonly number[] = [],
  wanted: Wanted | null = null,
  subjects: readonly string[] = [],
): Statement[] {
  const named = naming(live, wanted, knowledge);
  const best = named ?? live.find((c) => c.passage.kind !== "heading") ?? live[0];
  if (best === undefined) return [];
  // Two things stand in many a sentence; three or more are what is asked for, unless the best one stands beside them.
  const alone = named === live[0] || named?.passage.clause !== live[0]?.passage.clause;
  if (named !== undefined && alone && (wanted?.count ?? 0) > 2)
    return [statementOf(named.passage, words, knowledge, years)];
  const main = best.passage.kind === "heading" ? firstBelow(best.passage, knowledge) : best.passage;
  const beside = live.filter(
    (c) =>
      c.passage.clause === main.clause &&
      c.passage.id !== main.id &&
      c.passage.kind === "provision" &&
      c.score >= best.score * BESIDE,
  );
  const report = isReport(knowledge.documents.get(main.document));
  const spoken = ({ text }: Passage): string[] => {
    const said = new Set(knowledge.matcher.match(text).map(({ id }) => id));
    return subjects.filter((id) => said.has(id) && (report || knowledge.subjects.get(main.document)?.has(id) !== true));
  };
  // Sentences of a policy's clause belong together; those of somebody's speech go from one thing to the next.
  const own = spoken(main);
  const speaks = (passage: Passage): boolean => {
    const also = spoken(passage);
    if (report && own.length > 0 && !also.some((id) => own.includes(id))) return false;
    return also.length === 0 || also.length >= own.length || also.some((id) => !own.includes(id));
  };
  const announced = announcedBy(main, knowledge);
  if (announced.length > 0) return [main, ...announced].map((p) => statementOf(p, words, knowledge, years));
  let room = ROOM;
  const kept = [main, ...leaningOn(main, knowledge)];
  for (const { passage } of beside.filter((c) => !kept.includes(c.passage) && speaks(c.passage))) {
    room -= passage.text.length;
    if (room < 0) break;
    kept.push(passage);
  }
  return kept.sort(inOrder).map((p) => statementOf(p, words, knowledge, years));
}

/** How far behind the best topic a passage may lie that names just as many things as are wanted. Range 0 to 1. */
const NAMING = 0.7;

/** How many of the best passages' clauses are looked through where a question names nothing but a document. */
const CLAUSES = 2;

/** The passage of the best one's document, if that is no report, that strings together as many things as the question wants named. */
function naming(live: readonly Candidate[], wanted: Wanted | null, knowledge: Knowledge): Candidate | undefined {
  const [top] = live;
  if (wanted === null || top === undefined) return undefined;
  const report = isReport(knowledge.documents.get(top.passage.document));
  const clauses = new Set(live.slice(0, CLAUSES).map((c) => c.passage.clause));
  return live.find(
    ({ passage, topic }) =>
      passage.kind === "provision" &&
      topic >= top.topic * NAMING &&
      (report || passage.document === top.passage.document) &&
      (wanted.ofSubject || clauses.has(passage.clause)) &&
      names(passage.text, wanted.count),
  );
}

/** The sentence behind that speaks of this one ("对以上…", "上述…") or says what it means ("如…"): without it the first is half an answer. */
function leaningOn(passage: Passage, knowledge: Knowledge): Passage[] {
  const siblings = knowledge.byClause.get(passage.clause) ?? [];
  const next = siblings[siblings.indexOf(passage) + 1];
  return next !== undefined && /^(?:对?(?:以上|上述|前述|前款)|[例比]?如(?![下果何需]))/.test(next.text) ? [next] : [];
}

/** A sentence that says how many things follow: "确立了三大目标。" */
const ANNOUNCES = /(?:[两二三四五六七八九]|[2-9])(?:大|个|项|点|方面)[\u4e00-\u9fff]{0,6}[。：:]$/;
/** What opens the first of the things, and each of them. */
const FIRST = /^(?:一是|第一[,，、])/;
const EACH = /^(?:[一二三四五六七八九]是|第[一二三四五六七八九][,，、])/;

/** What a sentence announces by its number, to the end of the clause that the last of it stands in; [] where it announces nothing. */
function announcedBy(passage: Passage, { index }: Knowledge): Passage[] {
  if (!ANNOUNCES.test(passage.text)) return [];
  const all = index.entries
    .map((e) => e.passage)
    .filter((p) => p.document === passage.document && p.kind !== "heading");
  const behind = all.slice(all.findIndex((p) => p.id === passage.id) + 1);
  if (!FIRST.test(behind[0]?.text ?? "")) return [];
  const clauses: string[] = [];
  for (const { clause, text } of behind) {
    if (clauses.at(-1) !== clause && !EACH.test(text)) break;
    if (clauses.at(-1) !== clause) clauses.push(clause);
  }
  return behind.filter((p) => clauses.includes(p.clause));
}

/** Everything that a clause says, in order. */
export function clauseStatements(clauseId: string, words: Words, knowledge: Knowledge): Statement[] {
  const passages = (knowledge.byClause.get(clauseId) ?? []).filter((p) => p.kind !== "heading");
  return passages.map((p) => statementOf(p, words, knowledge));
}

/** A passage read out as a sentence of its own. */
export function statementOf(
  passage: Passage,
  words: Words,
  knowledge: Knowledge,
  years: readonly number[] = [],
): Statement {
  const dated = passage.figures.filter((f) => f.year !== null);
  const asked = dated.filter((f) => f.year !== null && years.includes(f.year));
  const yearly = asked.length > 0 ? asked : dated;
  if (passage.kind === "row" && yearly.length > 0) {
    const [statement] = figureStatements([{ ask: null, passage, figures: yearly }], words, knowledge);
    if (statement !== undefined) return statement;
  }
  const text = passage.text.replace(/[（(]责任单位：[^）)]*[）)]$/, "");
  const speaker = speakerOf(passage, knowledge);
  const said = opened(words.anyway(text));
  const whole = speaker === null ? said : words.messages.labelled(words.anyway(speaker), said);
  return { text: words.messages.sentence(whole), evidence: [passageEvidence(passage, knowledge)] };
}

function firstBelow(heading: Passage, knowledge: Knowledge): Passage {
  return (knowledge.byClause.get(heading.clause) ?? []).find((p) => p.kind === "provision") ?? heading;
}

/** In the order in which they stand in their clause. */
export function inOrder(a: Passage, b: Passage): number {
  const n = (p: Passage): number => Number(p.id.slice(p.id.lastIndexOf("~") + 1));
  return a.clause === b.clause ? n(a) - n(b) : a.clause < b.clause ? -1 : 1;
}
