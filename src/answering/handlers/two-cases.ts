import type { Figure } from "../../domain/figure.ts";
import type { Facet, Passage } from "../../domain/passage.ts";
import type { Rule } from "../../domain/rule.ts";
import type { Asked } from "../asked.ts";
import { casesBeside, casesOf, memberShare, namedCases, termsOf, type Case } from "./calculation/cases.ts";

/** What one of two cases gets. */
export interface OfCase {
  readonly passage: Passage;
  readonly rule: Rule;
  readonly figure: Figure;
}

/** How far behind the best topic a case may lie where the cases don't stand in one group. Range 0 to 1. */
const NEAR = 0.6;

/** The two cases that a question holds against each other, each with what it gets; null where it doesn't name two. */
export function twoCases(asked: Asked): readonly [OfCase, OfCase] | null {
  const { live, question, knowledge } = asked;
  const [top] = live;
  if (top === undefined) return null;
  const near = live.filter((c) => c.topic >= top.topic * NEAR).map((c) => c.passage);
  const pools = [casesBeside(top.passage, knowledge), [...new Set(near)].flatMap((p) => casesOf(p, knowledge))];
  for (const pool of pools) {
    const pair = byFacets(pool, asked) ?? byMembers(pool, asked);
    const [one, other] = (pair ?? []).map((c) => sumOf(c, question.asks.includes("yearly_money")));
    if (one && other && one.figure !== other.figure) return [one, other];
  }
  return null;
}

/** One case for each of two values that the question names on one axis, all else alike. */
function byFacets(pool: readonly Case[], { question, knowledge }: Asked): Case[] | null {
  for (const axis of new Set(question.facets.map((f) => f.axis))) {
    const values = question.facets.filter((f) => f.axis === axis);
    if (values.length !== 2) continue;
    const rest = question.facets.filter((f) => f.axis !== axis);
    const named = values.map((v) =>
      only(
        namedCases(
          pool.filter((c) => speaksOf(c, axis)),
          "",
          [...rest, asserted(v)],
          knowledge,
        ).cases,
      ),
    );
    const [one, other] = named;
    if (one && other && one.rule !== other.rule) return [one, other];
  }
  return null;
}

/** Two members of one list, both named. */
function byMembers(pool: readonly Case[], { question, knowledge }: Asked): Case[] | null {
  const said = termsOf(question.text, knowledge);
  const [first] = pool.filter((c) => c.rule.member !== null);
  const list = pool.filter((c) => c.passage === first?.passage);
  const named = list.filter((c) => memberShare(c, list, said, knowledge) > 0);
  return named.length === 2 ? named : null;
}

const speaksOf = (c: Case, axis: string): boolean => c.facets.some((f) => f.axis === axis);
const asserted = (facet: Facet): Facet => ({ ...facet, stance: "asserted" });
const only = (cases: readonly Case[]): Case | null => (cases.length === 1 ? (cases[0] ?? null) : null);

/** The figure of the passage that a case's sum is. */
function sumOf({ passage, rule }: Case, yearly: boolean): OfCase | null {
  const sum = (yearly ? rule.yearlyCap : null) ?? rule.cap ?? rule.amount ?? rule.yearlyCap;
  const figure = passage.figures.find((f) => f.start === sum?.start && f.unit === "CNY");
  return figure === undefined ? null : { passage, rule, figure };
}
