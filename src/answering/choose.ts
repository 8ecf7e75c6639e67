import { isReport } from "./report.ts";
import type { Figure } from "../domain/figure.ts";
import type { Passage } from "../domain/passage.ts";
import { FIGURE_ASKS, type Ask } from "../domain/question.ts";
import { sameQuantity } from "../figures/index.ts";
import type { Candidate } from "./judge.ts";
import { contradicts, JUDGMENT, roleFit } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import { bestFit } from "./select/fit.ts";
import { isOfNamedSpeaker } from "./speakers.ts";
import { selectFigures } from "./select/figures.ts";

/** What answers one ask: a passage, and which of its figures; no figures where its words are the answer. */
export interface Choice {
  readonly ask: Ask | null;
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

export interface Chosen {
  readonly choices: readonly Choice[];
  /** Asks for a figure that no passage on the topic fills. */
  readonly unfilled: readonly Ask[];
}

/** How far behind the best topic a passage may lie and still fill an ask that the best one doesn't. Range 0 to 1. */
const NEAR = 0.9;
/** The same within the clause of the best one. */
const NEAR_IN_CLAUSE = 0.6;
/** The same where the best one promises support and states no sum: then another's sum isn't the one asked for. */
const NEAR_A_PROMISE = 0.93;
/** The same within a document that the question names. */
const NEAR_WITHIN = 0.72;
/** How far behind the winner's topic another case of the same grant may lie and still be listed. Range 0 to 1. */
const SIBLING_NEAR = 0.75;
const SIBLINGS_AT_MOST = 6;

/** Chooses, for each thing asked, the passage that says it and the figures in it. Candidates are best first. */
export function choose(
  question: Question,
  candidates: readonly Candidate[],
  knowledge: Knowledge,
  within = false,
): Chosen {
  const live = candidates.filter((c) => c.lost === null);
  const asks = figureAsks(question.asks);
  const choices: Choice[] = [];
  const unfilled: Ask[] = [];
  const one = fillingAll(asks, question, live, knowledge);
  const hasAll = ({ passage }: Candidate): boolean => fillsAll(asks, question, passage, knowledge);
  for (const ask of asks) {
    const best = one ?? bestFor(ask, question, live, within ? NEAR_WITHIN : NEAR, knowledge);
    if (best === null) {
      const next = choices.length === 0 ? null : nextSentence(ask, question, live, knowledge);
      if (next === null) unfilled.push(ask);
      else choices.push(next);
      continue;
    }
    const siblings = withSiblings(ask, best, question, one === null ? live : live.filter(hasAll), knowledge);
    const found = [...siblings, ...forOtherYears(ask, best, siblings, question, live, knowledge)];
    choices.push(...found.filter((c) => !choices.some((o) => same(o, c))));
  }
  const kinds = asks.filter((a) => OF_ONE_KIND.has(a));
  const open = kinds.length > 0 && kinds.every((a) => unfilled.includes(a));
  return { choices: open ? choices.filter((c) => c.ask === null || !OF_ANY_KIND.has(c.ask)) : choices, unfilled };
}

/** The sentence right behind the best one of a report, where it has the figure that this one hasn't ("推荐…件,推荐量同比增加…%"). */
function nextSentence(ask: Ask, question: Question, [top]: readonly Candidate[], knowledge: Knowledge): Choice | null {
  if (top === undefined || !isReport(knowledge.documents.get(top.passage.document))) return null;
  const beside = knowledge.byClause.get(top.passage.clause) ?? [];
  const passage = beside[beside.findIndex((p) => p.id === top.passage.id) + 1];
  const figures = passage === undefined ? [] : selectFigures({ ...question, years: [] }, ask, passage, knowledge);
  return passage === undefined || figures.length === 0 ? null : { ask, passage, figures };
}

/** Of several years asked about, those that the chosen passages don't speak of, from their neighbours in the clause. */
function forOtherYears(
  ask: Ask,
  best: Candidate,
  chosen: readonly Choice[],
  question: Question,
  live: readonly Candidate[],
  knowledge: Knowledge,
): Choice[] {
  if (question.years.length < 2) return [];
  const told = chosen.map((c) => c.passage);
  const beside = live.filter((c) => c.passage.clause === best.passage.clause && !told.includes(c.passage));
  return question.years.flatMap((year): Choice[] => {
    const ofYear = (passage: Passage): Figure[] =>
      selectFigures({ ...question, years: [year] }, ask, passage, knowledge);
    if (told.some((p) => ofYear(p).length > 0)) return [];
    const other = beside.find((c) => c.topic >= best.topic * NEAR_IN_CLAUSE && ofYear(c.passage).length > 0);
    return other === undefined ? [] : [{ ask, passage: other.passage, figures: ofYear(other.passage) }];
  });
}

/** Least fit at which a figure fills an ask so well that none elsewhere is looked for. Range 0 to 1. */
const FILLS = 0.9;

/**
 * The best candidate, where several figures are asked for and it has each of them: they belong to one case, and only a case
 * that has each of them too stands beside it.
 */
function fillingAll(
  asks: readonly Ask[],
  question: Question,
  live: readonly Candidate[],
  knowledge: Knowledge,
): Candidate | null {
  const [top] = live;
  if (asks.length < 2 || top === undefined || isReport(knowledge.documents.get(top.passage.document))) return null;
  return fillsAll(asks, question, top.passage, knowledge) ? top : null;
}

/** Whether a passage fills each ask as well as may be. */
function fillsAll(asks: readonly Ask[], question: Question, passage: Passage, knowledge: Knowledge): boolean {
  const isWanted = (figure: Figure): boolean => asks.includes("threshold") && figure.role === "threshold";
  return asks.every((ask) => {
    const figures = selectFigures(question, ask, passage, knowledge);
    // The least rate that is asked for is one figure, not a rate and a threshold.
    return bestFit(ask, figures) >= FILLS || figures.some(isWanted);
  });
}

/** Asks that only a figure of one kind answers: where none of them is filled, a threshold of another kind is no answer. */
const OF_ONE_KIND: ReadonlySet<Ask> = new Set<Ask>(["money", "rate", "duration", "measure"]);
const OF_ANY_KIND: ReadonlySet<Ask> = new Set<Ask>(["threshold", "most", "quantity"]);

/** The asks that want a figure; a particular one makes the general one moot. */
export function figureAsks(asks: readonly Ask[]): Ask[] {
  const wanted = asks.filter((a) => FIGURE_ASKS.has(a) || a === "date" || a === "deadline");
  const particular = wanted.filter((a) => a !== "quantity");
  const kept = particular.length > 0 ? particular : wanted;
  return kept.filter(
    (a) =>
      !(a === "most" && (kept.includes("money") || kept.includes("yearly_money"))) &&
      !(a === "money" && kept.includes("yearly_money")) &&
      !(a === "date" && kept.includes("deadline")),
  );
}

function bestFor(
  ask: Ask,
  question: Question,
  live: readonly Candidate[],
  near: number,
  knowledge: Knowledge,
): Candidate | null {
  const weight = (c: Candidate): number =>
    near === NEAR && isReport(knowledge.documents.get(c.passage.document)) ? JUDGMENT.interpretation : 1;
  const topic = Math.max(0, ...live.map((c) => c.topic * weight(c)));
  const promise = (ask === "money" || ask === "rate" || ask === "most") && promisesNoSum(live[0]?.passage, knowledge);
  const role = (fit: number): number => JUDGMENT.unfit + (1 - JUDGMENT.unfit) * fit;
  const fitting = live
    .filter(
      (c) =>
        c.topic >=
        topic * (promise ? NEAR_A_PROMISE : c.passage.clause === live[0]?.passage.clause ? NEAR_IN_CLAUSE : near),
    )
    .map((c) => ({ c, score: (c.score / role(roleFit(question.asks, c.passage))) * role(roleFit([ask], c.passage)) }))
    .filter(({ c }) => selectFigures(question, ask, c.passage, knowledge).length > 0)
    .sort((a, b) => b.score - a.score);
  const best = fitting[0]?.c ?? null;
  if (best === null || !isReport(knowledge.documents.get(best.passage.document))) return best;
  if (isOfNamedSpeaker(question, best.passage, knowledge)) return best;
  const said = selectFigures(question, ask, best.passage, knowledge);
  const inPolicy = live.filter(
    (c) => !isReport(knowledge.documents.get(c.passage.document)) && c.topic >= topic * IN_POLICY && c.lost === null,
  );
  const same = inPolicy.find((c) => c.passage.figures.some((f) => said.some((s) => sameQuantity(f, s))));
  if (near !== NEAR || same === undefined) return best;
  return selectFigures(question, ask, same.passage, knowledge).length > 0 ? same : null;
}

/** Whether a passage promises support and says not how much. */
function promisesNoSum(passage: Passage | undefined, knowledge: Knowledge): boolean {
  const rules = passage === undefined ? [] : (knowledge.rules.get(passage.id) ?? []);
  return rules.length > 0 && rules.every((r) => !r.statesSum);
}

/** How far behind a report's topic the policy's own text may lie that says the same figure. Range 0 to 1. */
const IN_POLICY = 0.55;

/** The winner, with the other cases of the same grant where the question doesn't say which case it means. */
function withSiblings(
  ask: Ask,
  winner: Candidate,
  question: Question,
  live: readonly Candidate[],
  knowledge: Knowledge,
): Choice[] {
  const choice = (passage: Passage): Choice => ({
    ask,
    passage,
    figures: selectFigures(question, ask, passage, knowledge),
  });
  const { group } = winner.passage;
  const own = choice(winner.passage);
  if (group === null) return [own];
  const agreeing = (p: Passage): number =>
    question.facets.filter((f) =>
      p.facets.some((o) => o.axis === f.axis && (o.value === f.value) === (o.stance === "asserted")),
    ).length;
  const spoken = conceptsIn(winner.passage, question, knowledge);
  const cases = live.filter(
    (c) =>
      c.passage.group === group &&
      c.topic >= winner.topic * SIBLING_NEAR &&
      !contradicts(question.facets, c.passage.facets) &&
      !isProperSubset(conceptsIn(c.passage, question, knowledge), spoken),
  );
  const filled = cases
    .map((c) => choice(c.passage))
    .filter((c) => c.figures.length > 0 && (c.passage.id === winner.passage.id || !areOtherGoals(c, own)));
  const most = Math.max(...filled.map((c) => agreeing(c.passage)));
  const listed = filled
    .filter((c) => agreeing(c.passage) === most)
    .sort((a, b) => (a.passage.id < b.passage.id ? -1 : 1))
    .slice(0, SIBLINGS_AT_MOST);
  return listed.length > 0 ? listed : [own];
}

/** Goals for one year that stand beside each other are of different things, and no cases of one grant. */
function areOtherGoals({ figures }: Choice, own: Choice): boolean {
  const years = new Set(own.figures.map((f) => f.year));
  return [...figures, ...own.figures].every((f) => f.role === "target") && figures.some((f) => years.has(f.year));
}

/** Subjects of the question that a passage speaks of in its own words, without those of its clause's heading. */
function conceptsIn({ inherited, text }: Passage, question: Question, { matcher }: Knowledge): Set<string> {
  const have = new Set(matcher.match(`${inherited}${text}`).flatMap(({ id, nested }) => (nested ? [] : [id])));
  const subjects = question.concepts.filter((c) => !c.nested && c.kind !== "generic" && c.facet === undefined);
  return new Set(subjects.map((c) => c.id).filter((id) => have.has(id)));
}

/** A case that speaks of less of the question, and of nothing more, is another case than the one meant. */
function isProperSubset(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size < b.size && [...a].every((id) => b.has(id));
}

function same(a: Choice, b: Choice): boolean {
  return (
    a.passage.id === b.passage.id &&
    a.figures.every((f) => b.figures.includes(f)) &&
    b.figures.every((f) => a.figures.includes(f))
  );
}
