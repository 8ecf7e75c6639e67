import type { Clause, PolicyDocument } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import { enPartsWanted } from "../../language/en/parts-wanted.ts";
import { zhPartsWanted } from "../../language/zh/parts-wanted.ts";
import type { Asked } from "../asked.ts";
import type { Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";
import { statementOf } from "./texts.ts";
import type { Words } from "./words.ts";

const PARTS_WANTED = [zhPartsWanted, enPartsWanted];

/** How many of the best candidates may stand in the section whose parts are asked for. */
const LOOKED_AT = 6;
/** Share of a section's heading that the question must say. Range 0 to 1. */
const NAMED = 0.6;
/** Longest list of parts without headings, in characters of the source, that is read out, in whichever language. */
const READ_OUT = 700;

/**
 * The parts of a section, in order, where the question asks for parts and names the section by its heading ("申报程序有哪几步"):
 * their headings, else their texts; null where it doesn't, or a part's own heading is nearer to what it says.
 */
export function listedStatements(asked: Asked): Statement[] | null {
  const { question, live, words, knowledge } = asked;
  if (!PARTS_WANTED.some((pattern) => pattern.test(question.text))) return null;
  const said = termsAsked(question, knowledge);
  const sections = live
    .slice(0, LOOKED_AT)
    .flatMap(({ passage }) => sectionsAbove(passage.clause, knowledge.documents.get(passage.document)));
  const [best] = [...new Set(sections)]
    .map((clause) => ({ clause, share: shareSaid(clause, said, words, knowledge) }))
    .filter(({ clause, share }) => share >= NAMED && isNearest(clause, share, said, words, knowledge))
    .sort((a, b) => b.share - a.share);
  return best === undefined ? null : partsOf(best.clause, words, knowledge);
}

/** The sections with parts in which a clause stands, itself among them, the innermost first. */
function sectionsAbove(id: string, document: PolicyDocument | undefined): Clause[] {
  const holds = (c: Clause): boolean => c.id === id || c.children.some(holds);
  return allClauses(document?.clauses ?? [])
    .filter((c) => c.heading !== null && c.children.length > 1 && holds(c))
    .reverse();
}

function partsOf({ children }: Clause, words: Words, knowledge: Knowledge): Statement[] | null {
  const passages = children.map((c) => knowledge.byClause.get(c.id) ?? []);
  if (children.every((c) => c.heading !== null)) {
    const headings = passages.flatMap((all) => all.filter((p) => p.kind === "heading").slice(0, 1));
    if (headings.length < children.length) return null;
    const text = words.messages.list(children.map((c) => words.anyway(c.heading ?? "")));
    return [{ text: words.messages.sentence(text), evidence: headings.map((p) => passageEvidence(p, knowledge)) }];
  }
  const said = passages.flat().filter((p) => p.kind === "provision");
  const statements = said.map((p) => statementOf(p, words, knowledge));
  const length = said.reduce((sum, { text }) => sum + text.length, 0);
  return children.some((c) => c.heading !== null) || length > READ_OUT || said.length === 0 ? null : statements;
}

/** Share of the words of a section's heading that the question says; 0 to 1. */
function shareSaid(
  { heading }: Clause,
  said: ReadonlySet<string>,
  words: Words,
  { index, english }: Knowledge,
): number {
  const text = heading ?? "";
  const own = new Set(index.tokenizer.tokenize(words.lang === "en" ? (english(text) ?? text) : text));
  return own.size === 0 ? 0 : [...own].filter((t) => said.has(t)).length / own.size;
}

/** Whether no part's heading is said more fully than the section's own. */
function isNearest(
  { children }: Clause,
  share: number,
  said: ReadonlySet<string>,
  words: Words,
  knowledge: Knowledge,
): boolean {
  return children.every((c) => c.heading === null || shareSaid(c, said, words, knowledge) < share);
}

function termsAsked({ text }: Question, { index }: Knowledge): Set<string> {
  return new Set(index.tokenizer.tokenize(text));
}
