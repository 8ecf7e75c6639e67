import type { Draft, Evidence } from "./draft.ts";

export interface Rendered {
  readonly answer: string;
  /** In the order of their numbers, from 1. */
  readonly cited: readonly Evidence[];
}

/** Numbers the evidence and puts the numbers behind the sentences that rest on it. */
export function render(draft: Draft, join: (sentences: readonly string[]) => string, most: number): Rendered {
  const cited: Evidence[] = [];
  const numberOf = (evidence: Evidence): number | null => {
    const known = cited.findIndex(
      (c) => c.document === evidence.document && c.id === evidence.id && c.quote === evidence.quote,
    );
    if (known >= 0) return known + 1;
    if (cited.length >= most) return null;
    return cited.push(evidence);
  };
  const sentences = draft.statements.map(({ text, evidence }) => {
    const numbers = evidence.flatMap((e) => numberOf(e) ?? []);
    return text + [...new Set(numbers)].map((n) => `[${String(n)}]`).join("");
  });
  for (const evidence of draft.also) numberOf(evidence);
  return { answer: join(sentences), cited };
}
