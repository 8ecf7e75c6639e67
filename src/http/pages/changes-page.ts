import type {
  ChangesResponse,
  ClauseChange,
  DocumentResponse,
  DocumentSummary,
  EditionClause,
} from "../../contract/index.ts";
import { labelInEnglish } from "../../wording/index.ts";
import type { Frame, PageLanguage } from "../page-language.ts";
import { placeName } from "./clause-name.ts";
import { clausePageUrl } from "./clause-notes.ts";
import { difference } from "./difference.ts";
import { html, type Html } from "./html.ts";
import { rowDifference } from "./row-difference.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { headlineOf, nameOf, shortTitleOf, statusBadge } from "./validity.ts";

const KINDS = ["changed", "added", "removed", "moved", "same"] as const;

function figureTable(change: ClauseChange, lang: PageLanguage): Html | null {
  const m = MESSAGES[lang].changes;
  // A figure that only one edition has stands in the words above; here is what became of one.
  const figures = change.figures.filter(({ before, after }) => before !== null && after !== null);
  if (figures.length === 0) return null;
  return html`<table class="figures">
    <caption>
      ${m.figures}
    </caption>
    <thead>
      <tr>
        <td></td>
        <th scope="col">${m.before}</th>
        <th scope="col">${m.after}</th>
      </tr>
    </thead>
    <tbody>
      ${figures.map(
        (figure) =>
          html`<tr>
            <th scope="row" lang="zh-Hans">${figure.label}</th>
            <td lang="zh-Hans">${figure.before ?? "—"}</td>
            <td lang="zh-Hans">${figure.after ?? "—"}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

/** A clause by its printed number and heading; in English where that is translated. */
function headingOf(change: ClauseChange, lang: PageLanguage): Html {
  const clause = change.after ?? change.before;
  if (clause === null) return html``;
  const { label, heading, headingEn, ref } = clause;
  if (lang === "en" && headingEn !== null)
    return html`<span lang="en">${`${labelInEnglish(label ?? "")} ${headingEn}`.trim()}</span>`;
  const own = `${label ?? ""}${heading ?? ""}`;
  if (own === "") return html`${placeName(ref, lang)}`;
  return html`<span lang="zh-Hans">${own}</span>`;
}

/** A clause by its heading alone: its number is what changed. */
function movedName(change: ClauseChange, lang: PageLanguage): Html {
  const { heading = null, headingEn = null } = change.after ?? change.before ?? {};
  if (lang === "en" && headingEn !== null) return html`<span lang="en">${headingEn}</span>`;
  return heading === null ? headingOf(change, lang) : html`<span lang="zh-Hans">${heading}</span>`;
}

/** Where a clause stands in each edition, with links. */
function places(change: ClauseChange, response: ChangesResponse, lang: PageLanguage): Html {
  const link = (clause: EditionClause | null, document: DocumentSummary): Html | null =>
    clause &&
    html`<a href="${clausePageUrl(document.id, clause.ref, "")}"
      ><span lang="zh-Hans">${nameOf(document)}</span> · ${MESSAGES[lang].place(clause.ref)}</a
    >`;
  const both = change.before !== null && change.after !== null;
  return html`<p class="refs">
    ${link(change.before, response.since)} ${both && html`<span aria-hidden="true">→</span>`}
    ${link(change.after, response.document)}
  </p>`;
}

function clauseChange(change: ClauseChange, response: ChangesResponse, lang: PageLanguage): Html {
  const english = lang === "en" ? (change.after ?? change.before)?.textEn : null;
  return html`<section class="change ${change.kind}">
    <h3>${headingOf(change, lang)}</h3>
    ${places(change, response, lang)}
    ${change.columns === null ? difference(change, lang) : rowDifference(change, change.columns, lang)}
    ${figureTable(change, lang)}
    ${typeof english === "string" && html`<p class="translation-text" lang="en">${english}</p>`}
  </section>`;
}

/** Clauses that kept their words under another number: a line each. */
function movedTable(moved: readonly ClauseChange[], response: ChangesResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  const cell = (clause: EditionClause | null, document: DocumentSummary): Html =>
    html`<td>
      ${clause && html`<a href="${clausePageUrl(document.id, clause.ref, "")}">${m.place(clause.ref)}</a>`}
    </td>`;
  return html`<p class="faint">${m.changes.movedNote}</p>
    <table class="moved-clauses">
      <thead>
        <tr>
          <th scope="col">${m.changes.clause}</th>
          <th scope="col" lang="zh-Hans">${nameOf(response.since)}</th>
          <th scope="col" lang="zh-Hans">${nameOf(response.document)}</th>
        </tr>
      </thead>
      <tbody>
        ${moved.map(
          (change) =>
            html`<tr>
              <th scope="row">${movedName(change, lang)}</th>
              ${cell(change.before, response.since)} ${cell(change.after, response.document)}
            </tr>`,
        )}
      </tbody>
    </table>`;
}

function section(
  kind: (typeof KINDS)[number],
  changes: readonly ClauseChange[],
  response: ChangesResponse,
  lang: PageLanguage,
): Html | null {
  const m = MESSAGES[lang].changes;
  if (changes.length === 0) return null;
  if (kind === "same") {
    return html`<details class="same" id="same">
      <summary>${m.unchanged(changes.length)}</summary>
      <ul>
        ${changes.map((change) => html`<li>${headingOf(change, lang)}</li>`)}
      </ul>
    </details>`;
  }
  return html`<section class="changes-of" id="${kind}">
    <h2><span class="badge change-${kind}">${m.kinds[kind]}</span> ${changes.length}</h2>
    ${kind === "moved" ? movedTable(changes, response, lang) : changes.map((change) => clauseChange(change, response, lang))}
  </section>`;
}

/** What an edition changed against an earlier one: reworded, added, removed and moved clauses; the rest is folded away. */
export function changesPage(response: ChangesResponse, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].changes;
  const of = (kind: ClauseChange["kind"]) => response.clauses.filter((change) => change.kind === kind);
  const edition = (document: DocumentSummary): Html =>
    html`<a href="/documents/${encodeURIComponent(document.id)}" lang="zh-Hans">${nameOf(document)}</a>
      ${statusBadge(document, lang)}`;
  return layout({
    frame,
    title: `${m.title} · ${m.lead(nameOf(response.document), nameOf(response.since))}`,
    section: "documents",
    main: html`<div class="column wide changes">
      <p class="kind">${m.title}</p>
      <h1>${headlineOf(response.document, lang)}</h1>
      <p class="compared">
        <span>${m.before} ${edition(response.since)}</span>
        <span><span aria-hidden="true">→</span> ${m.after} ${edition(response.document)}</span>
      </p>
      <ul class="tally">
        ${KINDS.map(
          (kind) =>
            html`<li>
              ${
                of(kind).length > 0
                  ? html`<a href="#${kind}"><strong>${of(kind).length}</strong> ${m.kinds[kind]}</a>`
                  : html`<span><strong>0</strong> ${m.kinds[kind]}</span>`
              }
            </li>`,
        )}
      </ul>
      ${of("same").length === response.clauses.length && html`<p>${m.nothing}</p>`}
      ${KINDS.map((kind) => section(kind, of(kind), response, lang))}
    </div>`,
  });
}

/** Without an edition to compare with: the ones there are. */
export function chooseEditionPage({ document, editions }: DocumentResponse, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].changes;
  return layout({
    frame,
    title: m.title,
    section: "documents",
    main: html`<div class="column">
      <h1>${m.title}</h1>
      <p>${shortTitleOf(document, lang)}</p>
      <p>${editions.length === 0 ? m.none : m.choose}</p>
      <ul>
        ${editions.map(
          (edition) =>
            html`<li>
              <a href="?since=${encodeURIComponent(edition.id)}" lang="zh-Hans">${nameOf(edition)}</a>
              ${statusBadge(edition, lang)}
            </li>`,
        )}
      </ul>
    </div>`,
  });
}
