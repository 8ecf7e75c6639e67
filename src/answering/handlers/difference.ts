import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { subtract, writeFigure } from "../../figures/index.ts";
import type { Asked } from "../asked.ts";
import { answered, type Draft } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { isSupported } from "../refuse.ts";
import { choose } from "../choose.ts";

interface Pair {
  readonly passages: readonly Passage[];
  readonly from: Figure;
  readonly to: Figure;
}

/** How far two figures lie apart: before and after a change, one year and another, one case and another; null where none is asked. */
export function differenceDraft(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  if (!question.asks.includes("difference") || !isSupported(asked)) return null;
  const pair = changeIn(asked) ?? twoYears(asked);
  const [passage] = pair?.passages ?? [];
  if (pair === null || passage === undefined) return null;
  const { from, to } = pair;
  if (typeof from.value !== "number" || typeof to.value !== "number" || from.unit !== to.unit) return null;
  const [low, high] = from.value <= to.value ? [from, to] : [to, from];
  const result = subtract(Number(high.value), Number(low.value));
  const written = writeFigure({ ...high, value: result, bound: "exact" }, words.lang);
  const label = to.label === null ? null : words.text(to.label);
  const text = words.messages.difference(
    label ?? words.heading(passage),
    writeFigure(high, words.lang),
    writeFigure(low, words.lang),
    written,
    to === high ? "rising" : "falling",
  );
  return answered(
    [{ text: words.messages.sentence(text), evidence: pair.passages.map((p) => passageEvidence(p, knowledge)) }],
    {
      calculation: {
        inputs: [low, high].map((f) => ({ label: f.text, value: String(f.value), unit: f.unit, citation: 1 })),
        rule: { text: words.anyway(passage.text), citation: 1 },
        steps: [{ label: text, expression: text, value: String(result), unit: high.unit, citation: 1 }],
        result: { value: String(result), unit: high.unit, text: written },
      },
    },
  );
}

/** "由60个工作日缩减至45个": both figures in one provision. */
function changeIn({ live }: Asked): Pair | null {
  const passage = live[0]?.passage;
  const from = passage?.figures.find((f) => f.role === "from");
  const to = passage?.figures.find((f) => f.role === "to");
  return passage === undefined || from === undefined || to === undefined ? null : { passages: [passage], from, to };
}

/** The same label in two years, of one row or of two provisions side by side. */
function twoYears({ question, candidates, live, knowledge }: Asked): Pair | null {
  const { choices } = choose({ ...question, years: [] }, candidates, knowledge);
  const [first] = choices;
  if (first === undefined) return null;
  const near = [first.passage, ...live.filter((c) => c.passage.clause === first.passage.clause).map((c) => c.passage)];
  const all = near.flatMap((passage) => passage.figures.map((figure) => ({ passage, figure })));
  for (const figure of first.figures) {
    const other = all.find(
      ({ figure: f }) => f !== figure && f.unit === figure.unit && f.label === figure.label && f.year !== null && figure.year !== null && f.year !== figure.year,
    );
    if (other === undefined) continue;
    const ordered = (figure.year ?? 0) < (other.figure.year ?? 0) ? [figure, other.figure] : [other.figure, figure];
    const [from, to] = ordered;
    if (from !== undefined && to !== undefined) return { passages: [...new Set([first.passage, other.passage])], from, to };
  }
  return null;
}
