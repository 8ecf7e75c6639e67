import { passageAnchor, type ClauseView } from "../../contract/index.ts";
import { html, Html, type HtmlValue } from "./html.ts";
import { markText, type Mark } from "./marked-text.ts";
import { MESSAGES } from "./messages/index.ts";
import type { Reading } from "./reading.ts";
import { tableSection } from "./table-section.ts";

/** Marks of a clause's text: the words asked for where they stand in it, else an anchor for each passage. */
function marksOf(clause: ClauseView, quote: string): Mark[] {
  const start = quote === "" ? -1 : clause.text.indexOf(quote);
  if (start >= 0) return [{ start, end: start + quote.length, wrap: (inner) => html`<mark>${inner}</mark>` }];
  return clause.passages.map(({ id, start, end }) => ({
    start,
    end,
    wrap: (inner) => html`<span class="passage" id="${passageAnchor(id)}">${inner}</span>`,
  }));
}

/** The text's paragraphs, with the marks that lie in each; one that runs over a break keeps its first part. */
function paragraphs(text: string, marks: readonly Mark[]): Html[] {
  let start = 0;
  return text.split("\n").map((paragraph) => {
    const from = start;
    const to = from + paragraph.length;
    start = to + 1;
    const inside = marks
      .filter((mark) => mark.start >= from && mark.start < to)
      .map((mark) => ({ ...mark, start: mark.start - from, end: Math.min(mark.end, to) - from }));
    return html`<p>${markText(paragraph, inside)}</p>`;
  });
}

function heading(clause: ClauseView, reading: Reading, level: number): HtmlValue {
  if (clause.label === null && clause.heading === null) return null;
  const tag = new Html(`h${String(Math.min(level, 6))}`);
  const original = html`<span lang="zh-Hans"
    >${clause.label !== null && html`<span class="label">${clause.label}</span>`}${clause.heading}</span
  >`;
  const translated = clause.headingEn !== null && html`<span class="heading-en" lang="en">${clause.headingEn}</span>`;
  const anchor = html`<a
    class="anchor"
    href="#${encodeURIComponent(clause.ref)}"
    aria-label="${MESSAGES[reading.lang].answer.clause} ${clause.ref}"
    >#</a
  >`;
  const shown = {
    both: [original, " ", anchor, translated],
    original: [original, " ", anchor],
    translation: [translated || original, " ", anchor],
  };
  return html`<${tag}>${shown[reading.view]}</${tag}>`;
}

function body(clause: ClauseView, reading: Reading): Html | null {
  if (clause.text === "") return null;
  const original = html`<div class="original" lang="zh-Hans">
    ${paragraphs(clause.text, marksOf(clause, reading.quote))}
  </div>`;
  const translation =
    clause.textEn === null
      ? html`<div class="translation-text faint"><p>${MESSAGES[reading.lang].document.untranslated}</p></div>`
      : html`<div class="translation-text" lang="en">${paragraphs(clause.textEn, [])}</div>`;
  const shown = {
    both: [original, translation],
    original: [original],
    translation: clause.textEn === null ? [original] : [translation],
  };
  return html`<div class="texts">${shown[reading.view]}</div>`;
}

/** A clause with its anchor, its text in the languages chosen, its tables and its children. */
export function clauseSection(clause: ClauseView, reading: Reading, level: number): Html {
  const tables = reading.tables.filter((table) => table.ref === clause.ref);
  return html`<section class="clause ${clause.kind}" id="${clause.ref}">
    ${heading(clause, reading, level)}
    ${clause.speaker !== null && html`<p class="speaker" lang="zh-Hans">${clause.speaker}</p>`} ${body(clause, reading)}
    ${
      clause.bodies.length > 0 &&
      html`<p class="bodies">
        <span>${MESSAGES[reading.lang].document.bodies}</span>
        ${clause.bodies.map((name) => html`<span class="body" lang="zh-Hans">${name}</span>`)}
      </p>`
    }
    ${tables.map((table) => tableSection(table, reading, false))}
    ${clause.children.map((child) => clauseSection(child, reading, level + 1))}
  </section>`;
}

/** The table of contents: every clause that has a heading. */
export function contents(clauses: readonly ClauseView[], reading: Reading): Html | null {
  const titled = clauses.filter((clause) => clause.heading !== null);
  if (titled.length === 0) return null;
  const name = (clause: ClauseView) =>
    reading.lang === "en" && clause.headingEn !== null
      ? html`<span lang="en">${clause.headingEn}</span>`
      : html`<span lang="zh-Hans">${clause.label}${clause.heading}</span>`;
  return html`<ol>
    ${titled.map(
      (clause) =>
        html`<li>
          <a href="#${encodeURIComponent(clause.ref)}">${name(clause)}</a>${contents(clause.children, reading)}
        </li>`,
    )}
  </ol>`;
}
