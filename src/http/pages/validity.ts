import type { DocumentSummary } from "../../contract/index.ts";
import { shortTitle } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { headline } from "./headline.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";
import { mixedText } from "./mixed-text.ts";

/** The title a reader of the page understands best. */
export function titleOf(document: DocumentSummary, lang: PageLanguage): Html {
  if (lang === "en" && document.titleEn !== null) return html`<span lang="en">${document.titleEn}</span>`;
  return html`<span lang="zh-Hans">${document.title}</span>`;
}

/** The title, by the name that people know the thing by. */
export function shortTitleOf(document: DocumentSummary, lang: PageLanguage): Html {
  if (lang === "en" && document.titleEn !== null) return html`<span lang="en">${shortTitle(document.titleEn)}</span>`;
  return html`<span lang="zh-Hans">${shortTitle(document.title)}</span>`;
}

/** The same at the head of a page. */
export function headlineOf(document: DocumentSummary, lang: PageLanguage): Html {
  return lang === "en" && document.titleEn !== null
    ? headline(shortTitle(document.titleEn), "en")
    : headline(shortTitle(document.title), "zh-Hans");
}

/** What a text was printed in. */
export function titleOfPrint({ zh, en }: { readonly zh: string; readonly en: string }, lang: PageLanguage): Html {
  if (lang === "en") return mixedText(en, lang);
  return lang === "zh" ? html`${zh}` : html`<span lang="zh-Hans">${zh}</span>`;
}

/** The document by its number, else by its title. */
export function nameOf(document: DocumentSummary): string {
  return document.number ?? document.title;
}

/** Who issued the document: in English with the Chinese name, where there is one. */
export function issuerOf({ issuer, issuerEn }: DocumentSummary, lang: PageLanguage): Html {
  const original = html`<span lang="zh-Hans">${issuer}</span>`;
  return lang === "en" && issuerEn !== null ? html`<span lang="en">${issuerEn}</span> ${original}` : original;
}

/** Whether it speaks about policies and is none: then it is never in force. */
export function isCommentary({ kind }: DocumentSummary): boolean {
  return kind === "interpretation" || kind === "news";
}

export function statusBadge(document: DocumentSummary, lang: PageLanguage): Html {
  if (isCommentary(document)) return html`<span class="badge">${MESSAGES[lang].kinds[document.kind]}</span>`;
  return html`<span class="badge ${document.status}">${MESSAGES[lang].status[document.status]}</span>`;
}
