import { z } from "zod";
import { Day, DocumentStatus, type DocumentsResponse } from "../../contract/index.ts";
import { DocumentKind } from "../../domain/document.ts";
import { shortTitle } from "../../wording/index.ts";
import type { Frame, PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { isCommentary, issuerOf, shortTitleOf, statusBadge } from "./validity.ts";

/** An empty field of a form is one that wasn't filled in. */
const filled = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

/** What the list of documents may be narrowed down by. */
export const DocumentsFilter = z.object({
  q: filled(z.string().trim().max(200)),
  kind: filled(DocumentKind),
  status: filled(DocumentStatus),
  body: filled(z.string().trim().max(200)),
  year: filled(z.string().regex(/^\d{4}$/)),
  asOf: filled(Day),
});
export type DocumentsFilter = z.infer<typeof DocumentsFilter>;

type Entry = DocumentsResponse["documents"][number];

function matches(document: Entry, filter: DocumentsFilter): boolean {
  const words = (filter.q ?? "").toLowerCase();
  const names = [
    document.title,
    document.titleEn ?? "",
    document.number ?? "",
    document.issuer,
    document.issuerEn ?? "",
  ];
  return (
    (filter.kind ?? document.kind) === document.kind &&
    (filter.status === undefined || (filter.status === document.status && !isCommentary(document))) &&
    (filter.body ?? document.issuer) === document.issuer &&
    (filter.year === undefined || yearOf(document) === filter.year) &&
    names.some((name) => name.toLowerCase().includes(words))
  );
}

/** The year in which a document was issued, "" where nothing tells. */
function yearOf(document: Entry): string {
  return document.issuedOn?.slice(0, 4) ?? "";
}

/** The values that documents have, each as its own label. */
function choices(values: readonly string[]): Record<string, string> {
  return Object.fromEntries([...new Set(values)].filter((value) => value !== "").map((value) => [value, value]));
}

/** Who has issued documents, named in the page's language where there is a name in it. */
function issuers(documents: readonly Entry[], lang: PageLanguage): Record<string, string> {
  return Object.fromEntries(
    documents.map(({ issuer, issuerEn }) => [
      issuer,
      lang === "en" && issuerEn !== null ? `${issuerEn} ${issuer}` : issuer,
    ]),
  );
}

function select(
  name: string,
  label: string,
  any: string,
  options: Readonly<Record<string, string>>,
  chosen = "",
  isPrinted = false,
): Html {
  const option = ([value, text]: [string, string]) =>
    html`<option value="${value}" ${value === chosen && html`selected`} ${isPrinted && html`lang="zh-Hans"`}>
      ${text}
    </option>`;
  return html`<label
    ><span>${label}</span>
    <select name="${name}">
      <option value="">${any}</option>
      ${Object.entries(options).map(option)}
    </select></label
  >`;
}

function filterForm(filter: DocumentsFilter, { documents, asOf }: DocumentsResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  const years = choices(documents.map(yearOf));
  return html`<form class="filter" action="/documents" method="get">
    <label><span>${m.documents.words}</span><input type="search" name="q" value="${filter.q}" /></label>
    ${select("kind", m.documents.kind, m.documents.anyKind, m.kinds, filter.kind)}
    ${select("status", m.documents.status, m.documents.anyStatus, m.status, filter.status)}
    ${select("body", m.documents.body, m.documents.anyBody, issuers(documents, lang), filter.body, true)}
    ${select("year", m.documents.year, m.documents.anyYear, years, filter.year)}
    <label><span>${m.asOf}</span><input type="date" name="asOf" value="${filter.asOf ?? asOf}" /></label>
    <button type="submit">${icon("search")}${m.documents.filter}</button>
  </form>`;
}

function entry(document: Entry, filter: DocumentsFilter, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  const query = filter.asOf === undefined ? "" : `?asOf=${filter.asOf}`;
  return html`<li class="entry">
    <h2>
      <a href="/documents/${encodeURIComponent(document.id)}${query}">${shortTitleOf(document, lang)}</a>
    </h2>
    ${lang === "en" && document.titleEn !== null && html`<p class="original-title" lang="zh-Hans">${shortTitle(document.title)}</p>`}
    <p class="facts">
      ${statusBadge(document, lang)} ${!isCommentary(document) && html`<span>${m.kinds[document.kind]}</span>`}
      ${document.number !== null && html`<span lang="zh-Hans">${document.number}</span>`}
      <span class="both-names">${issuerOf(document, lang)}</span>
      ${document.issuedOn !== null && html`<time datetime="${document.issuedOn}">${document.issuedOn}</time>`}
      <span>${m.documents.counts(document.counts.clauses, document.counts.tables)}</span>
    </p>
  </li>`;
}

/** The list of documents with their validity, narrowed down by a form that works without script. */
export function documentsPage(list: DocumentsResponse, filter: DocumentsFilter, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].documents;
  const shown = list.documents.filter((document) => matches(document, filter));
  return layout({
    frame,
    title: m.title,
    section: "documents",
    main: html`<div class="column wide">
      <h1>${m.title}</h1>
      <p class="lead">${m.lead}</p>
      ${filterForm(filter, list, lang)}
      <p class="found" role="status">
        ${m.found(shown.length, list.documents.length)}
        ${shown.length < list.documents.length && html`<a href="/documents">${m.reset}</a>`}
      </p>
      ${
        shown.length === 0
          ? html`<p class="empty">${m.none}</p>`
          : html`<ul class="entries">
              ${shown.map((document) => entry(document, filter, lang))}
            </ul>`
      }
    </div>`,
  });
}
