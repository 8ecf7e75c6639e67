import type { Frame } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { MESSAGES } from "./messages/index.ts";

/** What a page puts into the frame that all of them share. */
export interface PageContent {
  readonly frame: Frame;
  readonly title: string;
  /** The part of the navigation that the page belongs to. */
  readonly section: "ask" | "documents" | "api" | null;
  readonly main: Html;
  readonly head?: Html;
}

/** The same page in the other languages, each named by itself. */
function languageSwitch({ lang, others }: Frame): Html {
  return html`<ul class="switch" aria-label="${MESSAGES[lang].languages}">
    ${others.map((other) => {
      const { tag, ownName } = MESSAGES[other.lang];
      const name = ownName.sign + ownName.rest;
      return html`<li>
        <a href="${other.url}" lang="${tag}" hreflang="${tag}" aria-label="${name}"
          >${ownName.sign}<span class="rest">${ownName.rest}</span></a
        >
      </li>`;
    })}
  </ul>`;
}

/** A whole page. */
export function layout(page: PageContent): string {
  const { lang } = page.frame;
  const m = MESSAGES[lang];
  const brand = MESSAGES[lang === "en" ? "zh" : lang];
  const entry = (name: "ask" | "documents" | "api", url: string) =>
    html`<a href="${url}" ${page.section === name ? html`aria-current="page"` : null}>${m.nav[name]}</a>`;
  return html`<!doctype html>
    <html lang="${m.tag}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title === m.title ? `${m.title} · ${m.tagline}` : `${page.title} · ${m.title}`}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/style.css" />
        ${page.head}
      </head>
      <body>
        <a class="skip" href="#main">${m.skip}</a>
        <header class="top">
          <div class="top-inner">
            <a class="brand" href="/"
              >${icon("logo")}<span lang="${brand.tag}">${brand.title}</span>
              <span class="brand-en" lang="en">Wence</span></a
            >
            <nav>${entry("ask", "/")} ${entry("documents", "/documents")} ${entry("api", "/docs")}</nav>
            ${languageSwitch(page.frame)}
          </div>
        </header>
        <main id="main">${page.main}</main>
        <footer class="bottom"><p>${m.footer}</p></footer>
      </body>
    </html>`.text;
}
