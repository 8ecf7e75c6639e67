import type { Facet, Passage } from "../../../domain/passage.ts";
import { says } from "../../../language/calculation-words.ts";
import type { Knowledge } from "../../knowledge.ts";
import { facetsIn, type Question } from "../../read/read-question.ts";
import type { Line } from "./bill.ts";
import { agreements, casesBeside, memberShare, namedCases, termsOf, type Case } from "./cases.ts";
import { givenFor, sameCounter } from "./given.ts";
import type { OwnFigure } from "./own-figures.ts";

/** Cases with how many of each; several lists where the words leave open which case is meant. */
export type Counted = readonly (readonly Line[])[];

/** The cases beside a passage of which the asker says how many, each count for the case that its own words name; [] where none is. */
export function countedLines(
  top: Passage,
  own: readonly OwnFigure[],
  question: Question,
  knowledge: Knowledge,
): Counted {
  const cases = casesBeside(top, knowledge);
  const counts = own.filter(
    (o) =>
      o.figure.unit === "count" &&
      !isThreshold(o, cases) &&
      (o.implied || isOfGrant(o, top, cases, question, knowledge)),
  );
  const shared = sharedFacets(counts, question, knowledge);
  const placed = counts.flatMap((own) => place(own, cases, shared, knowledge));
  if (placed.length === 0 || !worthAdding(placed, question)) return [];
  const open = placed.filter((p) => p.cases.length > 1);
  const line = (c: Case, count: number): Line => ({
    case: c,
    given: { ...givenFor(c, own, question, knowledge), count },
  });
  if (open.length === 0) return [merged(placed.flatMap((p) => p.cases.map((c) => line(c, p.count))))];
  const [only] = placed;
  return placed.length === 1 && only !== undefined && only.cases.length <= ALTERNATIVES
    ? only.cases.map((c) => [line(c, only.count)])
    : [];
}

/** How many readings of one count are worked out side by side. */
const ALTERNATIVES = 3;

interface Placed {
  readonly count: number;
  readonly cases: readonly Case[];
  readonly implied: boolean;
}

function place(own: OwnFigure, cases: readonly Case[], shared: readonly Facet[], knowledge: Knowledge): Placed[] {
  const facets = facetsIn(own.words, knowledge.matcher);
  const all = [...facets, ...shared.filter((s) => !facets.some((f) => f.axis === s.axis))];
  if (own.each) return eachOf(own, cases, knowledge);
  const named = namedCases(cases, own.words, all, knowledge);
  if (named.cases.length === 0 || (own.implied && !namedCases(cases, own.words, facets, knowledge).telling)) return [];
  return [{ count: own.value, cases: spokenOf(named.cases, own.words, knowledge), implied: own.implied }];
}

/** Of cases that no facet and no member tells apart, those whose own text has most of the words. */
function spokenOf(cases: readonly Case[], words: string, knowledge: Knowledge): readonly Case[] {
  if (cases.length < 2) return cases;
  const said = termsOf(words, knowledge);
  const hits = cases.map((c) => [...termsOf(c.passage.text, knowledge)].filter((t) => said.has(t)).length);
  const most = Math.max(...hits);
  return cases.filter((_, i) => hits[i] === most);
}

/** "甲、乙各2项": so many of each case that the words name. */
function eachOf(own: OwnFigure, cases: readonly Case[], knowledge: Knowledge): Placed[] {
  const asked = facetsIn(own.words, knowledge.matcher);
  const said = termsOf(own.words, knowledge);
  const isNamed = (c: Case): boolean =>
    agreements(asked, c.facets) > 0 || (c.rule.member !== null && memberShare(c, cases, said, knowledge) > 0);
  return cases.filter(isNamed).map((c) => ({ count: own.value, cases: [c], implied: own.implied }));
}

/** Number words alone are added up only beside counts, or where a total is asked for. */
function worthAdding(placed: readonly Placed[], question: Question): boolean {
  return placed.some((p) => !p.implied) || placed.length > 1 || says("total", question.text);
}

/** Facets that hold for all counts: said before the first, or behind the last for all of them. */
function sharedFacets(counts: readonly OwnFigure[], question: Question, knowledge: Knowledge): Facet[] {
  const [first] = counts;
  const last = counts.at(-1);
  if (first === undefined || last === undefined) return [];
  const before = facetsIn(question.text.slice(0, first.figure.start), knowledge.matcher);
  const behind = says("all", last.words) ? facetsIn(last.words, knowledge.matcher) : [];
  const mentioned = (axis: string): number =>
    counts.filter((c) => facetsIn(c.words, knowledge.matcher).some((f) => f.axis === axis)).length;
  return [...before, ...behind.filter((f) => mentioned(f.axis) < 2)];
}

/** A count of the asker's that is held against a threshold rather than multiplied. */
function isThreshold(own: OwnFigure, cases: readonly Case[]): boolean {
  return cases.some(({ passage, rule }) =>
    rule.conditions.some(
      (c) => c.threshold?.unit === "count" && !own.implied && sameCounter(own.figure, passage, c.threshold.value),
    ),
  );
}

/** Whether what is counted is what the sum is per: by its measure word ("每张…"), or its words stand in a case or its translation. */
function isOfGrant(
  own: OwnFigure,
  top: Passage,
  cases: readonly Case[],
  question: Question,
  knowledge: Knowledge,
): boolean {
  if (says("aside", question.text.slice(own.figure.end, own.figure.end + 14))) return false;
  const facets = facetsIn(own.words, knowledge.matcher);
  if (cases.some((c) => isPer(own, c) || agreements(facets, c.facets) > 0)) return true;
  const said = termsOf(own.words, knowledge);
  return [...new Set([top, ...cases.map((c) => c.passage)])].some((passage) =>
    [`${passage.inherited}${passage.text}`, passage.text].some((text) =>
      [...termsOf(text, knowledge)].some((t) => said.has(t)),
    ),
  );
}

/** Whether a sum is per the measure word that the asker counts by ("4张证": "每张注册证"). */
function isPer({ figure }: OwnFigure, { rule }: Case): boolean {
  const counter = figure.counter ?? "";
  return counter !== "" && counter !== "个" && (rule.cap ?? rule.amount)?.per?.includes(counter) === true;
}

/** Lines of one case as one. */
function merged(lines: readonly Line[]): Line[] {
  const cases = [...new Set(lines.map((l) => l.case))];
  return cases.flatMap((c) => {
    const own = lines.filter((l) => l.case === c);
    const [first] = own;
    return first === undefined
      ? []
      : [{ ...first, given: { ...first.given, count: own.reduce((sum, l) => sum + (l.given.count ?? 1), 0) } }];
  });
}
