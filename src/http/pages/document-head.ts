import type { DocumentResponse, DocumentSummary } from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { MESSAGES } from "./messages/index.ts";
import { isCommentary, issuerOf, nameOf, statusBadge } from "./validity.ts";

/** Whether a document holds on the day asked about, and what holds in its place. */
export function banner({ document, editions, asOf }: DocumentResponse, day: string, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  if (isCommentary(document)) {
    return html`<div class="banner commentary">
      ${icon("info")}
      <p>${m.document.commentary}</p>
    </div>`;
  }
  const current = document.status === "superseded" ? editions.find(({ status }) => status === "in_force") : undefined;
  return html`<div class="banner ${document.status}">
    ${icon(document.status === "in_force" ? "check" : "warning")}
    <p>
      <strong>${m.status[document.status]}</strong> <time datetime="${asOf}">${m.document.onDay(asOf)}</time>
      ${document.status !== "in_force" && document.status !== "not_yet_in_force" && m.document.forReference}
      ${
        current &&
        html`<span class="current"
          >${m.document.current}
          <a href="/documents/${encodeURIComponent(current.id)}${day}" lang="zh-Hans">${nameOf(current)}</a></span
        >`
      }
    </p>
  </div>`;
}

/** Number, issuer and days of a document. */
export function facts(document: DocumentSummary, lang: PageLanguage): Html {
  const m = MESSAGES[lang].document;
  const fact = (label: string, value: Html): Html =>
    html`<div>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const day = (label: string, value: string | null): Html =>
    fact(
      label,
      value === null
        ? html`<span class="faint">${m.notStated}</span>`
        : html`<time datetime="${value}">${value}</time>`,
    );
  const zh = (text: string): Html => html`<span lang="zh-Hans">${text}</span>`;
  return html`<dl class="facts-list">
    ${document.number !== null && fact(m.number, zh(document.number))}
    ${fact(m.issuer, html`<span class="both-names">${issuerOf(document, lang)}</span>`)}
    ${day(m.issuedOn, document.issuedOn)}
    ${!isCommentary(document) && html`${day(m.validFrom, document.validFrom)} ${day(m.validTo, document.validTo)}`}
  </dl>`;
}

/** The other editions of the same policy, and the way to what changed. */
export function editionList({ document, editions, asOf }: DocumentResponse, lang: PageLanguage): Html | null {
  const m = MESSAGES[lang].document;
  if (editions.length === 0) return null;
  const changes = (other: DocumentSummary): string => {
    const [later, earlier] = laterFirst(document, other);
    return `/documents/${encodeURIComponent(later.id)}/changes?since=${encodeURIComponent(earlier.id)}&asOf=${asOf}`;
  };
  return html`<section class="editions">
    <h2>${m.editions}</h2>
    <ul>
      ${editions.map(
        (edition) =>
          html`<li>
            <a href="/documents/${encodeURIComponent(edition.id)}?asOf=${asOf}" lang="zh-Hans">${nameOf(edition)}</a>
            ${statusBadge(edition, lang)}
            <a class="quiet" href="${changes(edition)}">${icon("compare")}${m.compare}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

/** Two editions, the one issued later first. */
export function laterFirst(a: DocumentSummary, b: DocumentSummary): [DocumentSummary, DocumentSummary] {
  return (a.issuedOn ?? "") >= (b.issuedOn ?? "") ? [a, b] : [b, a];
}
