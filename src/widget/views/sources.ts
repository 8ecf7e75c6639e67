import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse, Citation } from "../../contract/index.ts";
import { piecesOf, shortTitle } from "../../wording/index.ts";
import { quoteSegments } from "../segments.ts";
import type { Turn } from "../turn.ts";
import { plainSegments, sourceId } from "./answer-text.ts";
import { icon } from "./icons.ts";
import type { View } from "./view.ts";

/** How many sources are listed before the asker wants them all. */
const SHOWN = 4;

/** What an answer rests on. Each source opens in place: the quote, its translation, and the way to the clause. */
export function sources(view: View, turn: Turn, answer: AskResponse): TemplateResult | typeof nothing {
  const { citations } = answer;
  if (citations.length === 0) return nothing;
  const isShown = ({ n }: Citation, at: number): boolean => turn.allSources || at < SHOWN || turn.opened.includes(n);
  const shown = citations.filter(isShown);
  return html`<section class="sources" lang=${view.m.tag}>
    <h3>${answer.status === "answered" ? view.m.sources : view.m.nearest}</h3>
    <ol>
      ${shown.map((citation) => source(view, turn, answer, citation))}
    </ol>
    ${
      shown.length < citations.length
        ? html`<button class="quiet more" type="button" @click=${() => view.act.showAllSources(turn)}>
            ${view.m.allSources(citations.length)}
          </button>`
        : nothing
    }
  </section>`;
}

function source(view: View, turn: Turn, answer: AskResponse, citation: Citation): TemplateResult {
  const { m } = view;
  const { n, document, clause } = citation;
  const isOpen = turn.opened.includes(n);
  return html`<li class=${isOpen ? "source open" : "source"} part="source">
    <button
      class="source-head"
      type="button"
      aria-expanded=${isOpen ? "true" : "false"}
      aria-controls=${sourceId(turn, n)}
      @click=${() => view.act.toggleSource(turn, n)}
    >
      <span class="number">${n}</span>
      <span class="source-name">
        ${title(view, citation, isOpen)}
        <span class="facts">
          ${document.number === null ? nothing : html`<span lang="zh-Hans">${document.number}</span>`}
          <span>${m.place(clause.ref)}</span>
          <span class="badge ${document.status}">${m.status[document.status]}</span>
        </span>
      </span>
      ${icon("chevron")}
    </button>
    <div class="source-body" id=${sourceId(turn, n)}>
      ${isOpen || view.mode === "page" ? quote(view, answer, citation) : nothing}
    </div>
  </li>`;
}

/** A closed source goes by its short name. */
function title({ locale }: View, { document }: Citation, isOpen: boolean): TemplateResult {
  const [lang, text] =
    locale === "en" && document.titleEn !== null ? ["en", document.titleEn] : ["zh-Hans", document.title];
  return html`<span class="source-title" lang=${lang}>${isOpen ? text : shortTitle(text)}</span>`;
}

/** The headings above the clause: in English for who reads it, as far as they are translated. */
function path({ locale }: View, { path: printed, pathEn = [] }: Citation["clause"]): TemplateResult {
  const steps = printed.map((step, at) => {
    const english = locale === "en" ? (pathEn[at] ?? null) : null;
    return english === null
      ? html`<span lang="zh-Hans">${step}</span>`
      : html`<span lang="en">${mixed(english)}</span>`;
  });
  return html`<p class="path">${steps}</p>`;
}

/** An English text with the Chinese in it told apart. */
function mixed(text: string): (string | TemplateResult)[] {
  return piecesOf(text).map((piece) =>
    piece.isChinese ? html`<span lang="zh-Hans">${piece.text}</span>` : piece.text,
  );
}

function quote(view: View, answer: AskResponse, citation: Citation): TemplateResult {
  const { m, base, mode } = view;
  const { document, clause, url } = citation;
  const address = new URL(url, base).href;
  const inNewTab = mode !== "page";
  return html`${path(view, clause)}
    <blockquote class="quote" part="quote" lang="zh-Hans">
      <span class="verbatim">${plainSegments(quoteSegments(citation.quote, citation, answer))}</span>
    </blockquote>
    ${translation(view, answer, citation)}
    <p class="source-foot">
      <a
        href=${address}
        data-address=${decodeURI(address)}
        target=${inNewTab ? "_blank" : nothing}
        rel=${inNewTab ? "noopener" : nothing}
        >${m.openClause}${icon("away")}${inNewTab ? html`<span class="hidden">${m.newTab}</span>` : nothing}</a
      >
      ${document.validTo === null ? nothing : html`<span class="faint">${m.validTo} ${document.validTo}</span>`}
    </p>`;
}

/** Beside the original for who reads English; one tap away for who reads Chinese. */
function translation({ m, locale }: View, answer: AskResponse, citation: Citation): TemplateResult | typeof nothing {
  const { quoteEn } = citation;
  if (quoteEn === null) return nothing;
  const words = html`<span class="verbatim" lang="en"
    >${plainSegments(quoteSegments(quoteEn, citation, answer))}</span
  >`;
  if (locale !== "en")
    return html`<details class="translation-more">
      <summary>${m.translation}</summary>
      <blockquote class="translation">${words}</blockquote>
    </details>`;
  return html`<blockquote class="translation"><span class="tag">${m.translation}</span>${words}</blockquote>`;
}
