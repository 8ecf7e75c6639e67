import { sameQuantity } from "../../figures/index.ts";
import { figuresOf, mainFigures, sameSort, stretchesIn } from "./named-case.ts";
import { sameFigure } from "./same-figure.ts";
import { readingsOf, type ClaimSource, type Reading } from "./source.ts";
import type { Token } from "./tokens.ts";

/** By how many stretches more a place's words may be scattered over a sentence and still fit it as well as another's. */
const MARGIN = 1;

/**
 * Another place of the same document whose words carry the sentence just as well but whose figure of the sort differs:
 * the sentence doesn't tell the two cases apart. Null where there is none.
 */
export function rivalOf(
  sentence: readonly Token[],
  reading: Reading,
  others: readonly ClaimSource[],
): ClaimSource | null {
  if (figuresOf(sentence).length === 0) return null;
  const own = stretchesIn(sentence, reading, false) ?? Infinity;
  return (
    others.find((other) => readingsOf(other).some((one) => competes(sentence, one, reading, own + MARGIN))) ?? null
  );
}

function competes(sentence: readonly Token[], reading: Reading, named: Reading, most: number): boolean {
  const sites = figuresOf(reading.tokens.slice(0, reading.ownEnd));
  const mains = mainFigures(sentence);
  const differs = mains.some((figure) => {
    const alike = sites.filter((site) => sameSort(figure, site));
    return alike.length > 0 && !alike.some((site) => sameQuantity(figure, site));
  });
  if (!differs) return false;
  // Days and years beside the figure are part of the case.
  const beside = figuresOf(sentence).filter((figure) => !mains.includes(figure));
  if (!beside.every((figure) => figuresOf(reading.tokens).some((site) => sameFigure(figure, site)))) return false;
  const stretches = stretchesIn(sentence, reading, false, named);
  return stretches !== null && stretches <= most;
}
