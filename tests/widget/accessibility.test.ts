import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { faults, LOCALES, type Locale } from "../axe.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { fakeService } from "../http/fake-service.ts";
import { serve } from "../http/serve.ts";
import { ask, show, statesOf, type Mode } from "./states.ts";

let server: RunningServer;
let browser: Browser;

const PATHS: Readonly<Record<Mode, string>> = { bubble: "/demo", inline: "/demo?mode=inline", page: "/" };
const MODES = ["bubble", "inline", "page"] as const;
const PHONE = 375;

async function open(path: string, locale: Locale, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: { zh: "zh-CN", "zh-Hant": "zh-TW", en: "en-GB" }[locale],
    reducedMotion: "reduce",
    permissions: ["clipboard-write"],
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}${path}${path.includes("?") ? "&" : "?"}lang=${locale}`, { waitUntil: "load" });
  await page.locator("policy-chat [data-announcement]").waitFor({ state: "attached" });
  return page;
}

/** What is wrong in any state of a mode, in all the languages given; the page changes its language as it goes. */
async function faultsIn(mode: Mode, locales: readonly Locale[], width?: number): Promise<string[]> {
  const page = await open(PATHS[mode], locales[0] ?? "zh", width);
  const found: string[] = [];
  for (const state of statesOf(mode)) {
    await state.reach(page);
    for (const locale of locales) {
      await show(page, state, locale);
      const here = await faults(page, mode === "page" ? "html" : "policy-chat");
      found.push(...here.map((fault) => `${state.name}, ${locale}, ${fault}`));
    }
  }
  await page.context().close();
  return found;
}

/** What has the focus in the conversation, where none of it can be seen. */
function coveredFocus(): string[] {
  const root = document.querySelector("policy-chat")?.shadowRoot;
  const focused = root?.activeElement;
  if (root === null || root === undefined || focused === null || focused === undefined) return [];
  const { left, top, bottom, width } = focused.getBoundingClientRect();
  const isSeen = [top + 2, (top + bottom) / 2, bottom - 2].some((y) => {
    const there = root.elementFromPoint(left + width / 2, y);
    return there !== null && (focused.contains(there) || there.contains(focused));
  });
  return isSeen ? [] : [`${focused.className} ${focused.textContent.trim()}`];
}

describe.skipIf(!HAS_BROWSER)("axe finds nothing wrong", () => {
  beforeAll(async () => {
    const service = fakeService();
    server = await serve({
      ask: (request, signal, listener) => {
        if (request.question === "fail") return Promise.reject(new Error("as the test wants"));
        if (request.question !== "grow") return service.ask(request);
        listener?.started({ id: "a-1", conversationId: "c-1" });
        listener?.said("按销售额的10%奖励");
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

  it.each(MODES)("in any state, theme and language: %s", async (mode) => {
    expect(await faultsIn(mode, LOCALES)).toEqual([]);
  });

  it.each(MODES)("on a phone: %s", async (mode) => {
    expect(await faultsIn(mode, ["en"], PHONE)).toEqual([]);
  });

  it.each(LOCALES)(
    "on the chat page as it opens, and with an answer that came with its address: %s",
    async (locale) => {
      for (const path of ["/", "/?q=How+much%3F", "/?q=销售额6000万元"]) {
        const page = await open(path, locale);
        expect(await faults(page), path).toEqual([]);
        await page.context().close();
      }
    },
  );

  it("keeps every target at 24 pixels or more, and fits 400% zoom", async () => {
    const page = await open("/demo", "en");
    await page.locator("policy-chat .launcher").click();
    await ask(page, "销售额6000万元能得多少？");
    const small = await page.locator("policy-chat").evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll("button, a[href], input, summary, textarea") ?? [])]
        .map((one) => ({ box: one.getBoundingClientRect(), name: one.className || one.localName }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ name }) => name),
    );
    expect(small).toEqual([]);
    // 1280 × 1024 at 400%
    await page.setViewportSize({ width: 320, height: 256 });
    const scrolls = await page.locator("policy-chat .panel").evaluate((panel) => ({
      sideways: panel.scrollWidth > panel.clientWidth,
      down: panel.scrollHeight > panel.clientHeight,
    }));
    expect(scrolls).toEqual({ sideways: false, down: true });
    await page.locator("policy-chat #question").scrollIntoViewIfNeeded();
    expect(await page.locator("policy-chat .send").isVisible()).toBe(true);
    await page.context().close();
  });

  it.each([
    [1280, 700],
    [375, 667],
    [320, 256],
  ])("what has the focus on the chat page isn't covered: %i × %i", async (width, height) => {
    const page = await open("/", "en", width);
    await page.setViewportSize({ width, height });
    for (const question of ["销售额6000万元能得多少？", "How much?", "最高多少？"]) await ask(page, question);
    await page.evaluate("scrollTo(0, 0)");
    await page.locator(".skip").focus();
    const covered: string[] = [];
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press("Tab");
      covered.push(...(await page.evaluate(coveredFocus)));
    }
    expect(covered).toEqual([]);
    await page.context().close();
  });

  it.each([320, 375, 768, 1280, 2560])("and the chat page fits %i pixels", async (width) => {
    const page = await open("/", "en", width);
    await ask(page, "销售额6000万元能得多少？");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
