import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { toTraditional } from "../../src/app/script.ts";
import { inTraditional } from "../../src/app/traditional.ts";
import type { AskRequest, AskResponse } from "../../src/contract/index.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { CURRENT, EARLIER, fakeService } from "../http/fake-service.ts";
import { serve } from "../http/serve.ts";
import { show, statesOf } from "./states.ts";

let server: RunningServer;
let browser: Browser;

const PATHS = [
  "/",
  "/?q=How+much+at+most%3F",
  "/?q=%E9%94%80%E5%94%AE%E9%A2%9D6000%E4%B8%87%E5%85%83",
  "/?q=%E5%A4%A9%E6%B0%94",
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

/** Words in sight that belong to the page, not to a document or an asker: whatever isn't told apart as simplified Chinese. */
function ownWords(): string[] {
  const DOCUMENTS = "[lang=zh-Hans], .typed, .asked";
  const found: string[] = [];
  const look = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element && node.shadowRoot !== null) look(node.shadowRoot);
      if (node instanceof HTMLTextAreaElement || node instanceof HTMLInputElement) found.push(node.placeholder);
      if (node instanceof Element && node.closest(DOCUMENTS) === null)
        found.push(node.getAttribute("aria-label") ?? "", node.getAttribute("title") ?? "");
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

/** What isn't traditional; the switch names simplified Chinese in its own characters. */
function simplifiedIn(words: readonly string[]): string[] {
  return words.filter((text) => toTraditional(text) !== text && !/^简体?中?文?$/.test(text));
}

/** Answers in traditional characters where they are asked for, as the service gives them. */
async function ask(request: AskRequest): Promise<AskResponse> {
  const answer = await fakeService().ask(request);
  if (request.lang !== "zh-Hant") return answer;
  return { ...answer, ...inTraditional(answer), lang: "zh-Hant", answer: toTraditional(answer.answer) };
}

describe.skipIf(!HAS_BROWSER)("every language is told as what it is", () => {
  beforeAll(async () => {
    server = await serve({
      ask: (request, signal, listener) => {
        if (request.question === "fail") return Promise.reject(new Error("as the test wants"));
        if (request.question !== "grow") return ask(request);
        listener?.started({ id: "a-1", conversationId: "c-1" });
        listener?.said("按銷售額的10%獎勵");
        return new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => {
            reject(new Error("gone"));
          });
        });
      },
    });
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
      expect(simplifiedIn(words)).toEqual([]);
      await page.close();
    },
    30_000,
  );

  it.each(["bubble", "inline", "page"] as const)("is traditional in every state of the widget: %s", async (mode) => {
    const page = await open({ bubble: "/demo", inline: "/demo?mode=inline", page: "/" }[mode], "zh-Hant");
    await page.context().grantPermissions(["clipboard-write"]);
    for (const state of statesOf(mode)) {
      await state.reach(page);
      await show(page, state, "zh-Hant");
      expect(simplifiedIn(await page.evaluate(ownWords)), state.name).toEqual([]);
    }
    await page.close();
  });

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
