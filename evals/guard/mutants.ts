import type { Claim, Mutant } from "./claim.ts";
import { Distinct } from "./distinct.ts";
import { openGold } from "./gold/gold.ts";
import { OPERATORS } from "./operators/index.ts";
import type { Operator, Slip, World } from "./operators/operator.ts";
import { inTurn } from "./in-turn.ts";
import { randomOf } from "./random.ts";
import { worded } from "./wordings.ts";

/** After so many rounds without a new one, a cell has no more. */
const PATIENCE = 25;

const mutantOf = (operator: string, claim: Claim, slip: Slip): Mutant => ({
  operator,
  kind: slip.kind,
  lang: claim.lang,
  text: slip.text,
  citations: slip.citations ?? claim.citations,
  asOf: slip.asOf ?? claim.asOf,
  of: claim.id,
  slip: `${slip.was} → ${slip.became}`,
});

/** An operator on one kind of figure in one language, with the claims that it finds something to do on. */
interface Cell {
  readonly name: string;
  readonly operate: Operator;
  readonly kind: Slip["kind"];
  readonly claims: Claim[];
}

function cellsOf(world: World): Cell[] {
  const cells = new Map<string, Cell>();
  const operators: [string, Operator][] = Object.entries(OPERATORS);
  for (const [name, operate] of operators)
    for (const claim of world.gold.claims)
      for (const kind of new Set(operate(claim, world).map((slip) => slip.kind))) {
        const key = `${name} ${String(kind)} ${claim.lang}`;
        const cell = cells.get(key) ?? { name, operate, kind, claims: [] };
        cell.claims.push(claim);
        cells.set(key, cell);
      }
  return [...cells.values()];
}

/** All of a cell, no two alike: of the claims as the gold has them, then in other words, a round over all at a time. */
function* mutantsOf({ name, operate, kind, claims }: Cell, world: World): Generator<Mutant> {
  const seen = new Distinct();
  for (let round = 0, last = 0; round - last <= PATIENCE; round++) {
    const before = seen.size;
    for (const claim of claims) {
      const said = round === 0 ? claim : worded(claim, world.random);
      for (const slip of operate(said, world)) {
        const mutant = mutantOf(name, said, slip);
        if (slip.kind === kind && seen.isNew(`${mutant.citations.join()}|${mutant.text}`)) yield mutant;
      }
    }
    if (seen.size > before) last = round;
  }
}

/**
 * False claims, no two of a cell alike; a cell is an operator on one kind of figure in one language. The cells take turns,
 * so the first ones hold as many of each as there are. The same seed gives the same ones in the same order.
 * @param limit how many at most; without one it goes on for millions
 */
export function mutants(seed: number, limit = Number.POSITIVE_INFINITY): Generator<Mutant> {
  const gold = openGold();
  const random = randomOf(seed);
  const streams = cellsOf({ gold, random }).map((cell, at) =>
    mutantsOf(cell, { gold, random: randomOf(seed * 1000 + at) }),
  );
  return inTurn(streams, limit);
}
