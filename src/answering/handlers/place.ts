import type { PolicyDocument } from "../../domain/document.ts";
import type { Asked } from "../asked.ts";
import { choose, figureAsks } from "../choose.ts";
import { bodyStatement } from "../compose/bodies.ts";
import { figureStatements } from "../compose/figures.ts";
import { clauseStatements, textStatements } from "../compose/texts.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import type { Candidate } from "../judge.ts";
import { allClauses } from "../../domain/clauses.ts";
import { namesPlace, resolvePlace } from "../read/references.ts";
import { evidenceOf } from "./editions.ts";

/** What a named item says, or the figure in it; null where no item is named or an edition's change is asked. */
export function placeDraft(asked: Asked): Draft | null {
  const { question, scope, words } = asked;
  if (question.numbered.unknown.length > 0 && question.numbered.ids.length === 0)
    return notAnswered("false_premise", words.messages.refusal.noSuchDocument(question.numbered.unknown[0] ?? ""));
  if (!namesPlace(question.place) || question.asks.includes("change")) return null;
  const documents = documentsFor(asked);
  const found = documents.flatMap((document) => {
    const ref = resolvePlace(document, question.place);
    return ref === null ? [] : [{ document, ref }];
  });
  const [first] = found;
  if (first === undefined) return scope.asked === null ? null : noSuchItem(asked, documents);
  return answerFrom(asked, first.document, first.ref);
}

/** The documents asked about, those in force first; else the one that the best candidate stands in. */
function documentsFor({ scope, live, knowledge }: Asked): PolicyDocument[] {
  const ids = scope.asked === null ? live.slice(0, 1).map((c) => c.passage.document) : [...scope.asked];
  const documents = ids.flatMap((id) => knowledge.documents.get(id) ?? []);
  return scope.exact ? documents : documents.sort((a, b) => Number(scope.current.has(b.id)) - Number(scope.current.has(a.id)));
}

function noSuchItem({ question, words }: Asked, documents: readonly PolicyDocument[]): Draft | null {
  const [document] = documents;
  if (document === undefined || question.place.item === null) return null;
  const items = allClauses(document.clauses).filter((c) => c.kind === "item" && /^(?:\d+|\([一二三四五六七八九十]+\))$/.test(c.ref));
  const last = items.at(-1)?.ref ?? null;
  if (last === null) return null;
  const message = words.messages.refusal.noSuchItem(words.document(document), String(question.place.item), last);
  return notAnswered("false_premise", message);
}

function answerFrom(asked: Asked, document: PolicyDocument, ref: string): Draft {
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
  if (statements.length > 0 && !question.asks.includes("item")) return answered(statements);
  if (question.place.item === null && !question.asks.includes("item") && !question.asks.includes("summary"))
    return answered(textStatements(inPlace, words, knowledge));
  const clause = allClauses(document.clauses).find((c) => c.ref === ref);
  const whole = clause === undefined ? [] : clauseStatements(clause.id, words, knowledge);
  if (whole.length > 0) return answered(headed(clause?.heading ?? null, whole, words.lang, words.anyway));
  const evidence = evidenceOf(document, ref, knowledge);
  const row = knowledge.passages.get(`${document.id}/${ref}`);
  const text = row === undefined ? (clause?.heading ?? document.title) : row.text;
  return answered([{ text: words.messages.sentence(words.anyway(text)), evidence: evidence === null ? [] : [evidence] }]);
}

/** The clause's heading before its first sentence. */
function headed(heading: string | null, statements: readonly Statement[], lang: "zh" | "en", anyway: (zh: string) => string): Statement[] {
  const [first, ...rest] = statements;
  if (heading === null || first === undefined) return [...statements];
  return [{ ...first, text: `${anyway(heading)}${lang === "zh" ? "：" : ": "}${first.text}` }, ...rest];
}

/** The passages of one place as candidates, in the order of their judgment, else of the text. */
function placeCandidates({ candidates, knowledge }: Asked, document: PolicyDocument, ref: string): Candidate[] {
  const prefix = `${document.id}/`;
  const here = knowledge.index.entries
    .map((e) => e.passage)
    .filter((p) => p.document === document.id && (p.ref === ref || p.clause === prefix + ref || (ref.startsWith("annex") && p.ref.startsWith(ref) && !/^\d/.test(p.ref.slice(ref.length)))));
  const judged = new Map(candidates.map((c) => [c.passage.id, c]));
  return here
    .map((passage): Candidate => ({ ...(judged.get(passage.id) ?? { passage, topic: 0.5, score: 0.5, dense: 0.5, judgments: [] }), lost: null }))
    .sort((a, b) => b.score - a.score);
}
