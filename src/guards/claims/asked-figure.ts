import type { Quantity } from "../../domain/figure.ts";
import { sameQuantity } from "../../figures/index.ts";
import { phrasesOf } from "./phrases.ts";
import type { Token } from "./tokens.ts";

/** How a claim says that a figure is the asker's own. */
const AS_SAID = phrasesOf(
  "您说的|您所说的|您提到的|您所提到的|你说的|你提到的|您给出的|按您说的|按您所说的|按您提到的|you mention|you mentioned|you say|you said|you give|you gave|as you say|as you said".split(
    "|",
  ),
);

/**
 * A sentence without the asker's own figures where it names them as such ("您所说的1000万元", "the RMB 10 million you
 * mention"); a figure that the asker didn't give stays, and so has to stand in the evidence.
 */
export function withoutAskedFigures(sentence: readonly Token[], asked: readonly Quantity[]): Token[] {
  const gone = new Set<number>();
  sentence.forEach((token, at) => {
    if (token.kind !== "figure" || !asked.some((one) => sameQuantity(one, token.figure))) return;
    const behind = AS_SAID.lengthsAt(sentence, at + 1)[0] ?? 0;
    const ahead = [4, 3, 2].flatMap((from) =>
      AS_SAID.lengthsAt(sentence, at - from).filter((length) => length === from),
    );
    const before = Math.max(
      0,
      ...ahead,
      ...[5, 6].filter((from) => AS_SAID.lengthsAt(sentence, at - from).includes(from)),
    );
    if (behind === 0 && before === 0) return;
    for (let i = at - before; i <= at + behind; i += 1) gone.add(i);
  });
  return sentence.filter((_, at) => !gone.has(at));
}
