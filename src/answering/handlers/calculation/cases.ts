import type { Facet, Passage } from "../../../domain/passage.ts";
import type { Rule } from "../../../domain/rule.ts";
import { contradicts } from "../../judge.ts";
import type { Knowledge } from "../../knowledge.ts";
import { facetsIn } from "../../read/read-question.ts";

/** One case of a grant: a provision of its group, or a member of the list among which a provision parts its sums. */
export interface Case {
  readonly passage: Passage;
  readonly rule: Rule;
  readonly facets: readonly Facet[];
}

/** The cases that stand beside a passage in its group, with its own. */
export function casesBeside(passage: Passage, knowledge: Knowledge): Case[] {
  const { group } = passage;
  const siblings =
    group === null ? [passage] : (knowledge.byClause.get(passage.clause) ?? []).filter((p) => p.group === group);
  return siblings.flatMap((p) => casesOf(p, knowledge));
}

/** The cases of one passage for which a sum is stated. */
export function casesOf(passage: Passage, knowledge: Knowledge): Case[] {
  return (knowledge.rules.get(passage.id) ?? [])
    .filter((rule) => rule.limits.length === 0 && (rule.rate ?? rule.amount ?? rule.cap) !== null)
    .map((rule) => ({ passage, rule, facets: facetsOf(passage, rule.member, knowledge) }));
}

/** A list's member narrows the axes that its provision names. */
function facetsOf(passage: Passage, member: string | null, knowledge: Knowledge): readonly Facet[] {
  if (member === null) return passage.facets;
  const own = facetsIn(member, knowledge.matcher);
  return [...own, ...passage.facets.filter((f) => !own.some((o) => o.axis === f.axis))];
}

/**
 * The cases that words name best: no facet against them, then facets and own words of a list's member. All that aren't
 * ruled out where the words tell none of them apart.
 */
export function namedCases(
  cases: readonly Case[],
  words: string,
  facets: readonly Facet[],
  knowledge: Knowledge,
): Named {
  const possible = cases.filter((c) => !contradicts(facets, c.facets));
  const said = possible.some((c) => c.rule.member !== null) ? termsOf(words, knowledge) : NOTHING;
  const scored = possible.map((c) => ({
    c,
    score: agreements(facets, c.facets) + memberShare(c, cases, said, knowledge),
  }));
  const best = Math.max(0, ...scored.map((s) => s.score));
  return { cases: scored.filter((s) => s.score >= best - 1e-9).map((s) => s.c), telling: best > 0 };
}

const NOTHING: ReadonlySet<string> = new Set();

export interface Named {
  readonly cases: readonly Case[];
  /** Whether the words say anything of a case. */
  readonly telling: boolean;
}

/** On how many axes a case is what is asked. */
export function agreements(asked: readonly Facet[], facets: readonly Facet[]): number {
  return asked.filter((a) => facets.some((f) => f.axis === a.axis && f.value === a.value && f.stance === a.stance))
    .length;
}

/** Share of what a member's name has for itself, against the other members, that is said; 0 to 1. */
export function memberShare(
  { rule }: Case,
  cases: readonly Case[],
  said: ReadonlySet<string>,
  knowledge: Knowledge,
): number {
  if (rule.member === null) return 0;
  const others = cases.filter((c) => c.rule.member !== rule.member).map((c) => termsOf(c.rule.member ?? "", knowledge));
  const own = [...termsOf(rule.member, knowledge)].filter((t) => !others.every((o) => o.has(t)));
  const hits = own.filter((t) => said.has(t)).length;
  return own.length === 0 ? 0 : hits / own.length;
}

/** Words in both languages, and concepts, of a stretch of text. */
export function termsOf(text: string, knowledge: Knowledge): Set<string> {
  const { tokenizer } = knowledge.index;
  const english = knowledge.english(text);
  return new Set([
    ...tokenizer.tokenize(text),
    ...(english === null ? [] : tokenizer.tokenize(english)),
    ...knowledge.matcher
      .match(text)
      .filter((m) => m.kind !== "generic")
      .map((m) => `#${m.id}`),
  ]);
}
