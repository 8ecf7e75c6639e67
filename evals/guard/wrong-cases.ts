import type { Claim, ClaimFigure, Mutant } from "./claim.ts";
import { Distinct } from "./distinct.ts";
import { edited } from "./edit.ts";
import { openGold } from "./gold/gold.ts";
import { phrases } from "./notation/index.ts";
import { sameAmount } from "./quantity.ts";
import { randomOf, type Random } from "./random.ts";
import { put, worded } from "./wordings.ts";

/** A case, and one whose figure is given to it. */
interface Pair {
  readonly claim: Claim;
  readonly other: Claim;
}

/** The figure that a case is about: the last one that isn't a year. */
const figureOf = (claim: Claim): { figure: ClaimFigure; at: number } | null => {
  const at = claim.figures.findIndex(({ said }) => said.kind !== "year");
  const figure = claim.figures[at];
  return figure ? { figure, at } : null;
};

/** What a case is called: claims of one name may each be true with several figures. */
const nameOf = ({ text, about }: Claim): string => (about ? text.slice(about.start, about.end) : text);

/** The press conference told the grants for registration in fewer words: which case is meant there is open. */
const RESTATED = ["registration", "press-grants"];
const restates = (a: Claim, b: Claim): boolean =>
  a.group !== b.group && RESTATED.includes(a.group ?? "") && RESTATED.includes(b.group ?? "");

function pairsOf(cases: readonly Claim[]): Pair[] {
  const truths = new Map<string, ClaimFigure[]>();
  for (const claim of cases) truths.set(nameOf(claim), [...(truths.get(nameOf(claim)) ?? []), ...claim.figures]);
  return cases.flatMap((claim) =>
    cases.flatMap((other) => {
      const wrong = figureOf(other)?.figure.said;
      const own = figureOf(claim)?.figure.said;
      const comparable = claim.lang === other.lang && wrong?.unit === own?.unit && wrong?.kind === own?.kind;
      if (!wrong || !comparable || restates(claim, other) || nameOf(claim) === nameOf(other)) return [];
      const true_ = (truths.get(nameOf(claim)) ?? []).some(({ said }) => sameAmount(said, wrong));
      return true_ ? [] : [{ claim, other }];
    }),
  );
}

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
      operator: claim.group !== null && claim.group === other.group ? "siblingCase" : "otherCase",
      kind: own.figure.said.kind,
      lang: claim.lang,
      text,
      citations,
      asOf: claim.asOf,
      of: claim.id,
      slip: `${nameOf(claim)}: ${claim.text.slice(own.figure.start, own.figure.end)} → ${phrase.text} (${other.id})`,
    };
}

/**
 * Right figures of the wrong case: every case with the figures of every other one in the same unit, siblings in each round
 * before strangers. A figure that the case itself has in some clause of the gold is left out.
 * @param limit how many at most; without one it goes on for millions
 */
export function* wrongCases(seed: number, limit = Number.POSITIVE_INFINITY): Generator<Mutant> {
  const random = randomOf(seed);
  const seen = new Distinct();
  const pairs = pairsOf(openGold().cases);
  const siblings = pairs.filter(({ claim, other }) => claim.group !== null && claim.group === other.group);
  const strangers = pairs.filter((pair) => !siblings.includes(pair));
  for (let round = 0, idle = 0; idle < 3; round++) {
    const before = seen.size;
    for (const pair of [...siblings, ...random.shuffled(strangers)]) {
      const claim = round === 0 ? pair.claim : worded(pair.claim, random);
      for (const mutant of told({ ...pair, claim }, random)) {
        if (!seen.isNew(`${mutant.citations.join()}|${mutant.text}`)) continue;
        yield mutant;
        if (seen.size >= limit) return;
      }
    }
    idle = seen.size === before ? idle + 1 : 0;
  }
}
