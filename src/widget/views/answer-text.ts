import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse } from "../../contract/index.ts";
import { segmentsOf, withoutHalfMark, type Segment } from "../segments.ts";
import type { Turn } from "../turn.ts";
import type { View } from "./view.ts";

/** Keeps a citation's number on the line of the words that it stands behind. */
const JOINED = "\u2060";

/** A figure no longer than this is kept on one line. */
const SHORT_FIGURE = 16;

function figure(text: string): TemplateResult {
  return html`<b class=${text.length <= SHORT_FIGURE ? "figure short" : "figure"}>${text}</b>`;
}

/** Words with their figures in bold; citation numbers stay words. */
export function plainSegments(segments: readonly Segment[]): (TemplateResult | string)[] {
  return segments.map(({ kind, text }) =>
    kind === "figure" ? html`<b class=${text.length <= SHORT_FIGURE ? "short" : ""}>${text}</b>` : text,
  );
}

/** The text of an answer still on its way. */
export function growingText(text: string): TemplateResult | typeof nothing {
  const whole = withoutHalfMark(text);
  if (whole === "") return nothing;
  const parts = segmentsOf(whole).map((segment) =>
    segment.kind === "source" ? html`${JOINED}<span class="mark">${segment.n}</span>` : segment.text,
  );
  return html`<p class="text"><span class="verbatim">${parts}</span></p>`;
}

/** The answer: figures in bold, each citation's number a button that shows its quote below. */
export function answerText(view: View, turn: Turn, answer: AskResponse): TemplateResult {
  const known = new Set(answer.citations.map(({ n }) => n));
  const parts = segmentsOf(answer.answer, answer.figures).map((segment) => {
    if (segment.kind === "figure") return figure(segment.text);
    if (segment.kind === "text" || !known.has(segment.n)) return segment.text;
    return sourceMark(view, turn, segment.n);
  });
  return html`<p class="text" part="answer-text"><span class="verbatim">${parts}</span></p>`;
}

function sourceMark({ m, act }: View, turn: Turn, n: number): TemplateResult {
  return html`${JOINED}<button
      class="mark"
      type="button"
      aria-expanded=${turn.opened.includes(n) ? "true" : "false"}
      aria-controls=${sourceId(turn, n)}
      aria-label=${m.showSource(n)}
      @click=${() => act.toggleSource(turn, n)}
    >
      ${n}
    </button>`;
}

/** Id of a citation's quote, within the shadow root. */
export function sourceId(turn: Turn, n: number): string {
  return `source-${turn.key}-${n}`;
}
