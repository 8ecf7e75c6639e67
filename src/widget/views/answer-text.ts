import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse } from "../../contract/index.ts";
import { segmentsOf, withoutHalfMark, type Segment } from "../segments.ts";
import type { Turn } from "../turn.ts";
import type { View } from "./view.ts";

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

type Part = TemplateResult | string;

/** Puts a citation's number behind the words before it, so that no line ends between them. */
function joined(parts: readonly Part[], mark: TemplateResult): Part[] {
  const before = parts.at(-1);
  if (before === undefined) return [mark];
  if (typeof before !== "string") return [...parts.slice(0, -1), html`<span class="short">${before}${mark}</span>`];
  const [last = ""] = /\S?$/u.exec(before) ?? [];
  const rest = before.slice(0, before.length - last.length);
  return [...parts.slice(0, -1), rest, html`<span class="short">${last}${mark}</span>`];
}

/** The text of an answer still on its way. */
export function growingText(text: string): TemplateResult | typeof nothing {
  const whole = withoutHalfMark(text);
  if (whole === "") return nothing;
  const parts = segmentsOf(whole).reduce<Part[]>(
    (all, segment) =>
      segment.kind === "source" ? joined(all, html`<span class="mark">${segment.n}</span>`) : [...all, segment.text],
    [],
  );
  return html`<p class="text"><span class="verbatim">${parts}</span></p>`;
}

/** The answer: figures in bold, each citation's number a button that shows its quote below. */
export function answerText(view: View, turn: Turn, answer: AskResponse): TemplateResult {
  const known = new Set(answer.citations.map(({ n }) => n));
  const parts = segmentsOf(answer.answer, answer.figures).reduce<Part[]>((all, segment) => {
    if (segment.kind === "figure") return [...all, figure(segment.text)];
    if (segment.kind === "text" || !known.has(segment.n)) return [...all, segment.text];
    return joined(all, sourceMark(view, turn, segment.n));
  }, []);
  return html`<p class="text" part="answer-text"><span class="verbatim">${parts}</span></p>`;
}

function sourceMark({ m, act }: View, turn: Turn, n: number): TemplateResult {
  return html`<button
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
