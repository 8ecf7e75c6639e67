import type { Facet } from "../domain/index.ts";
import { limitsSiblings } from "./inherit.ts";
import type { FacetLexicon } from "./lexicon.ts";
import { caseTextOf, openingOf, type Provision } from "./provision.ts";

const EXCEPTION = /除[^，。；]{1,60}外/g;
const AND_BEYOND = /^(?:及|或)?以[上下]/;
const OTHERS = /其他|其余|以外的|之外的/;

const same = (a: Facet, b: Facet): boolean => a.axis === b.axis && a.value === b.value;
const distinct = (facets: readonly Facet[]): Facet[] =>
  facets.filter((facet, at) => facets.findIndex((other) => same(facet, other)) === at);

/** Facets that a text names ("市级及以上" names a range, no facet): asserted, or denied where the text excludes them ("除…外"). */
export const facetsNamed = (text: string, lexicon: FacetLexicon): Facet[] => {
  const mentions = lexicon.facetsIn(text).filter(({ end }) => !AND_BEYOND.test(text.slice(end)));
  const excepted = [...text.matchAll(EXCEPTION)].map((found) => [found.index, found.index + found[0].length] as const);
  return distinct(
    mentions.map(({ axis, value, start, negated }) => ({
      axis,
      value,
      stance: negated || excepted.some(([from, to]) => start >= from && start < to) ? "denied" : "asserted",
    })),
  );
};

/** What "其他…" denies: what sets its sibling apart and isn't said of itself. */
const deniedOf = (text: string, own: readonly Facet[], sibling: readonly Facet[]): Facet[] =>
  OTHERS.test(text)
    ? sibling
        .filter(({ axis, stance }) => stance === "asserted" && own.every((facet) => facet.axis !== axis))
        .map((facet) => ({ ...facet, stance: "denied" as const }))
    : [];

/** Inherited facets; a limit over several siblings takes over only the axes that each of them names. */
const inheritedFacets = (inherited: string, limits: boolean, lexicon: FacetLexicon): Facet[] => {
  const all = facetsNamed(inherited, lexicon);
  if (!limits) return all;
  const siblings = inherited.split("；").map((sibling) => facetsNamed(sibling, lexicon));
  return all.filter((facet) => siblings.every((sibling) => sibling.some((other) => same(other, facet))));
};

/**
 * The facets of a provision: those of its own case, what "其他" denies of its sibling, and, on the axes on which it is
 * silent itself, those of its sentence's opening and of what it inherits (of which a target takes over exceptions alone). Several
 * asserted values of one axis mean: any of them.
 */
export const facetsOf = (
  provision: Provision,
  inherited: string,
  sibling: readonly Facet[],
  lexicon: FacetLexicon,
): Facet[] => {
  const own = caseTextOf(provision);
  const named = facetsNamed(own, lexicon);
  const said = [...named, ...deniedOf(own, named, sibling)];
  const head = inheritedFacets(inherited, limitsSiblings(provision), lexicon);
  const isTarget = provision.states && !provision.grants;
  const opening = facetsNamed(openingOf(provision), lexicon);
  const taken = distinct([...opening, ...(isTarget ? head.filter(({ stance }) => stance === "denied") : head)]);
  return [...said, ...taken.filter(({ axis }) => said.every((facet) => facet.axis !== axis))];
};
