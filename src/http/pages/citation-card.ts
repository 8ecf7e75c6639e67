import type { AskResponse, Citation } from "../../contract/index.ts";
import { quotedFigures } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { markText, type Mark } from "./marked-text.ts";
import { MESSAGES } from "./messages/index.ts";
import { mixedText } from "./mixed-text.ts";
import { nameOf, statusBadge, titleOf } from "./validity.ts";

/** The answer's figures where they stand in the quote. */
function figuresIn(quote: string, citation: Citation, answer: AskResponse): Mark[] {
  return quotedFigures(quote, citation, answer).map((place) => ({ ...place, wrap: (inner) => html`<b>${inner}</b>` }));
}

/** The headings above the clause: in English on English pages, as far as they are translated. */
function path({ path: printed, pathEn = [] }: Citation["clause"], lang: PageLanguage): Html {
  const steps = printed.map((step, at) => {
    const english = lang === "en" ? (pathEn[at] ?? null) : null;
    return english === null
      ? html`<span lang="zh-Hans">${step}</span>`
      : html`<span lang="en">${mixedText(english, lang)}</span>`;
  });
  return html`<p class="path">${steps}</p>`;
}

/** One source of an answer: where it stands, whether it holds, the words, their translation, and the way there. */
export function citationCard(citation: Citation, answer: AskResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  const { document, clause, quote, quoteEn } = citation;
  const marked = (text: string) =>
    html`<span class="verbatim">${markText(text, figuresIn(text, citation, answer))}</span>`;
  const translation =
    quoteEn !== null &&
    html`<blockquote class="translation" lang="en">
      <span class="tag">${m.translation}</span>${marked(quoteEn)}
    </blockquote>`;
  return html`<li class="citation" id="${answer.id}-${citation.n}" lang="${m.tag}">
    <span class="number" aria-hidden="true">${citation.n}</span>
    <div>
      <p class="source">
        <a href="/documents/${encodeURIComponent(document.id)}">${titleOf(document, lang)}</a>
        <span class="source-facts"
          >${document.number !== null && html`<span lang="zh-Hans">${nameOf(document)}</span>`}
          ${statusBadge(document, lang)}
          ${document.validTo !== null && html`<span>${m.validTo} ${document.validTo}</span>`}</span
        >
      </p>
      ${path(clause, lang)}
      <blockquote class="quote" lang="zh-Hans">${marked(quote)}</blockquote>
      ${
        lang === "en"
          ? translation
          : translation &&
            html`<details>
              <summary>${m.translation}</summary>
              ${translation}
            </details>`
      }
      <p class="open">
        <a href="${citation.url}">${m.openClause}${icon("link")}</a>
        <span class="faint">${m.place(clause.ref)}</span>
      </p>
    </div>
  </li>`;
}
