import { passageAnchor, type ClauseView, type TextFigure } from "../../contract/index.ts";
import { html, type Html } from "./html.ts";
import { markText, type Mark } from "./marked-text.ts";
import { MESSAGES } from "./messages/index.ts";
import type { Reading } from "./reading.ts";

/** A figure no longer than this is kept on one line. */
const SHORT_FIGURE = 10;

/** A stretch that a link can lead to (UTF-16, half-open). */
interface Anchored {
  readonly start: number;
  readonly end: number;
  /** null where another stretch of the page has the anchor. */
  readonly id: string | null;
  /** Number of the passage in its clause: what a link leads to is marked in the translation beside it too. */
  readonly number: number;
}

/** A clause's text in its original words: paragraphs with an anchor for each passage, figures and errata marked. */
export function originalText(clause: ClauseView, reading: Reading): Html {
  const anchors = clause.passages.map(({ id, start, end }, at) => ({
    start,
    end,
    id: passageAnchor(id),
    number: at + 1,
  }));
  const inner = [
    ...quoteMarks(clause.text, reading.quote),
    ...errataMarks(clause, reading),
    ...figureMarks(clause.figures),
  ];
  return html`<div class="original" lang="zh-Hans">${paragraphs(clause.text, anchors, inner)}</div>`;
}

/** A clause's translation, with the same anchors where the original isn't shown beside it. */
export function translatedText(text: string, clause: ClauseView, reading: Reading): Html {
  const anchors = clause.passages.flatMap(({ id, en }, at) =>
    en === null ? [] : [{ ...en, id: reading.view === "translation" ? passageAnchor(id) : null, number: at + 1 }],
  );
  return html`<div class="translation-text" lang="en">
    ${paragraphs(text, anchors, quoteMarks(text, reading.quote))}
  </div>`;
}

function quoteMarks(text: string, quote: string): Mark[] {
  const start = quote === "" ? -1 : text.indexOf(quote);
  return start < 0 ? [] : [{ start, end: start + quote.length, wrap: (inner) => html`<mark>${inner}</mark>` }];
}

function errataMarks(clause: ClauseView, { errata, lang }: Reading): Mark[] {
  return errata
    .filter((fault) => fault.ref === clause.ref && clause.text.includes(fault.printed))
    .map(({ printed, meant }) => {
      const start = clause.text.indexOf(printed);
      const told = MESSAGES[lang].document.erratum(printed, meant);
      return {
        start,
        end: start + printed.length,
        wrap: (inner) => html`<span class="erratum" title="${told}">${inner}</span>`,
      };
    });
}

/** Years alone place what a clause says, as those in titles do: they aren't what it grants or demands. */
function figureMarks(figures: readonly TextFigure[]): Mark[] {
  const told = figures.filter(({ kind }) => kind !== "year" && kind !== "period");
  return told.map(({ start, end, text, value }) => ({
    start,
    end,
    wrap: (inner) => html`<data class="fig ${text.length <= SHORT_FIGURE && "short"}" value="${value}">${inner}</data>`,
  }));
}

function paragraphs(text: string, anchors: readonly Anchored[], inner: readonly Mark[]): Html[] {
  let start = 0;
  return text.split("\n").map((paragraph) => {
    const from = start;
    start += paragraph.length + 1;
    return html`<p>${stretch(text, from, from + paragraph.length, anchors, inner)}</p>`;
  });
}

/** A stretch of the text, cut where passages begin and end. One that goes on in the next paragraph has its anchor in the first. */
function stretch(text: string, from: number, to: number, anchors: readonly Anchored[], inner: readonly Mark[]): Html {
  const marks = anchors
    .filter((anchor) => anchor.start < to && anchor.end > from)
    .map(({ id, number, start, end }): Mark => {
      const [first, last] = [Math.max(start, from), Math.min(end, to)];
      const anchor = id !== null && start >= from ? html`id="${id}"` : null;
      return {
        start: first - from,
        end: last - from,
        wrap: () => html`<span class="passage" data-n="${number}" ${anchor}>${marked(text, first, last, inner)}</span>`,
      };
    });
  const outside = inner
    .filter((mark) => !anchors.some((anchor) => mark.start < anchor.end && mark.end > anchor.start))
    .flatMap((mark) => clipped(mark, from, to));
  return markText(text.slice(from, to), [...marks, ...outside]);
}

function marked(text: string, from: number, to: number, marks: readonly Mark[]): Html {
  return markText(
    text.slice(from, to),
    marks.flatMap((mark) => clipped(mark, from, to)),
  );
}

/** The part of a mark that lies in a stretch, counted from where that begins. */
function clipped(mark: Mark, from: number, to: number): Mark[] {
  const [start, end] = [Math.max(mark.start, from), Math.min(mark.end, to)];
  return start < end ? [{ ...mark, start: start - from, end: end - from }] : [];
}
