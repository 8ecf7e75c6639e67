/** A source of chance that gives the same run for the same seed. */
export interface Random {
  /** In `[0, 1)`. */
  next(): number;
  /** An integer in `[0, below)`; 0 where `below` is 0. */
  int(below: number): number;
  /** One of the list; undefined where it is empty. */
  pick<T>(list: readonly T[]): T | undefined;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
}

/** Mulberry32: 32 bits of state, well spread, and the same on every machine. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const int = (below: number): number => Math.floor(next() * below);
  return {
    next,
    int,
    pick: (list) => list[int(list.length)],
    shuffled: (list) => {
      const left = [...list];
      return list.flatMap(() => left.splice(int(left.length), 1));
    },
  };
}
