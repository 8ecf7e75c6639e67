import { html, type Html, type HtmlValue } from "./html.ts";

/** A stretch of a text (UTF-16, half-open) and what to wrap it in. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly wrap: (inner: HtmlValue) => Html;
}

/**
 * A text with some stretches wrapped. Of overlapping marks the earlier (then the longer) one wins; marks that
 * reach beyond the text are left out.
 *
 * @example
 * markText("最高5万元。", [{ start: 2, end: 5, wrap: (t) => html`<b>${t}</b>` }]) // 最高<b>5万元</b>。
 */
export function markText(text: string, marks: readonly Mark[]): Html {
  const sorted = marks
    .filter((mark) => mark.start >= 0 && mark.start < mark.end && mark.end <= text.length)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: HtmlValue[] = [];
  let at = 0;
  for (const mark of sorted) {
    if (mark.start < at) continue;
    pieces.push(text.slice(at, mark.start), mark.wrap(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  return html`${pieces}${text.slice(at)}`;
}
