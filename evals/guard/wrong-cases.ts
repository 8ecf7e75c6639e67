import { areSiblings, figureOf, nameOf, pairsOf, type Pair } from "./case-pairs.ts";
import type { Mutant } from "./claim.ts";
import { Distinct } from "./distinct.ts";
import { edited } from "./edit.ts";
import { openGold } from "./gold/gold.ts";
import { inTurn } from "./in-turn.ts";
import { phrases } from "./notation/index.ts";
import { randomOf, type Random } from "./random.ts";
import { put, worded } from "./wordings.ts";

/** After so many rounds without a new one, a cell has no more. */
const PATIENCE = 25;

/** Says of the one case what is granted in the other, citing either or both. */
function* told({ claim, other }: Pair, random: Random): Generator<Mutant> {
  const own = figureOf(claim);
  const wrong = figureOf(other)?.figure;
  const phrase = wrong && random.pick(phrases(wrong.said, claim.lang, wrong.counter));
  if (!own || !phrase) return;
  const { text } = edited(claim, put(claim, own.at, phrase, own.figure));
  const [mine, theirs] = [claim.citations, other.citations];
  for (const citations of mine[0] === theirs[0] ? [mine] : [theirs, [...mine, ...theirs], mine])
    yield {
      operator: areSiblings({ claim, other }) ? "siblingCase" : "otherCase",
      kind: own.figure.said.kind,
      lang: claim.lang,
      text,
      citations,
      asOf: claim.asOf,
      of: claim.id,
      slip: `${nameOf(claim)}: ${claim.text.slice(own.figure.start, own.figure.end)} → ${phrase.text} (${other.id})`,
    };
}

/** All of some pairs, no two alike: each as the gold words it, then in other words, a round over all at a time. */
function* toldOf(pairs: readonly Pair[], random: Random): Generator<Mutant> {
  const seen = new Distinct();
  for (let round = 0, last = 0; round - last <= PATIENCE; round++) {
    const before = seen.size;
    for (const pair of random.shuffled(pairs)) {
      const claim = round === 0 ? pair.claim : worded(pair.claim, random);
      for (const mutant of told({ ...pair, claim }, random))
        if (seen.isNew(`${mutant.citations.join()}|${mutant.text}`)) yield mutant;
    }
    if (seen.size > before) last = round;
  }
}

/** Siblings and strangers apart, by kind of figure and language. */
function cellsOf(pairs: readonly Pair[]): Pair[][] {
  const cells = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = [areSiblings(pair), figureOf(pair.claim)?.figure.said.kind, pair.claim.lang].join();
    cells.set(key, [...(cells.get(key) ?? []), pair]);
  }
  return [...cells.values()];
}

/**
 * Right figures of the wrong case: every case with the figures of every other one in the same unit, siblings and strangers,
 * each kind of figure in each language in turn. A figure that the case itself has in some clause of the gold is left out.
 * @param limit how many at most; without one it goes on for millions
 */
export function wrongCases(seed: number, limit = Number.POSITIVE_INFINITY): Generator<Mutant> {
  const cells = cellsOf(pairsOf(openGold().cases));
  return inTurn(
    cells.map((pairs, at) => toldOf(pairs, randomOf(seed * 1000 + at))),
    limit,
  );
}
