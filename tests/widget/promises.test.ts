import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HAS_BROWSER } from "../browser.ts";
import { fakeService } from "../http/fake-service.ts";
import { ask, box, openBubble, Stage, turn } from "./stage.ts";

let stage: Stage;

const pressed = (page: Page, name: string) => page.getByRole("button", { name }).first().click();

/** How far things have moved since the page was opened, less what followed a key or a click (as browsers count it). */
const WATCH_SHIFTS = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
`;

describe.skipIf(!HAS_BROWSER)("what the faces promise", () => {
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike());
  beforeEach(() => {
    stage.reset();
  });

  describe("to who asks", () => {
    it("survives the server being killed in mid-stream, and goes on once it is back", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      const { port } = stage.server;
      stage.mood = "slow";
      await box(page).fill("最高多少？");
      await box(page).press("Enter");
      await turn(page).getByText("按销售额").waitFor();
      await stage.kill();
      await turn(page).getByText("连接中断").waitFor();
      await pressed(page, "重试");
      await turn(page).getByText("暂时连接不上服务").waitFor();
      await stage.begin(port);
      stage.mood = "well";
      await pressed(page, "重试");
      await turn(page).locator(".source").waitFor();
      await page.context().close();
    });

    it("moves nothing while an answer grows", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await page.evaluate(WATCH_SHIFTS);
      stage.mood = "slow";
      await box(page).fill("最高多少？");
      await box(page).press("Enter");
      await turn(page).getByText("按销售额").waitFor();
      const question = await turn(page).locator(".asked").boundingBox();
      const line = await turn(page).locator(".text").boundingBox();
      stage.tell("delta", { text: "的10%奖励，最高500万元。[1]".repeat(6) });
      await turn(page).getByText("最高500万元").waitFor();
      const grown = await turn(page).locator(".text").boundingBox();
      expect({ x: grown?.x, y: grown?.y }).toEqual({ x: line?.x, y: line?.y });
      const whole = await fakeService().ask({ question: "最高多少？", lang: "auto", topK: 5, explain: false });
      stage.tell("answer", whole);
      await turn(page).locator(".source").waitFor();
      expect(await turn(page).locator(".asked").boundingBox()).toEqual(question);
      expect(await page.evaluate("window.shift")).toBeLessThan(0.01);
      await page.context().close();
    });

    it("copies the answer with its sources, and a link under which it is seen again", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const pasted = () => page.evaluate(() => navigator.clipboard.readText());
      await ask(page, "最高多少？");
      await pressed(page, "复制");
      await turn(page).getByText("已复制", { exact: true }).waitFor();
      expect(await pasted()).toMatch(
        /^最高多少？\n\n[^]*最高500万元。\[1\]\n\n\[1\] [^]*（|\[1\] [^]*\/documents\/new-materials-2026#7~1/,
      );
      await pressed(page, "链接");
      await turn(page).getByText("链接已复制").waitFor();
      const link = await pasted();
      const other = await stage.open(link, { locale: "en-GB" });
      await turn(other).locator(".source").waitFor();
      expect(await turn(other).locator(".typed").textContent()).toBe("最高多少？");
      await other.context().close();
      await page.context().close();
    });

    it("shows who reads English the English headings above the clause", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=en`, { locale: "en-GB" });
      await openBubble(page);
      await ask(page, "最高多少？");
      await turn(page).locator(".path").waitFor();
      const steps = () => turn(page).locator(".path > span").allTextContents();
      expect(await steps()).toEqual(["2. Main tasks", "(1) Promote use by the “新材料” alliance", "7．支持首批次应用"]);
      await pressed(page, "简体中文");
      expect(await steps()).toEqual(["二、主要任务", "（一）推广应用", "7．支持首批次应用"]);
      await page.context().close();
    });

    it("asks and answers in traditional Chinese once it is chosen", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await pressed(page, "繁體中文");
      expect(await page.locator("policy-chat .title").textContent()).toBe("問策");
      const sent = page.waitForRequest((request) => request.url().endsWith("/ask"));
      await ask(page, "最高多少？");
      expect((await sent).postDataJSON()).toMatchObject({ lang: "zh-Hant" });
      expect(await turn(page).locator(".sources h3").textContent()).toBe("依據");
      await page.context().close();
    });

    it("erases on the server what is cleared here, and keeps nothing in the tab", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await ask(page, "最高多少？");
      await pressed(page, "清除对话");
      await page.locator("policy-chat .cleared").waitFor();
      await expect.poll(() => stage.erased).toEqual(["/api/v1/conversations/c-1"]);
      expect(await page.evaluate(() => JSON.stringify(Object.values(sessionStorage)))).not.toContain("最高多少");
      expect(await page.evaluate(() => localStorage.length)).toBe(0);
      await page.context().close();
    });

    it("forgets a conversation that has rested for longer than an hour", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await ask(page, "最高多少？");
      await page.evaluate(() => {
        for (const [key, value] of Object.entries(sessionStorage)) {
          const older = String(value).replace(
            /"at":(\d+)/,
            (_all, at: string) => `"at":${String(Number(at) - 61 * 60_000)}`,
          );
          sessionStorage.setItem(key, older);
        }
      });
      await page.reload();
      await page.locator("policy-chat .launcher").waitFor();
      expect(await page.locator("policy-chat .turn[data-key]").count()).toBe(0);
      await page.context().close();
    });

    it("brings a place for a comment into sight", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`, { viewport: { width: 1200, height: 520 } });
      await openBubble(page);
      await ask(page, "最高多少？");
      await pressed(page, "有帮助");
      await page.getByRole("button", { name: "提交" }).waitFor();
      const bottom = (box: { y: number; height: number } | null) => (box?.y ?? 0) + (box?.height ?? 0);
      await expect
        .poll(async () => bottom(await page.locator("policy-chat .comment").boundingBox()))
        .toBeLessThanOrEqual(bottom(await page.locator("policy-chat .scroller").boundingBox()));
      await page.context().close();
    });

    it("has a box that a phone doesn't zoom into, and room for a thumb", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`, {
        viewport: { width: 375, height: 667 },
        hasTouch: true,
        isMobile: true,
      });
      await page.locator("policy-chat .launcher").tap();
      await box(page).waitFor();
      expect(
        Number.parseFloat(await box(page).evaluate((one) => getComputedStyle(one).fontSize)),
      ).toBeGreaterThanOrEqual(16);
      expect(await page.locator("policy-chat .panel").boundingBox()).toMatchObject({ width: 375, height: 667 });
      await page.context().close();
    });

    it("is still where motion is unwelcome, and follows the device's theme", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`, { colorScheme: "dark" });
      await openBubble(page);
      const style = () =>
        page.locator("policy-chat .panel").evaluate((one) => {
          const { animationName, backgroundColor } = getComputedStyle(one);
          return { animationName, backgroundColor };
        });
      expect(await style()).toEqual({ animationName: "none", backgroundColor: "rgb(21, 23, 26)" });
      await page.emulateMedia({ colorScheme: "light" });
      expect((await style()).backgroundColor).toBe("rgb(251, 250, 247)");
      await page.context().close();
    });

    it("keeps a citation's number on the line of its words, and a figure on one line", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`, { viewport: { width: 320, height: 640 } });
      await openBubble(page);
      await ask(page, "最高多少？");
      for (let width = 320; width < 360; width += 9) {
        await page.setViewportSize({ width, height: 640 });
        const seen = await turn(page)
          .locator(".text")
          .evaluate((text) => {
            const top = (node: Node, at: number): number => {
              const range = document.createRange();
              range.setStart(node, at);
              range.setEnd(node, at + 1);
              return range.getBoundingClientRect().bottom;
            };
            const mark = text.querySelector("button.mark");
            const texts: Text[] = [];
            const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
            for (
              let node = walker.nextNode();
              node !== null && !(mark?.contains(node) ?? false);
              node = walker.nextNode()
            )
              if (node instanceof Text && /[^\s\u2060]/.test(node.data)) texts.push(node);
            const last = texts.at(-1);
            const end = last?.data.search(/[^\s\u2060][\s\u2060]*$/) ?? 0;
            return {
              apart: Math.abs((mark?.getBoundingClientRect().bottom ?? 0) - (last ? top(last, end) : 0)),
              figures: [...text.querySelectorAll(".figure")].map((one) => one.getClientRects().length),
            };
          });
        expect(seen.apart).toBeLessThan(14);
        expect(seen.figures.every((lines) => lines === 1)).toBe(true);
      }
      await page.context().close();
    });
  });

  it("keeps a calculated sum on one line with its unit, in any language", async () => {
    const page = await stage.open(`${stage.server.url}/?lang=en`, { viewport: { width: 320, height: 640 } });
    await ask(page, "How much on sales of 60000000?");
    const lines = await turn(page)
      .locator(".amount small")
      .evaluateAll((units) => units.map((unit) => [unit.textContent, unit.getClientRects().length]));
    expect(lines).toEqual(Array.from({ length: 4 }, () => ["RMB", 1]));
    await page.context().close();
  });

  describe("to the page that has it", () => {
    it("loads nothing but itself until it is opened, and then from the service alone", async () => {
      stage.embed();
      const requests: string[] = [];
      const page = await stage.open("about:blank");
      page.on("request", (request) => requests.push(request.url()));
      await page.goto(stage.site.url, { waitUntil: "networkidle" });
      await page.locator("policy-chat .launcher").waitFor();
      const own = () => requests.filter((url) => !url.startsWith(stage.site.url));
      expect(own()).toEqual([`${stage.server.url}/widget.js`]);
      await openBubble(page);
      await page.locator("policy-chat .welcome .chip").first().waitFor();
      expect(own().every((url) => url.startsWith(stage.server.url))).toBe(true);
      await page.context().close();
    });

    it("doesn't hold the page up while the script is on its way", async () => {
      stage.embed("", "<p>read me</p>");
      const page = await stage.open("about:blank");
      await page.route("**/widget.js", () => undefined);
      await page.goto(stage.site.url, { waitUntil: "domcontentloaded" });
      expect(await page.locator("p").textContent()).toBe("read me");
      expect(await page.evaluate("document.readyState")).toBe("interactive");
      await page.context().close();
    });

    it("leaves nothing in the page but its own element and its own name", async () => {
      stage.sitePage = "<!doctype html><title>x</title><p>x</p>";
      const bare = await stage.open(stage.site.url);
      const names = "Object.keys(window)";
      const before: unknown = await bare.evaluate(names);
      await bare.context().close();
      stage.embed();
      const page = await stage.open(stage.site.url);
      await page.locator("policy-chat .launcher").waitFor();
      const after: unknown = await page.evaluate(names);
      if (!Array.isArray(before) || !Array.isArray(after)) throw new Error("names are a list");
      expect(after.filter((name) => !before.includes(name) && !/^lit|^reactive/.test(String(name)))).toEqual([
        "policyChat",
      ]);
      expect(await page.locator("style, link[rel=stylesheet]").count()).toBe(0);
      await page.context().close();
    });

    it("obeys every call of the page, and tells it what happens", async () => {
      stage.embed();
      const page = await stage.open(stage.site.url);
      await page.locator("policy-chat .launcher").waitFor();
      await page.evaluate(() => {
        const told: string[] = [];
        Reflect.set(window, "told", told);
        for (const name of ["open", "ask", "answer", "locale", "reset", "close", "feedback", "error"])
          document.addEventListener(`policy-chat:${name}`, () => told.push(name));
      });
      await page.evaluate('policyChat.ask("最高多少？")');
      await turn(page).locator(".source").waitFor();
      await page.evaluate('policyChat.setLocale("en")');
      expect(await page.locator("policy-chat .title").textContent()).toBe("Wence");
      await page.evaluate("policyChat.reset()");
      await page.locator("policy-chat .welcome").waitFor();
      await page.evaluate("policyChat.close()");
      await page.locator("policy-chat .panel").waitFor({ state: "hidden" });
      stage.mood = "down";
      await page.evaluate('policyChat.push(["ask", "多少？"])');
      await page.locator("policy-chat .failed").waitFor();
      expect(await page.evaluate("window.told")).toEqual([
        "open",
        "ask",
        "answer",
        "locale",
        "reset",
        "close",
        "open",
        "ask",
        "error",
      ]);
      await page.context().close();
    });

    it("stands as an element within the text too", async () => {
      stage.embed("", '<main><policy-chat mode="inline" heading="Ask" locale="en"></policy-chat></main>');
      const page = await stage.open(stage.site.url);
      await ask(page, "How much at most?");
      expect(await page.locator("policy-chat").count()).toBe(1);
      expect(await page.locator("policy-chat .launcher").count()).toBe(0);
      expect(await page.locator("policy-chat .panel").boundingBox()).toMatchObject({ height: 640 });
      await page.context().close();
    });
  });
});
