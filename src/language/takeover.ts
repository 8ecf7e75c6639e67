import { enTakeover } from "./en/takeover.ts";
import { foldWidth } from "./fold.ts";
import { zhTakeover } from "./zh/takeover.ts";

const TAKEOVER: readonly RegExp[] = [...zhTakeover, ...enTakeover];
const SENTENCE = /[^。！？；!?;\n]+[。！？；!?;\n]*/g;

/** Whether a stretch of text tries to take over whoever reads it instead of saying something. */
function takesOver(text: string): boolean {
  const folded = foldWidth(text).toLowerCase();
  return TAKEOVER.some((pattern) => pattern.test(folded));
}

/** A text of a document without sentences that address whoever reads it to a machine's end; others stay as they are. */
export function withoutTakeover(text: string): string {
  return takesOver(text) ? (text.match(SENTENCE) ?? []).filter((sentence) => !takesOver(sentence)).join("") : text;
}
