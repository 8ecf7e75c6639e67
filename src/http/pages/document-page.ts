import { z } from "zod";
import { Day, type DocumentResponse, type DocumentSummary } from "../../contract/index.ts";
import { shortTitle } from "../../wording/index.ts";
import type { Frame, PageLanguage } from "../page-language.ts";
import { clauseSection, contents } from "./clause-section.ts";
import { banner, editionList, facts } from "./document-head.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { printsSection } from "./prints-section.ts";
import { DocumentView, hasTranslation, readingOf, viewOf, type EditionNote } from "./reading.ts";
import { tableSection } from "./table-section.ts";
import { headlineOf, titleOf } from "./validity.ts";

/** Query of a document's page: what to show, for which day, and words to mark. */
export const DocumentPageQuery = z.object({
  view: DocumentView.optional(),
  asOf: Day.optional(),
  q: z.string().trim().max(2000).optional(),
});
export type DocumentPageQuery = z.infer<typeof DocumentPageQuery>;

/** The day asked about as links carry it on. */
export function dayQuery(asOf: string | undefined): string {
  return asOf === undefined ? "" : `?asOf=${asOf}`;
}

/** The languages that may be shown, the present one marked. */
export function viewSwitch(view: DocumentView, asOf: string | undefined, lang: PageLanguage): Html {
  const m = MESSAGES[lang].document;
  const day = asOf === undefined ? "" : `&asOf=${asOf}`;
  return html`<nav class="views" aria-label="${m.view}">
    ${DocumentView.options.map(
      (name) => html`<a href="?view=${name}${day}" ${name === view && html`aria-current="true"`}>${m.views[name]}</a>`,
    )}
  </nav>`;
}

/** A document to read: contents, validity, clauses with their anchors, tables, original and translation, prints. */
export function documentPage(
  response: DocumentResponse,
  editions: readonly EditionNote[],
  query: DocumentPageQuery,
  frame: Frame,
): string {
  const { lang } = frame;
  const { document, clauses, tables } = response;
  const m = MESSAGES[lang].document;
  const translated = hasTranslation(clauses);
  const view = viewOf(query.view, translated, lang);
  const day = dayQuery(query.asOf);
  const reading = readingOf(response, { view, lang, day, quote: query.q ?? "", editions, alone: null });
  const refs = new Set(refsOf(clauses));
  const loose = tables.filter((table) => !refs.has(table.ref));
  const list = contents(clauses, reading);
  return layout({
    frame,
    title: shortTitle(lang === "en" ? (document.titleEn ?? document.title) : document.title),
    section: "documents",
    main: html`<div class="reader reading-${view} ${list === null && "no-contents"}">
      ${
        list &&
        html`<aside>
          <details class="contents">
            <summary>${m.contents}</summary>
            <nav aria-label="${m.contents}">${list}</nav>
          </details>
        </aside>`
      }
      <article class="paper view-${view}">
        <header>
          <p class="kind">${MESSAGES[lang].kinds[document.kind]}</p>
          <h1>${headlineOf(document, lang)}</h1>
          ${fullTitles(document, lang)} ${banner(response, day, lang)} ${facts(document, lang)}
          ${editionList(response, lang)}
          <div class="tools">
            ${translated ? viewSwitch(view, query.asOf, lang) : html`<p class="faint">${m.untranslated}</p>`}
            <a class="quiet" href="/api/v1/documents/${encodeURIComponent(document.id)}${day}">${m.data}</a>
          </div>
          ${view !== "original" && html`<p class="faint">${m.translationNote}</p>`}
        </header>
        ${clauses.map((clause) => clauseSection(clause, reading, 2))}
        ${loose.map((table) => tableSection(table, reading, true))} ${printsSection(response, reading)}
      </article>
    </div>`,
  });
}

/** The title in full below the name that people know the document by, and the original title below a translation. */
function fullTitles(document: DocumentSummary, lang: PageLanguage): Html {
  const isTranslated = lang === "en" && document.titleEn !== null;
  const title = isTranslated ? (document.titleEn ?? "") : document.title;
  return html`${shortTitle(title) !== title && html`<p class="original-title">${titleOf(document, lang)}</p>`}
  ${isTranslated && html`<p class="original-title" lang="zh-Hans">${document.title}</p>`}`;
}

function refsOf(clauses: DocumentResponse["clauses"]): string[] {
  return clauses.flatMap((clause) => [clause.ref, ...refsOf(clause.children)]);
}
