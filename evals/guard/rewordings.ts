import type { Claim } from "./claim.ts";
import { Distinct } from "./distinct.ts";
import { openGold } from "./gold/gold.ts";
import { randomOf } from "./random.ts";
import { worded } from "./wordings.ts";

/** After so many rounds without a new one, there are no more. */
const PATIENCE = 20;

/**
 * True claims, no two alike: first each as the gold has it, then in other words and notations, a round over all claims at a
 * time. The same seed gives the same ones in the same order.
 * @param limit how many at most; none for as many as there are
 */
export function* rewordings(seed: number, limit = Number.POSITIVE_INFINITY): Generator<Claim> {
  const random = randomOf(seed);
  const seen = new Distinct();
  const { claims } = openGold();
  let idle = 0;
  for (let round = 0; idle < PATIENCE; round++) {
    const before = seen.size;
    for (const claim of claims) {
      const said = round === 0 ? claim : worded(claim, random);
      if (!seen.isNew(`${said.citations.join()}|${said.text}`)) continue;
      yield said;
      if (seen.size >= limit) return;
    }
    idle = seen.size === before ? idle + 1 : 0;
  }
}
