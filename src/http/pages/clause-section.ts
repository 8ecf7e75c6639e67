import type { ClauseView } from "../../contract/index.ts";
import { named, numberedHeadingOf, placeName } from "./clause-name.ts";
import { clauseNotes, faultNotes, ownPage } from "./clause-notes.ts";
import { originalText, translatedText } from "./clause-text.ts";
import { html, Html, type HtmlValue } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";
import type { Reading } from "./reading.ts";
import { tableSection } from "./table-section.ts";

function heading(clause: ClauseView, reading: Reading, level: number): HtmlValue {
  if (clause.label === null && clause.heading === null) return null;
  const tag = new Html(`h${String(Math.min(level, 6))}`);
  const original = html`<span lang="zh-Hans"
    >${clause.label !== null && html`<span class="label">${clause.label}</span>`}${clause.heading}</span
  >`;
  const translated = clause.headingEn !== null && html`<span class="heading-en" lang="en">${clause.headingEn}</span>`;
  const anchor =
    clause.ref !== reading.alone &&
    html`<span class="ways"
      ><a class="anchor" href="#${encodeURIComponent(clause.ref)}" aria-label="${placeName(clause.ref, reading.lang)}"
        >#</a
      >${ownPage(clause.ref, reading)}</span
    >`;
  const shown = {
    both: [html`<span class="heading-zh">${original} ${anchor}</span>`, translated],
    original: [original, " ", anchor],
    translation: [translated || original, " ", anchor],
  };
  return html`<${tag}>${shown[reading.view]}</${tag}>`;
}

function body(clause: ClauseView, reading: Reading): Html | null {
  if (clause.text === "") return null;
  const translation =
    clause.textEn === null
      ? html`<div class="translation-text faint"><p>${MESSAGES[reading.lang].document.untranslated}</p></div>`
      : translatedText(clause.textEn, clause, reading);
  const shown = {
    both: () => [originalText(clause, reading), translation],
    original: () => [originalText(clause, reading)],
    translation: () => [clause.textEn === null ? originalText(clause, reading) : translation],
  };
  return html`<div class="texts">${shown[reading.view]()}</div>`;
}

/** A clause with its anchor, its text in the languages chosen, its tables, what is told about it, and its children. */
export function clauseSection(clause: ClauseView, reading: Reading, level: number): Html {
  const tables = reading.tables.filter((table) => table.ref === clause.ref);
  return html`<section class="clause ${clause.kind}" id="${clause.ref}">
    ${heading(clause, reading, level)}
    ${clause.speaker !== null && html`<p class="speaker" lang="zh-Hans">${clause.speaker}</p>`} ${body(clause, reading)}
    ${bodies(clause, reading)}
    ${clause.ref === reading.alone ? faultNotes(clause.ref, reading) : clauseNotes(clause.ref, reading)}
    ${tables.map((table) => tableSection(table, reading, false))}
    ${clause.children.map((child) => clauseSection(child, reading, level + 1))}
  </section>`;
}

function bodies(clause: ClauseView, reading: Reading): Html | null {
  if (clause.bodies.length === 0) return null;
  return html`<p class="bodies">
    <span>${MESSAGES[reading.lang].document.bodies}</span>
    ${clause.bodies.map((name, at) => {
      const english = reading.lang === "en" ? (clause.bodiesEn[at] ?? null) : null;
      return html`<span class="body both-names"
        >${english !== null && html`<span lang="en">${english}</span> `}<span lang="zh-Hans">${name}</span></span
      >`;
    })}
  </p>`;
}

/** The table of contents: every clause that has a heading. */
export function contents(clauses: readonly ClauseView[], reading: Reading): Html | null {
  const titled = clauses.filter((clause) => clause.heading !== null);
  if (titled.length === 0) return null;
  return html`<ol>
    ${titled.map(
      (clause) =>
        html`<li>
          <a href="#${encodeURIComponent(clause.ref)}">${entryOf(clause, reading)}</a
          >${contents(clause.children, reading)}
        </li>`,
    )}
  </ol>`;
}

function entryOf(clause: ClauseView, { lang }: Reading): Html | null {
  const name = numberedHeadingOf(clause, lang);
  return name && named(name);
}
