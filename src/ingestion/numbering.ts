import type { Marker, MarkerFamily } from "./markers.ts";

/** A marker found at the start of a line, and how much speaks for a paragraph beginning there (about -3 to 3). */
export interface Candidate {
  readonly at: number;
  readonly marker: Marker;
  readonly evidence: number;
}

/** A candidate taken for a heading; `depth` 0 is the document's outermost list. */
export interface Numbered extends Candidate {
  readonly depth: number;
}

interface Open {
  readonly family: MarkerFamily;
  readonly last: number;
}

interface Reading {
  readonly stack: readonly Open[];
  /** The last number of each family, for items that run straight through several sections. */
  readonly seen: ReadonlyMap<MarkerFamily, number>;
  readonly score: number;
  readonly taken: Chain | null;
}

interface Chain {
  readonly item: Numbered;
  readonly before: Chain | null;
}

/** How many readings are followed at once. */
const BEAM = 48;
/** What it costs to assume that a number is missing. */
const GAP = 2;
/** What speaks against a marker that may be a list of numbers. */
const DOUBT = 3.2;
/** A marker that fits the sequence is worth this much by itself. */
const FIT = 0.5;

/**
 * Which markers number the document: the reading in which the most markers fit a sequence (the next number of an open
 * list, the first of a new list within it, or the next of items that run through). So a number in running text that
 * happens to begin a line is left alone where taking it would break a list.
 */
export function chooseNumbering(candidates: readonly Candidate[]): Numbered[] {
  let readings: Reading[] = [{ stack: [], seen: new Map(), score: 0, taken: null }];
  for (const candidate of candidates) {
    const next = readings.flatMap((reading) => [reading, ...continuations(reading, candidate)]);
    readings = best(next);
  }
  const items: Numbered[] = [];
  for (let link = readings[0]?.taken ?? null; link; link = link.before) items.push(link.item);
  return items.reverse();
}

function continuations(reading: Reading, candidate: Candidate): Reading[] {
  const { family, number, doubtful } = candidate.marker;
  const worth = FIT + candidate.evidence - (doubtful ? DOUBT : 0);
  const level = reading.stack.findIndex((open) => open.family === family);
  if (level >= 0) {
    const step = number - (reading.stack[level]?.last ?? 0);
    return step < 1 ? [] : [taken(reading, candidate, level, worth - gapCost(step))];
  }
  const depth = reading.stack.length;
  const through = number - (reading.seen.get(family) ?? 0);
  const fresh = number === 1 ? [taken(reading, candidate, depth, worth)] : [];
  const onward = number > 1 && through >= 1 ? [taken(reading, candidate, depth, worth - gapCost(through))] : [];
  return [...fresh, ...onward];
}

function gapCost(step: number): number {
  return step === 1 ? 0 : GAP + 0.5 * Math.min(step, 6);
}

function taken(reading: Reading, candidate: Candidate, depth: number, worth: number): Reading {
  const { family, number } = candidate.marker;
  return {
    stack: [...reading.stack.slice(0, depth), { family, last: number }],
    seen: new Map(reading.seen).set(family, number),
    score: reading.score + worth,
    taken: { item: { ...candidate, depth }, before: reading.taken },
  };
}

function best(readings: readonly Reading[]): Reading[] {
  const byState = new Map<string, Reading>();
  for (const reading of [...readings].sort((a, b) => b.score - a.score)) {
    const key = JSON.stringify([reading.stack, [...reading.seen]]);
    if (!byState.has(key)) byState.set(key, reading);
  }
  return [...byState.values()].slice(0, BEAM);
}
