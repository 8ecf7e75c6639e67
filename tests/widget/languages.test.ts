import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toTraditional } from "../../src/app/script.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { CURRENT, EARLIER } from "../http/fake-service.ts";
import { serve } from "../http/serve.ts";

let server: RunningServer;
let browser: Browser;

const PATHS = [
  "/",
  "/?q=How+much+at+most%3F",
  "/documents",
  "/documents?status=superseded",
  `/documents/${CURRENT.id}?view=both`,
  `/documents/${CURRENT.id}?view=original`,
  `/documents/${CURRENT.id}?view=translation`,
  `/documents/${CURRENT.id}/clauses/7`,
  `/documents/${CURRENT.id}/clauses/annex1%231`,
  `/documents/${CURRENT.id}/changes?since=${EARLIER.id}`,
  `/documents/${CURRENT.id}/changes`,
  "/documents?asOf=never",
  "/nothing",
];

/** Words in sight that are set, spoken and broken as another language than they are in; shadow trees included. */
function wrongly(): string[] {
  const found: string[] = [];
  const langOf = (node: Node | null): string => {
    for (let at = node; at !== null; at = at instanceof ShadowRoot ? at.host : at.parentNode)
      if (at instanceof Element && at.hasAttribute("lang")) return at.getAttribute("lang") ?? "";
    return "";
  };
  const look = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot !== null) look(node.shadowRoot);
      const parent = node.parentElement;
      if (!(node instanceof Text) || parent === null) continue;
      if (parent.closest("script, style, template, code, textarea, title") !== null) continue;
      if (!parent.checkVisibility()) continue;
      const isChinese = langOf(node).startsWith("zh");
      const text = node.data.trim();
      if (!isChinese && /\p{Script=Han}{2,}/u.test(text)) found.push(text);
      if (isChinese && /(?:[a-z]{2,}[ ,.]+){5,}/i.test(text)) found.push(text);
    }
  };
  look(document.body);
  return found;
}

/** Words in sight that belong to the page, not to a document: whatever isn't told apart as simplified Chinese. */
function ownWords(): string[] {
  const DOCUMENTS = "[lang=zh-Hans], .table [role=region]";
  const found: string[] = [];
  const look = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot !== null) look(node.shadowRoot);
      if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) found.push(node.placeholder);
      if (node instanceof Element && node.closest(DOCUMENTS) === null)
        found.push(node.getAttribute("aria-label") ?? "");
      const parent = node.parentElement;
      if (!(node instanceof Text) || parent?.checkVisibility() !== true) continue;
      if (parent.closest(`script, style, template, code, ${DOCUMENTS}`) === null) found.push(node.data.trim());
    }
  };
  look(document.body);
  return found.filter((text) => /\p{Script=Han}/u.test(text));
}

async function open(path: string, lang: "zh" | "zh-Hant" | "en"): Promise<Page> {
  const page = await browser.newPage({ locale: { zh: "zh-CN", "zh-Hant": "zh-TW", en: "en-GB" }[lang] });
  page.setDefaultTimeout(15_000);
  await page.goto(`${server.url}${path}${path.includes("?") ? "&" : "?"}lang=${lang}`, { waitUntil: "load" });
  return page;
}

describe.skipIf(!HAS_BROWSER)("every language is told as what it is", () => {
  beforeAll(async () => {
    server = await serve();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(PATHS)(
    "%s",
    async (path) => {
      for (const lang of ["zh", "en"] as const) {
        const page = await open(path, lang);
        expect(await page.evaluate(wrongly), lang).toEqual([]);
        await page.close();
      }
    },
    30_000,
  );

  it.each([...PATHS, "/docs", "/demo"])(
    "is traditional throughout where that was chosen: %s",
    async (path) => {
      const page = await open(path, "zh-Hant");
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
      const words = await page.evaluate(ownWords);
      expect(words.length).toBeGreaterThan(5);
      expect(words.filter((text) => toTraditional(text) !== text && !/^简体?中?文?$/.test(text))).toEqual([]);
      await page.close();
    },
    30_000,
  );

  it("faults speak the page's language alone", async () => {
    const page = await open("/documents?asOf=never", "zh");
    expect(await page.locator("main").textContent()).toContain("参数“asOf”的值不符合要求。");
    expect(await page.locator("main").textContent()).not.toMatch(/valid|The /);
    await page.close();
  });

  it("an English clause page names the headings above the clause, and its neighbours, in English", async () => {
    const page = await open(`/documents/${CURRENT.id}/clauses/7`, "en");
    expect(await page.locator(".crumbs").textContent()).not.toMatch(/[、（]/);
    expect(await page.locator(".kind").textContent()).toBe("Item 7");
    await page.close();
  });

  it("a link lands on the cited passage where it is seen: below the head, with its heading above it", async () => {
    for (const width of [320, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 640 } });
      await page.goto(`${server.url}/documents/${CURRENT.id}?view=both&lang=en#7~1`, { waitUntil: "load" });
      const seen = await page.evaluate(() => {
        const top = (selector: string): number => document.querySelector(selector)?.getBoundingClientRect().top ?? -1;
        const head = document.querySelector(".top")?.getBoundingClientRect().bottom ?? 0;
        return { passage: top("[id='7~1']") - head, heading: top("[id='7'] :is(h2, h3, h4)") - head };
      });
      expect(seen.passage).toBeGreaterThan(0);
      expect(seen.passage).toBeLessThan(500);
      expect(seen.heading).toBeGreaterThanOrEqual(0);
      await page.close();
    }
  });
});
