import type { Frame, PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";

/** The invented host's own words. */
interface HostWords {
  readonly htmlLang: string;
  readonly site: string;
  readonly nav: readonly string[];
  readonly title: string;
  readonly lead: string;
  readonly news: string;
  readonly items: readonly string[];
  readonly services: string;
  readonly tiles: readonly string[];
  readonly inline: string;
  readonly ask: string;
  readonly search: string;
}

const WORDS: Readonly<Record<PageLanguage, HostWords>> = {
  zh: {
    htmlLang: "zh-Hans",
    site: "某市政务服务网",
    nav: ["首页", "新闻中心", "政务公开", "办事服务", "互动交流"],
    title: "一站式企业服务",
    lead: "这是一个样式繁杂的外部网页，用来演示问策组件：网页自己的样式改不了组件，组件也不动网页。",
    news: "要闻",
    items: ["关于优化营商环境的通知", "企业开办流程再精简", "政务大厅国庆期间开放安排", "本月政策解读预告"],
    services: "常用服务",
    tiles: ["企业开办", "项目申报", "税费办理", "人才服务", "用地审批", "政策兑现"],
    inline: "嵌在正文里的问策",
    ask: "用脚本提问",
    search: "站内搜索",
  },
  "zh-Hant": {
    htmlLang: "zh-Hant",
    site: "某市政務服務網",
    nav: ["首頁", "新聞中心", "政務公開", "辦事服務", "互動交流"],
    title: "一站式企業服務",
    lead: "這是一個樣式繁雜的外部網頁，用來演示問策組件：網頁自己的樣式改不了組件，組件也不動網頁。",
    news: "要聞",
    items: ["關於優化營商環境的通知", "企業開辦流程再精簡", "政務大廳國慶期間開放安排", "本月政策解讀預告"],
    services: "常用服務",
    tiles: ["企業開辦", "專案申報", "稅費辦理", "人才服務", "用地審批", "政策兌現"],
    inline: "嵌在正文裡的問策",
    ask: "用腳本提問",
    search: "站內搜尋",
  },
  en: {
    htmlLang: "en",
    site: "Service Portal of a City",
    nav: ["Home", "News", "Open government", "Services", "Contact"],
    title: "One stop for companies",
    lead: "An outside page with styles gone wild, to show the Wence widget at work: the page's styles don't reach the widget, and the widget leaves the page alone.",
    news: "News",
    items: [
      "Notice on a better business environment",
      "Founding a company takes fewer steps",
      "Service hall: opening hours in the holidays",
      "This month's policy briefings",
    ],
    services: "Services in demand",
    tiles: ["Found a company", "Apply for a project", "Taxes and fees", "Talent", "Land use", "Claim support"],
    inline: "Wence within the text",
    ask: "Ask by script",
    search: "Search this site",
  },
};

function otherLanguage(lang: PageLanguage, url: string): Html {
  const { tag, ownName } = MESSAGES[lang];
  return html`<a href="${url}" lang="${tag}" hreflang="${tag}">${ownName.sign}${ownName.rest}</a>`;
}

function hostPage(words: HostWords): Html {
  return html`<div class="host-main">
    <section>
      <h1>${words.title}</h1>
      <p>${words.lead}</p>
      <button type="button" id="demo-ask">${words.ask}</button>
    </section>
    <section>
      <h2>${words.services}</h2>
      <ul class="tiles">
        ${words.tiles.map((tile) => html`<li><a href="#services">${tile}</a></li>`)}
      </ul>
    </section>
    <section>
      <h2>${words.news}</h2>
      <ul>
        ${words.items.map((item) => html`<li><a href="#news">${item}</a></li>`)}
      </ul>
    </section>
  </div>`;
}

/**
 * A busy page of somebody else's, with a style sheet that forces itself on everything, and the widget on it as a site
 * would put it there: one script tag. `?mode=inline` shows the widget within the text instead.
 */
export function demoPage(frame: Frame, mode: "bubble" | "inline" = "bubble"): string {
  const words = WORDS[frame.lang];
  return html`<!doctype html>
    <html lang="${words.htmlLang}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <title>${words.site}</title>
        <link rel="icon" href="/static/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/static/demo.css" />
        <script src="/static/demo.js"></script>
        <script async src="/widget.js" data-lang="auto" data-position="right" data-theme="auto"></script>
      </head>
      <body>
        <header>
          <a class="site" href="/demo">${words.site}</a>
          <nav>${words.nav.map((entry) => html`<a href="#main">${entry}</a>`)}</nav>
          <form role="search" action="/demo"><input aria-label="${words.search}" placeholder="${words.search}" /></form>
          ${frame.others.map(({ lang, url }) => otherLanguage(lang, url))}
        </header>
        <main id="main">
          ${hostPage(words)}
          ${
            mode === "inline" &&
            html`<section>
              <h2>${words.inline}</h2>
              <policy-chat mode="inline"></policy-chat>
            </section>`
          }
        </main>
        <footer><p>${words.site}</p></footer>
      </body>
    </html>`.text;
}
