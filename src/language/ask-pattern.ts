import type { Ask } from "../domain/question.ts";

/** A phrase that asks for something. `pattern` is matched over folded text (lower case, simplified, half-width). */
export interface AskPattern {
  readonly ask: Ask;
  readonly pattern: RegExp;
}

/**
 * The asks of a question in the order in which they stand.
 *
 * @example readAsks("最高奖多少,找哪个部门?", zhAsks) // ["money", "body"]
 */
export function readAsks(text: string, patterns: readonly AskPattern[]): Ask[] {
  const found: { ask: Ask; at: number }[] = [];
  for (const { ask, pattern } of patterns) {
    const at = text.search(pattern);
    if (at >= 0 && !found.some((f) => f.ask === ask)) found.push({ ask, at });
  }
  return found.sort((a, b) => a.at - b.at).map((f) => f.ask);
}
