import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { CURRENT } from "./fake-service.ts";
import { serve } from "./serve.ts";

/** What the browser complained about; a page must leave it empty. */
let complaints: string[] = [];
let server: RunningServer;
let browser: Browser;

async function open(path: string, width = 1200): Promise<Page> {
  const page = await browser.newPage({ locale: "zh-CN", viewport: { width, height: 800 } });
  complaints = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(server.url + path, { waitUntil: "load" });
  return page;
}

describe.skipIf(!HAS_BROWSER)("in a browser", () => {
  beforeAll(async () => {
    server = await serve();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
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
