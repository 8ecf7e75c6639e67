import { FREE } from "./fillers.ts";
import { sameFigure } from "./same-figure.ts";
import { tokensOf, type Token } from "./tokens.ts";

/**
 * Whether some texts together say what another says, as far as that is told by figures (where it has any) or by words:
 * none of it is missing.
 */
export function saysAll(said: readonly string[], text: string, year: number | null): boolean {
  const wanted = tokensOf(text, year);
  const there = said.flatMap((one) => tokensOf(one, year));
  const figures = figuresOf(wanted);
  const stated = figuresOf(there);
  if (figures.length > 0) return figures.every((figure) => stated.some((one) => sameFigure(one, figure)));
  const words = new Set(there.flatMap((token) => (token.kind === "word" ? [token.key] : [])));
  return wanted.every(
    (token, at) => token.kind !== "word" || words.has(token.key) || FREE.lengthsAt(wanted, at).length > 0,
  );
}

function figuresOf(tokens: readonly Token[]) {
  return tokens.flatMap((token) => (token.kind === "figure" ? [token.figure] : []));
}
