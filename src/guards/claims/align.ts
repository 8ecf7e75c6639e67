import type { Quantity } from "../../domain/figure.ts";
import { boundLengthsAt } from "./bound-words.ts";
import { FREE, STEERING_JOINTS } from "./fillers.ts";
import type { Reading } from "./source.ts";
import type { Token } from "./tokens.ts";

/** Shortest stretch of Chinese characters that a claim may take from a text, and from what stands over it. */
const STRETCH = { own: 2, context: 4 } as const;
/** The same in words of letters. */
const WORDS = { own: 1, context: 1 } as const;

/** How strictly the order of a text is kept. */
export type Order =
  /** Within each stretch between figures and commas. */
  | "stretch"
  /** Through the whole sentence, with no figure of a kind that the claim states passed over. */
  | "whole";

/** Places of a reading that a sentence's tokens come from; null where a word or figure of it has no place there. */
export function align(
  claim: readonly Token[],
  reading: Reading,
  order: Order,
  same: (stated: Quantity, source: Quantity) => boolean,
): ReadonlySet<number> | null {
  const failed = new Set<number>();
  const matched: number[] = [];
  const lastOwn = (): number => matched.findLast((place) => place < reading.ownEnd) ?? -1;
  const width = reading.tokens.length + 1;
  const rivals = new Set(order === "whole" ? rivalSites(claim, reading, same) : []);

  const step = (at: number, last: number): boolean => {
    const token = claim[at];
    if (token === undefined) return true;
    const key = at * width + last + 1;
    if (failed.has(key)) return false;
    const done =
      token.kind === "break"
        ? step(at + 1, order === "whole" || token.weight === "list" ? last : -1)
        : token.kind === "figure"
          ? figureFrom(at, last, token.figure)
          : wordFrom(at, last, token);
    if (!done) failed.add(key);
    return done;
  };

  const figureFrom = (at: number, last: number, figure: Quantity): boolean => {
    for (const place of goingOn(reading.sites, lastOwn())) {
      const source = reading.tokens[place];
      if (place <= last || source?.kind !== "figure" || !same(figure, source.figure)) continue;
      if (passesOver(last, place) && !isNamed(at, place)) continue;
      matched.push(place);
      if (step(at + 1, order === "whole" ? place : -1)) return true;
      matched.pop();
    }
    return false;
  };

  /** Whether a figure of the same kind stands between two places. */
  const passesOver = (from: number, to: number): boolean =>
    order === "whole" && from >= 0 && [...rivals].some((rival) => rival > from && rival < to);

  /** Whether the claim names right before a figure what the text says it is for. */
  const isNamed = (at: number, place: number): boolean => {
    const label = reading.labels.get(place);
    if (label === undefined || label.length < STRETCH.own) return false;
    let from = at;
    while (from > 0 && claim[from - 1]?.kind === "word") from -= 1;
    const words = claim.slice(from, at).flatMap((t) => (t.kind === "word" ? [t.key] : []));
    const others = [...reading.labels].filter(([other]) => other !== place && rivals.has(other)).map(([, l]) => l);
    return words.join("").includes(label) && others.every((other) => other !== label);
  };

  const wordFrom = (at: number, last: number, token: Extract<Token, { kind: "word" }>): boolean => {
    for (const place of goingOn(reading.places.get(token.key) ?? [], lastOwn())) {
      const own = place < reading.ownEnd;
      if (own && place <= last) continue;
      if (reading.turned.has(place) && last !== place - 1) continue;
      if (own && last >= 0 && order === "stretch" && reading.sentence[place] !== reading.sentence[last]) continue;
      if (own && passesOver(last, place)) continue;
      const most = sharedLength(at, place);
      const least = leastLength(at, token.han, own, most, place);
      for (let length = most; length >= least; length -= 1) {
        for (let i = 0; i < length; i += 1) matched.push(place + i);
        if (step(at + length, own ? place + length - 1 : last)) return true;
        matched.length -= length;
      }
    }
    return fillers(at).some((length) => step(at + length, last));
  };

  const sharedLength = (at: number, place: number): number => {
    const end = place < reading.ownEnd ? reading.ownEnd : reading.tokens.length;
    let length = 0;
    for (;;) {
      const [said, there] = [claim[at + length], reading.tokens[place + length]];
      if (place + length >= end || said?.kind !== "word" || there?.kind !== "word" || said.key !== there.key) break;
      length += 1;
    }
    return length;
  };

  /** One character alone only where it touches a figure, or stands between marks, in both. */
  const leastLength = (at: number, han: boolean, own: boolean, most: number, place: number): number => {
    if (!han) return own ? WORDS.own : WORDS.context;
    if (!own) return STRETCH.context;
    const beforeFigure = claim[at + most]?.kind === "figure" && reading.tokens[place + most]?.kind === "figure";
    const behindFigure = claim[at - 1]?.kind === "figure" && reading.tokens[place - 1]?.kind === "figure";
    const alone = standsAlone(claim, at) && standsAlone(reading.tokens, place);
    return most === 1 && (beforeFigure || behindFigure || alone) ? 1 : STRETCH.own;
  };

  /** Lengths of phrases at a place of the claim that need no source. */
  const fillers = (at: number): number[] => {
    const free = FREE.lengthsAt(claim, at).filter((length) => !(length === 1 && steers(at)));
    return [...boundLengthsAt(claim, at), ...free];
  };

  const steers = (at: number): boolean => {
    const token = claim[at];
    return token?.kind === "word" && STEERING_JOINTS.has(token.key) && claim[at + 1]?.kind === "figure";
  };

  return step(0, -1) ? new Set(matched) : null;
}

/** Places behind the last one first: a text that is repeated in its order is found in its order. */
function goingOn(places: readonly number[], last: number): readonly number[] {
  const next = places.findIndex((place) => place > last);
  return next <= 0 ? places : [...places.slice(next), ...places.slice(0, next)];
}

function standsAlone(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.kind !== "word" && tokens[at + 1]?.kind !== "word";
}

/** Sites that hold another quantity of a sort which the claim states. */
export function rivalSites(
  claim: readonly Token[],
  reading: Reading,
  same: (stated: Quantity, source: Quantity) => boolean,
): number[] {
  const stated = claim.flatMap((t) => (t.kind === "figure" ? [t.figure] : []));
  return reading.sites.filter((at) => {
    const site = reading.tokens[at];
    if (site?.kind !== "figure") return false;
    const alike = stated.filter((f) => f.kind === site.figure.kind && f.unit === site.figure.unit);
    return alike.some((f) => !same(f, site.figure));
  });
}
