import { existsSync } from "node:fs";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { CURRENT, fakeService } from "./fake-service.ts";
import { serve } from "./serve.ts";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** What the browser complained about; a page must leave it empty. */
let complaints: string[] = [];
let server: RunningServer;
let browser: Browser;
let asked: string[] = [];

async function open(path: string, width = 1200): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width, height: 800 } });
  complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url + path, { waitUntil: "load" });
  return page;
}

describe.skipIf(!existsSync(CHROMIUM))("in a browser", () => {
  beforeAll(async () => {
    const service = fakeService();
    server = await serve({
      ask: (request) => {
        asked.push(`${request.conversationId ?? "new"} ${request.question}`);
        return request.question === "fail" ? Promise.reject(new Error("down")) : service.ask(request);
      },
    });
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it("asks on Enter, goes on with the conversation, and breaks no rule of its own policy", async () => {
    asked = [];
    const page = await open("/");
    await page.fill("#q", "最高多少？");
    await page.press("#q", "Enter");
    await page.locator(".citation").first().waitFor();
    await page.locator(".suggestions a").first().click();
    await page.locator(".turn").nth(1).locator(".citation").waitFor();
    expect(asked).toEqual(["new 最高多少？", "c-1 每家企业每年最多奖励多少？"]);
    expect(await page.locator("#q").inputValue()).toBe("");
    expect(complaints).toEqual([]);
    await page.close();
  });

  it("takes the Enter that ends an input method's composition for what it is", async () => {
    asked = [];
    const page = await open("/");
    await page.fill("#q", "zui gao");
    await page.dispatchEvent("#q", "keydown", { key: "Enter", isComposing: true });
    await page.dispatchEvent("#q", "keydown", { key: "Enter", keyCode: 229 });
    await page.press("#q", "Shift+Enter");
    expect(asked).toEqual([]);
    await page.close();
  });

  it("says so where asking fails, keeps the question, and lets ask again", async () => {
    const page = await open("/?lang=en");
    await page.fill("#q", "fail");
    await page.press("#q", "Enter");
    await page.locator(".failed").waitFor();
    expect(await page.locator(".failed").textContent()).toContain("That did not work");
    expect(await page.locator("#q").inputValue()).toBe("fail");
    await page.fill("#q", "How much?");
    await page.press("#q", "Enter");
    await page.locator(".citation").waitFor();
    await page.close();
  });

  it("lands on the cited passage and marks it", async () => {
    const page = await open(`/documents/${CURRENT.id}#7~1`);
    const colour = (id: string) => page.evaluate(`getComputedStyle(document.getElementById("${id}")).backgroundColor`);
    expect(await colour("7~1")).not.toBe(await colour("7~2"));
    await page.close();
  });

  it.each(["/", "/?q=销售额6000万元", "/documents", `/documents/${CURRENT.id}?view=both`, "/docs"])(
    "fits a phone and raises no complaint: %s",
    async (path) => {
      const page = await open(path, 375);
      expect(await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      await page.close();
    },
  );
});
