import type { FigureKind } from "../../../src/domain/figure.ts";
import type { Claim } from "../claim.ts";
import type { Gold } from "../gold/gold.ts";
import type { Random } from "../random.ts";

/** What an operator may look at. */
export interface World {
  readonly gold: Gold;
  readonly random: Random;
}

/** One way in which a claim went wrong. Citations and day are the claim's own where they are left out. */
export interface Slip {
  readonly text: string;
  /** Of the figure that is wrong; null where it isn't a figure. */
  readonly kind: FigureKind | null;
  readonly was: string;
  readonly became: string;
  readonly citations?: readonly string[];
  readonly asOf?: string;
}

/** Turns a true claim into false ones: each slip is wrong by gold, or isn't given. */
export type Operator = (claim: Claim, world: World) => readonly Slip[];
