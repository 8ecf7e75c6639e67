import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { sameQuantity } from "../../figures/index.ts";
import type { Asked } from "../asked.ts";
import { figureAsks } from "../choose.ts";
import { passagesAbout } from "../commentaries.ts";
import { conceptsOf } from "../concepts-of.ts";
import { figureStatements } from "../compose/figures.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { says } from "../read/document-questions.ts";
import { isSupported } from "../refuse.ts";
import { isReport } from "../report.ts";
import { selectFigures } from "../select/figures.ts";
import { isOfNamedSpeaker, namesSpeaker } from "../speakers.ts";
import { placedName } from "./name.ts";

/**
 * What a report tells of a policy beside what the policy in force says, and whether the figures asked for are the same in
 * both; null where a question doesn't ask whether the two agree.
 */
export function agreementDraft(asked: Asked): Draft | null {
  const { question, knowledge, words } = asked;
  if (!says(question.text, "agrees") || !(namesSpeaker(question, knowledge) || namesReport(asked))) return null;
  if (!isSupported(asked)) return null;
  const sides = bothSides(asked);
  if (sides === null) return null;
  const { told, stated } = sides;
  const document = knowledge.documents.get(stated.document);
  const clause = knowledge.clauses.get(stated.clause);
  if (document === undefined || clause === undefined) return null;
  const place = placedName(document, clause.ref, null, words);
  const further = alsoTold(told, asked);
  const said = [told, ...further].flatMap((p) => wanted(p, asked));
  const own = (knowledge.byClause.get(stated.clause) ?? []).flatMap((p) => p.figures);
  const isSame = (f: Figure): boolean => own.some((o) => sameQuantity(o, f));
  const { agrees, disagrees, leavesOut, labelled } = words.messages;
  const same = said.every(isSame);
  const compared = same || said.some((f) => own.some((o) => o.kind === f.kind && o.unit === f.unit));
  const lead = said.length === 0 ? place : !compared ? leavesOut(place) : (same ? agrees : disagrees)(place);
  const shared = (p: Passage): Figure[] => p.figures.filter((o) => said.some((f) => sameQuantity(o, f)));
  const text = readOut(stated, shared(stated), asked);
  const beside = further.length === 0 ? [] : (knowledge.byClause.get(stated.clause) ?? []);
  const others = beside.filter((p) => p.id !== stated.id && p.kind === "provision" && shared(p).length > 0);
  return answered([
    ...[told, ...further].map((p) => readOut(p, wanted(p, asked), asked)),
    { ...text, text: labelled(lead, text.text) },
    ...others.map((p) => readOut(p, shared(p), asked)),
  ]);
}

/** How far behind what is told the next sentence of the same speech may lie that tells a figure asked for too. Range 0 to 1. */
const NEXT = 0.8;

/** Further sentences of the same speech with figures that are asked for ("within the year, and more by 2027"). */
function alsoTold(told: Passage, { question, live, knowledge }: Asked): Passage[] {
  const topic = live.find((c) => c.passage.id === told.id)?.topic ?? 0;
  const asks = figureAsks(question.asks);
  return live
    .filter((c) => c.passage.clause === told.clause && c.passage.id !== told.id && c.topic >= topic * NEXT)
    .map((c) => c.passage)
    .filter((p) => asks.some((ask) => selectFigures(question, ask, p, knowledge).length > 0));
}

function namesReport({ question, knowledge }: Asked): boolean {
  const named = question.concepts.flatMap((c) => (c.kind === "document" ? (knowledge.named.get(c.id) ?? []) : []));
  return [...question.named, ...named].some((id) => isReport(knowledge.documents.get(id)));
}

/** The report's best passage and the policy's: each as found, else what tells the other's figures or subject. */
function bothSides(asked: Asked): { told: Passage; stated: Passage } | null {
  const { question, live, scope, knowledge } = asked;
  const ofReport = ({ document }: Passage): boolean => isReport(knowledge.documents.get(document));
  const found = live.map((c) => c.passage).filter((p) => p.kind !== "heading" && p.kind !== "meta");
  const reported = found.filter(ofReport);
  const policies = found.filter((p) => !ofReport(p) && scope.current.has(p.document));
  const told =
    reported.find((p) => isOfNamedSpeaker(question, p, knowledge)) ?? reported[0] ?? reportOn(policies[0], asked);
  if (told === undefined) return null;
  const said = wanted(told, asked);
  const inCommon = (p: Passage): boolean => p.figures.some((f) => said.some((s) => sameQuantity(s, f)));
  const stated = policies.find(inCommon) ?? policies[0] ?? policyBehind(told, said, asked);
  return stated === undefined ? null : { told, stated };
}

function reportOn(policy: Passage | undefined, { question, knowledge }: Asked): Passage | undefined {
  const document = policy === undefined ? undefined : knowledge.documents.get(policy.document);
  const clause = policy === undefined ? undefined : knowledge.clauses.get(policy.clause);
  if (policy === undefined || document === undefined || clause === undefined) return undefined;
  const about = passagesAbout(document, clause, knowledge);
  const telling = (p: Passage): boolean => p.figures.some((f) => policy.figures.some((o) => sameQuantity(o, f)));
  return about.find((p) => isOfNamedSpeaker(question, p, knowledge)) ?? about.find(telling) ?? about[0];
}

/** The passage of a policy in force that has most of a report's figures and subjects in common with it. */
function policyBehind(told: Passage, said: readonly Figure[], { scope, knowledge }: Asked): Passage | undefined {
  const subjects = new Set(conceptsOf(told, knowledge.index));
  const nearness = (p: Passage): number => {
    const figures = said.filter((s) => p.figures.some((f) => sameQuantity(f, s))).length;
    const alike = said.some((s) => p.figures.some((f) => f.kind === s.kind)) ? OF_A_KIND : 0;
    return figures * OF_A_FIGURE + alike + conceptsOf(p, knowledge.index).filter((id) => subjects.has(id)).length;
  };
  const [best] = knowledge.index.entries
    .map(({ passage }) => passage)
    .filter((p) => p.kind === "provision" && scope.current.has(p.document))
    .filter((p) => !isReport(knowledge.documents.get(p.document)))
    .map((passage) => ({ passage, value: nearness(passage) }))
    .sort((a, b) => b.value - a.value);
  return best !== undefined && (best.value >= OF_A_FIGURE || (said.length === 0 && best.value >= ALIKE))
    ? best.passage
    : undefined;
}

/** So many subjects in common say as much as one figure. */
const OF_A_FIGURE = 10;
/** A figure of the same kind (a time, a sum) says as much as so many subjects. */
const OF_A_KIND = 2;
/** So many subjects in common make a passage without figures one on the same thing. */
const ALIKE = 3;

/** The figures of a passage that are asked for; all of them where none in particular is. */
function wanted(passage: Passage, { question, knowledge }: Asked): Figure[] {
  const asks = figureAsks(question.asks);
  const chosen = asks.flatMap((ask) => selectFigures(question, ask, passage, knowledge));
  const all = passage.figures.filter((f) => f.kind !== "year" && f.kind !== "date");
  return [...new Set(chosen.length > 0 ? chosen : all)];
}

/** The figures where some of several are asked for, else the passage's words. */
function readOut(passage: Passage, figures: readonly Figure[], { words, knowledge }: Asked): Statement {
  const [statement] =
    figures.length === 0 || figures.length >= passage.figures.length
      ? []
      : figureStatements([{ ask: null, passage, figures }], words, knowledge);
  return statement ?? statementOf(passage, words, knowledge);
}
