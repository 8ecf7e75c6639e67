import type { Ask } from "../../domain/question.ts";
import { readAsks } from "../../language/ask-pattern.ts";
import { enAsks } from "../../language/en/asks.ts";
import { zhAsks } from "../../language/zh/asks.ts";

const PATTERNS = [...zhAsks, ...enAsks];

/** What a folded text asks for, in either language. */
export function asksIn(text: string): Ask[] {
  return readAsks(text, PATTERNS);
}
