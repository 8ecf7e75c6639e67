import type { ClauseChange, ClauseResponse, DocumentResponse, TableView } from "../../contract/index.ts";
import type { Frame } from "../page-language.ts";
import { flat, headingsAbove, named, nameOfPlace, placeName, tableOf } from "./clause-name.ts";
import { clausePageUrl, interpretationList } from "./clause-notes.ts";
import { clauseSection } from "./clause-section.ts";
import { difference } from "./difference.ts";
import { rowDifference } from "./row-difference.ts";
import { banner, facts } from "./document-head.ts";
import { dayQuery, type DocumentPageQuery, viewSwitch } from "./document-page.ts";
import { headline } from "./headline.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { mixedText } from "./mixed-text.ts";
import { type EditionNote, hasTranslation, type Reading, readingOf, viewOf } from "./reading.ts";
import { tableSection } from "./table-section.ts";
import { nameOf, shortTitleOf, statusBadge } from "./validity.ts";

/** What a page of one clause, or of one row of a table, is made of. */
export interface ClausePage {
  readonly response: ClauseResponse;
  readonly whole: DocumentResponse;
  readonly editions: readonly EditionNote[];
}

/** One clause or row with all that belongs to it: other editions, interpretations, faults of the print. */
export function clausePage({ response, whole, editions }: ClausePage, query: DocumentPageQuery, frame: Frame): string {
  const { lang } = frame;
  const { document, clause } = response;
  const m = MESSAGES[lang];
  const day = dayQuery(query.asOf);
  const found = flat(whole.clauses).find((one) => one.id === clause.id);
  const table = tableOf(clause.ref, whole);
  const view = viewOf(query.view, hasTranslation(whole.clauses), lang);
  const reading = readingOf(whole, { view, lang, day, quote: query.q ?? "", editions, alone: clause.ref });
  const name = nameOfPlace(clause.ref, whole, lang);
  const above = headingsAbove(clause.ref, whole, lang);
  const place = placeName(clause.ref, lang);
  return layout({
    frame,
    title: `${name?.text ?? place} · ${nameOf(document)}`,
    section: "documents",
    main: html`<div class="clause-page view-${view}">
      <header>
        <p class="crumbs">
          <a href="/documents">${m.documents.title}</a>
          <a href="/documents/${encodeURIComponent(document.id)}${day}">${shortTitleOf(document, lang)}</a>
          ${above.map((step) => html`<span>${named(step)}</span>`)}
        </p>
        ${name === null ? html`<h1>${place}</h1>` : html`<p class="kind">${place}</p>`}
        ${name && html`<h1>${headline(name.text, name.lang)}</h1>`} ${banner(whole, day, lang)}
        <div class="tools">
          ${hasTranslation(whole.clauses) && viewSwitch(view, query.asOf, lang)}
          <a class="quiet" href="/documents/${encodeURIComponent(document.id)}${day}#${encodeURIComponent(clause.ref)}"
            >${m.clause.whole}</a
          >
          <a class="quiet" href="/api/v1/clauses/${encodeURIComponent(response.clause.id)}${day}">${m.document.data}</a>
        </div>
      </header>
      <div class="clause-body">
        <div class="paper view-${view}">
          ${found && clauseSection({ ...found, bodies: response.bodies, bodiesEn: response.bodiesEn }, reading, 2)}
          ${found === undefined && table && tableSection(withRow(table, clause.ref), reading, false)}
        </div>
        ${facts(document, lang)}
      </div>
      <div class="besides">
        ${
          response.interpretations.length > 0 &&
          html`<section class="beside">
            <h2>${m.clause.interpretations(response.interpretations.length)}</h2>
            ${interpretationList(response.interpretations, reading)}
          </section>`
        }
        ${editions.map((note) => editionSection(note, clause.ref, reading))}
      </div>
      ${neighbours(clause.ref, whole, reading)}
    </div>`,
  });
}

/** The table with its headings and just one row. */
function withRow(table: TableView, ref: string): TableView {
  return { ...table, rows: table.rows.filter((row) => row.ref === ref) };
}

/** The same clause in another edition: the same, otherwise worded, or not there. */
function editionSection({ other, changes }: EditionNote, ref: string, { lang, day }: Reading): Html | null {
  const change = changes.get(ref);
  if (change === undefined) return null;
  const m = MESSAGES[lang];
  const there = [change.before, change.after].find((side) => side?.id.startsWith(`${other.id}/`));
  return html`<section class="beside">
    <h2>${mixedText(verdict(change, nameOf(other), lang), lang, [nameOf(other)])} ${statusBadge(other, lang)}</h2>
    ${change.kind === "changed" && (change.columns === null ? difference(change, lang) : rowDifference(change, change.columns, lang))}
    ${
      there &&
      html`<p>
        <a href="${clausePageUrl(other.id, there.ref, day)}"
          >${mixedText(`${nameOf(other)} · ${m.place(there.ref)}`, lang, [nameOf(other)])}${icon("link")}</a
        >
      </p>`
    }
  </section>`;
}

function verdict({ kind }: ClauseChange, other: string, lang: Reading["lang"]): string {
  const m = MESSAGES[lang].clause;
  if (kind === "changed") return m.changedIn(other);
  return kind === "added" || kind === "removed" ? m.only(other) : m.sameIn(other);
}

/** The clauses before and after it, in reading order. */
function neighbours(ref: string, whole: DocumentResponse, { lang, day }: Reading): Html {
  const m = MESSAGES[lang].clause;
  const order = [
    ...flat(whole.clauses).map((clause) => clause.ref),
    ...whole.tables.flatMap((table) => table.rows.map((row) => row.ref)),
  ];
  const at = order.indexOf(ref);
  const link = (to: string | undefined, label: string, rel: string): Html => {
    if (to === undefined) return html`<span></span>`;
    const name = nameOfPlace(to, whole, lang);
    return html`<a rel="${rel}" href="${clausePageUrl(whole.document.id, to, day)}"
      ><small>${label} · ${placeName(to, lang)}</small>${name && named(name)}</a
    >`;
  };
  return html`<nav class="neighbours" aria-label="${m.previous} / ${m.next}">
    ${link(order[at - 1], m.previous, "prev")} ${link(order[at + 1], m.next, "next")}
  </nav>`;
}
