import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

const CONTEXT = 8;
let loaded: Jieba | null = null;

/**
 * Whether a word runs across the seam between two stretches of text, so that the line end between them is a wrap.
 *
 * @example cutsWord("设备更新和技", "术改造") // true
 */
export function cutsWord(left: string, right: string): boolean {
  loaded ??= Jieba.withDict(dict);
  const before = left.slice(-CONTEXT);
  let at = 0;
  for (const word of loaded.cut(before + right.slice(0, CONTEXT), false)) {
    if (at === before.length) return false;
    at += word.length;
  }
  return true;
}
