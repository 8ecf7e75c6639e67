import type { ClauseChange } from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";

type Segment = ClauseChange["segments"][number];

/** A clause's words before and after, as one text: what was taken out struck, what was put in marked. */
export function difference(change: ClauseChange, lang: PageLanguage): Html {
  const segments = change.segments.length > 0 ? withoutHeading(change) : wholeTexts(change);
  return html`<p class="difference" lang="zh-Hans">${changed(segments, lang)}</p>`;
}

/** Stretches of a text, each as what became of it. */
export function changed(segments: readonly Segment[], lang: PageLanguage): Html[] {
  const m = MESSAGES[lang].changes.kinds;
  // The marks are seen; "added" and "removed" are said to those who listen.
  const said = (text: string): Html => html`<span class="hidden">(${text})</span>`;
  return segments.map(({ op, text }) => {
    if (op === "same") return lines(text);
    return op === "removed"
      ? html`<del>${said(m.removed)}${lines(text)}</del>`
      : html`<ins>${said(m.added)}${lines(text)}</ins>`;
  });
}

/** Where nothing compares: the text that there is, as added or removed. */
export function wholeTexts({ kind, before, after }: ClauseChange): Segment[] {
  if (kind === "added" && after !== null) return [{ op: "added", text: after.text }];
  if (kind === "removed" && before !== null) return [{ op: "removed", text: before.text }];
  return [{ op: "same", text: (after ?? before)?.text ?? "" }];
}

/** The segments without the heading that both have: it stands above them. */
function withoutHeading({ segments, before, after }: ClauseChange): readonly Segment[] {
  const [first, ...rest] = segments;
  const heading = `${after?.heading ?? ""}。`;
  if (first?.op !== "same" || before?.heading !== after?.heading || !first.text.startsWith(heading)) return segments;
  return [{ ...first, text: first.text.slice(heading.length) }, ...rest];
}

function lines(text: string): Html {
  const [head, ...rest] = text.split("\n");
  return html`${head}${rest.map((line) => html`<br />${line}`)}`;
}
