import type { Claim } from "../claim.ts";
import { edited } from "../edit.ts";
import type { Slip } from "./operator.ts";

/** The claim with words before it that aren't true. */
export function prefixed(claim: Claim, words: string, became: string, other: Partial<Slip> = {}): Slip {
  return { text: edited(claim, [{ start: 0, end: 0, text: words }]).text, kind: null, was: "", became, ...other };
}
