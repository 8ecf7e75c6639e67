import { copyText } from "./clipboard.ts";
import type { Messages } from "./messages.ts";
import { plainText, shareUrl } from "./plain-text.ts";
import type { Turn } from "./turn.ts";

/** A word beside one turn's buttons, such as "copied". */
export interface Note {
  readonly key: number;
  readonly text: string;
}

/** Puts an answer's text with its sources into the clipboard; null where there is no answer. */
export async function copyAnswer(turn: Turn, m: Messages, base: string, root: ShadowRoot): Promise<Note | null> {
  if (turn.state.kind !== "answered") return null;
  const isDone = await copyText(plainText(turn.question, turn.state.answer, m, base), root);
  return { key: turn.key, text: isDone ? m.copied : m.copyFailed };
}

/** Puts the address under which an answer is seen again into the clipboard; null where there is no answer. */
export async function copyLink(turn: Turn, m: Messages, base: string, root: ShadowRoot): Promise<Note | null> {
  if (turn.state.kind !== "answered") return null;
  const { asOf, lang } = turn.state.answer;
  const isDone = await copyText(shareUrl(base, turn.question, turn.scope, asOf, lang), root);
  return { key: turn.key, text: isDone ? m.linkCopied : m.copyFailed };
}
