import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { fakeService } from "../http/fake-service.ts";
import { serve } from "../http/serve.ts";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

let server: RunningServer;
let browser: Browser;

const FORMS = (["light", "dark"] as const).flatMap((theme) =>
  (["zh", "zh-Hant", "en"] as const).map((locale) => ({ theme, locale })),
);

interface Form {
  readonly theme: "light" | "dark";
  readonly locale: "zh" | "zh-Hant" | "en";
}

async function open(path: string, { theme, locale }: Form, width = 1280): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    locale: { zh: "zh-CN", "zh-Hant": "zh-TW", en: "en-GB" }[locale],
    colorScheme: theme,
    reducedMotion: "reduce",
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(server.url + path.replace("{lang}", locale), { waitUntil: "load" });
  await page.locator("policy-chat [data-announcement]").waitFor({ state: "attached" });
  await page.evaluate(`document.querySelector("policy-chat").setLocale("${locale}")`);
  return page;
}

/** What axe finds wrong, as lines: rule and where. */
async function faults(page: Page, only?: string): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(RULES);
  const { violations } = await (only === undefined ? axe : axe.include(only)).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary ?? ""}`),
  );
}

/** What of an answer is to be in sight: so that no state is left out without notice. */
const SHOWN = [
  ".notice",
  "p.aside",
  "div.aside",
  ".suggestions",
  ".calculation",
  ".contact",
  ".failed",
  ".source.open",
];

async function seen(page: Page, parts: readonly string[]): Promise<void> {
  for (const part of parts) expect(await page.locator(`policy-chat ${part}`).count(), part).toBeGreaterThan(0);
}

async function ask(page: Page, question: string): Promise<void> {
  const settled = page.locator("policy-chat .turn:is([data-state=answered], [data-state=failed])");
  const before = await settled.count();
  await page.locator("policy-chat #question").fill(question);
  await page.locator("policy-chat #question").press("Enter");
  await settled.nth(before).waitFor();
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

  it.each(FORMS)("with the chat page: $theme, $locale", async (form) => {
    const page = await open("/?lang={lang}", form);
    expect(await faults(page)).toEqual([]);
    await page.locator("policy-chat .documents summary").click();
    await page.locator("policy-chat .document").first().waitFor();
    for (const question of ["销售额6000万元能得多少？", "今天天气怎么样？", "How much?", "fail"])
      await ask(page, question);
    await seen(page, SHOWN);
    expect(await faults(page)).toEqual([]);
    await page.locator("policy-chat .page-head button").click();
    await page.locator("policy-chat .cleared").waitFor();
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it.each(FORMS)("with the widget: $theme, $locale", async (form) => {
    const page = await open("/demo?lang={lang}", form, form.locale === "en" ? 375 : 1280);
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat .launcher").click();
    await page.locator("policy-chat .welcome .chip").first().waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat [aria-controls=options]").click();
    for (const question of ["销售额6000万元能得多少？", "今天天气怎么样？", "How much?", "fail"])
      await ask(page, question);
    await page.route("**/api/v1/feedback", (route) => route.fulfill({ status: 201, json: {} }));
    await page.locator("policy-chat .tool[aria-pressed]").last().click();
    await page.locator("policy-chat .comment").waitFor();
    await seen(page, [...SHOWN, ".comment"]);
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat .comment textarea").fill("…");
    await page.locator("policy-chat .comment button[type=submit]").click();
    await page.locator("policy-chat .comment").waitFor({ state: "detached" });
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat .head > .tool").first().click();
    await page.locator("policy-chat .cleared").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.context().close();
  });

  it.each(FORMS)("with the widget waiting, stopped, streaming, unreachable, offline: $theme, $locale", async (form) => {
    const page = await open("/demo?lang={lang}", form, form.locale === "en" ? 375 : 1280);
    await page.locator("policy-chat .launcher").click();
    await page.route("**/api/v1/ask", () => undefined);
    await page.locator("policy-chat #question").fill("最高多少？");
    await page.locator("policy-chat #question").press("Enter");
    await page.locator("policy-chat .waiting").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat .send").click();
    await page.locator("policy-chat .turn[data-state=stopped]").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.unroute("**/api/v1/ask");
    await page.locator("policy-chat #question").fill("grow");
    await page.locator("policy-chat #question").press("Enter");
    await page.locator("policy-chat .turn[data-state=waiting] .text").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.locator("policy-chat .send").click();
    await page.locator("policy-chat .turn[data-state=stopped]").nth(1).waitFor();
    await page.route("**/api/v1/ask", (route) => route.abort());
    await page.locator("policy-chat .turn[data-state=stopped] button").last().click();
    await page.locator("policy-chat .turn[data-state=failed]").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.context().setOffline(true);
    await page.locator("policy-chat .offline").waitFor();
    expect(await faults(page, "policy-chat")).toEqual([]);
    await page.context().close();
  });

  it("with the widget within a page", async () => {
    const inline = await open("/demo?mode=inline&lang={lang}", { theme: "light", locale: "zh" });
    await ask(inline, "最高多少？");
    expect(await faults(inline, "policy-chat")).toEqual([]);
    await inline.context().close();
  });

  it("keeps every target at 24 pixels or more, and fits 400% zoom", async () => {
    const page = await open("/demo?lang=en", { theme: "light", locale: "en" });
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

  it.each([320, 375, 768, 1280, 2560])("and the chat page fits %i pixels", async (width) => {
    const page = await open("/?lang=en", { theme: "light", locale: "en" }, width);
    await ask(page, "销售额6000万元能得多少？");
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
