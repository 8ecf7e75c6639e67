import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

const CONTEXT = 8;
const MOST_KEPT = 20_000;
let loaded: Jieba | null = null;
const kept = new Map<string, boolean>();

/**
 * Whether a word runs across the seam between two stretches of text, so that the line end between them is a wrap.
 *
 * @example cutsWord("推广新材", "料应用") // true
 */
export function cutsWord(left: string, right: string): boolean {
  const before = left.slice(-CONTEXT);
  const after = right.slice(0, CONTEXT);
  const key = `${before}|${after}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const cut = findCut(before, after);
  if (kept.size < MOST_KEPT) kept.set(key, cut);
  return cut;
}

function findCut(before: string, after: string): boolean {
  loaded ??= Jieba.withDict(dict);
  let at = 0;
  for (const word of loaded.cut(before + after, false)) {
    if (at >= before.length) return at > before.length;
    at += word.length;
  }
  return true;
}
