import { z } from "zod";
import { Day, type DocumentResponse, type DocumentSummary } from "../../contract/index.ts";
import type { Frame, PageLanguage } from "../page-language.ts";
import { clauseSection, contents } from "./clause-section.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { DocumentView, type Reading } from "./reading.ts";
import { tableSection } from "./table-section.ts";
import { nameOf, statusBadge, titleOf } from "./validity.ts";

/** Query of a document's page: what to show, for which day, and words to mark. */
export const DocumentPageQuery = z.object({
  view: DocumentView.optional(),
  asOf: Day.optional(),
  q: z.string().trim().max(2000).optional(),
});
export type DocumentPageQuery = z.infer<typeof DocumentPageQuery>;

/** Kinds that speak about policies and are none: they are never in force. */
const COMMENTARY: ReadonlySet<DocumentSummary["kind"]> = new Set(["interpretation", "news"]);

function facts({ document }: DocumentResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang].document;
  const day = (label: string, value: string | null) =>
    html`<div>
      <dt>${label}</dt>
      <dd>
        ${value === null ? html`<span class="faint">${m.notStated}</span>` : html`<time datetime="${value}">${value}</time>`}
      </dd>
    </div>`;
  return html`<dl class="facts-list">
    ${
      document.number !== null &&
      html`<div>
        <dt>${m.number}</dt>
        <dd lang="zh-Hans">${document.number}</dd>
      </div>`
    }
    <div>
      <dt>${m.issuer}</dt>
      <dd lang="zh-Hans">${document.issuer}</dd>
    </div>
    ${day(m.issuedOn, document.issuedOn)} ${day(m.validFrom, document.validFrom)} ${day(m.validTo, document.validTo)}
  </dl>`;
}

function banner({ document, asOf }: DocumentResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  if (COMMENTARY.has(document.kind)) {
    return html`<div class="banner commentary">
      ${icon("info")}
      <p>${m.document.commentary}</p>
    </div>`;
  }
  return html`<div class="banner ${document.status}">
    ${icon(document.status === "in_force" ? "check" : "warning")}
    <p>
      <strong>${m.status[document.status]}</strong> ${m.document.banner[document.status]}
      <time datetime="${asOf}">(${asOf})</time>
    </p>
  </div>`;
}

function editionList({ document, editions, asOf }: DocumentResponse, lang: PageLanguage): Html | null {
  const m = MESSAGES[lang].document;
  if (editions.length === 0) return null;
  const changes = (other: string) =>
    `/documents/${encodeURIComponent(document.id)}/changes?since=${encodeURIComponent(other)}&asOf=${asOf}`;
  return html`<section class="editions">
    <h2>${m.editions}</h2>
    <ul>
      ${editions.map(
        (edition) =>
          html`<li>
            <a href="/documents/${encodeURIComponent(edition.id)}?asOf=${asOf}" lang="zh-Hans">${nameOf(edition)}</a>
            ${statusBadge(edition, lang)}
            <a class="quiet" href="${changes(edition.id)}">${icon("compare")}${m.compare}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function viewSwitch(view: DocumentView, query: DocumentPageQuery, lang: PageLanguage): Html {
  const m = MESSAGES[lang].document;
  const day = query.asOf === undefined ? "" : `&asOf=${query.asOf}`;
  return html`<nav class="views" aria-label="${m.view}">
    ${DocumentView.options.map(
      (name) => html`<a href="?view=${name}${day}" ${name === view && html`aria-current="true"`}>${m.views[name]}</a>`,
    )}
  </nav>`;
}

/** A document to read: contents, validity, clauses with their anchors, tables, original and translation. */
export function documentPage(response: DocumentResponse, query: DocumentPageQuery, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].document;
  const translated = hasTranslation(response.clauses);
  const view = translated ? (query.view ?? (lang === "en" ? "both" : "original")) : "original";
  const reading: Reading = { view, lang, quote: query.q ?? "", tables: response.tables };
  const refs = new Set(refsOf(response.clauses));
  const loose = response.tables.filter((table) => !refs.has(table.ref));
  return layout({
    frame,
    title: response.document.title,
    section: "documents",
    main: html`<div class="reader">
      <aside>
        <details class="contents" open>
          <summary>${m.contents}</summary>
          ${contents(response.clauses, reading)}
        </details>
      </aside>
      <article class="paper view-${view}">
        <header>
          <p class="kind">${MESSAGES[lang].kinds[response.document.kind]}</p>
          <h1>${titleOf(response.document, lang)}</h1>
          ${lang === "en" && response.document.titleEn !== null && html`<p class="original-title" lang="zh-Hans">${response.document.title}</p>`}
          ${banner(response, lang)} ${facts(response, lang)} ${editionList(response, lang)}
          ${translated ? viewSwitch(view, query, lang) : html`<p class="faint">${m.untranslated}</p>`}
          ${view !== "original" && html`<p class="faint">${m.translationNote}</p>`}
        </header>
        ${response.clauses.map((clause) => clauseSection(clause, reading, 2))}
        ${loose.map((table) => tableSection(table, reading, true))}
      </article>
    </div>`,
  });
}

function hasTranslation(clauses: DocumentResponse["clauses"]): boolean {
  return clauses.some((clause) => clause.textEn !== null || hasTranslation(clause.children));
}

function refsOf(clauses: DocumentResponse["clauses"]): string[] {
  return clauses.flatMap((clause) => [clause.ref, ...refsOf(clause.children)]);
}
