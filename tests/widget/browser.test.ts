import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { HAS_BROWSER } from "../browser.ts";
import { ask, box, openBubble, Stage, turn } from "./stage.ts";

let stage: Stage;

describe.skipIf(!HAS_BROWSER)("in a browser", () => {
  beforeAll(async () => {
    stage = await Stage.set();
  });
  afterAll(() => stage.strike());
  beforeEach(() => {
    stage.reset();
  });

  describe("the chat page", () => {
    it("asks in both languages, follows up by a suggestion, and breaks no rule of its own policy", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await ask(page, "最高多少？");
      expect(await turn(page).locator(".text").textContent()).toContain("最高500万元。");
      await turn(page).locator(".suggestions .chip").click();
      await turn(page, 1).locator(".source").waitFor();
      await ask(page, "How much at most?");
      expect(await turn(page, 2).locator(".answer").getAttribute("lang")).toBe("en");
      expect(stage.asked).toEqual([
        "new 最高多少？ today",
        "c-1 每家企业每年最多奖励多少？ today",
        "c-1 How much at most? today",
      ]);
      expect(stage.complaints).toEqual([]);
      await page.context().close();
    });

    it("shows the answer that came with its address without asking again, and asks on from it", async () => {
      const page = await stage.open(
        `${stage.server.url}/?q=${encodeURIComponent("最高多少？")}&asOf=2026-05-01&lang=zh`,
      );
      await turn(page).locator(".source").waitFor();
      expect(stage.asked).toEqual(["new 最高多少？ 2026-05-01"]);
      await ask(page, "每年呢？");
      expect(stage.asked[1]).toBe("c-1 每年呢？ 2026-05-01");
      await page.reload();
      await turn(page, 1).locator(".source").waitFor();
      await page.context().close();
    });

    it("asks a starting question in place, for the day and the documents chosen", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await page.locator("policy-chat .options input[type=date]").fill("2026-03-03");
      await page.locator("policy-chat .documents summary").click();
      await page.locator("policy-chat .document input").first().check();
      const sent = page.waitForRequest((request) => request.url().endsWith("/ask"));
      await page.locator("a[data-ask]").first().click();
      expect((await sent).postDataJSON()).toMatchObject({
        question: "首批次应用最高奖励多少？",
        asOf: "2026-03-03",
        documents: ["new-materials-2026"],
      });
      await turn(page).locator(".source").waitFor();
      expect(page.url()).toBe(`${stage.server.url}/?lang=zh`);
      await page.context().close();
    });

    it("opens a citation in place, and its link lands on the marked clause", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await ask(page, "最高多少？");
      const quote = turn(page).locator(".quote");
      expect(await quote.isVisible()).toBe(true);
      await turn(page).locator("button.mark").click();
      expect(await quote.isVisible()).toBe(false);
      await turn(page).locator("button.mark").click();
      await turn(page).locator(".source-foot a").click();
      await page.waitForURL(/\/documents\/new-materials-2026#7~1$/);
      const colour = (id: string) =>
        page.evaluate((one) => {
          const element = document.getElementById(one);
          return element === null ? null : getComputedStyle(element).backgroundColor;
        }, id);
      expect(await colour("7~1")).not.toBe(await colour("7~2"));
      await page.goBack();
      await turn(page).locator(".source").waitFor();
      await page.context().close();
    });

    it("changes the page's language with its own, and keeps the conversation", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await ask(page, "最高多少？");
      await page.getByRole("link", { name: "繁體中文" }).click();
      await page.getByRole("button", { name: "清除對話" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-Hant");
      await page.getByRole("link", { name: "English" }).click();
      await page.waitForURL(/lang=en/);
      await page.getByRole("button", { name: "Clear conversation" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("en");
      expect(await turn(page).locator(".text").textContent()).toContain("最高500万元。");
      await page.context().close();
    });

    it("takes the Enter that ends an input method's composition for what it is", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await box(page).fill("zui gao");
      await box(page).dispatchEvent("keydown", { key: "Enter", isComposing: true });
      await box(page).dispatchEvent("keydown", { key: "Enter", keyCode: 229 });
      await box(page).press("Shift+Enter");
      expect(stage.asked).toEqual([]);
      await page.context().close();
    });

    it("shows a calculation, notices, what is missing, and whom to ask", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await ask(page, "销售额6000万元能得多少奖励？");
      expect(await turn(page).locator(".notice").count()).toBe(2);
      expect(await turn(page).locator(".calculation").textContent()).toContain("60,000,000");
      await turn(page).getByRole("button", { name: "企业当年已获奖励的数额" }).click();
      expect(await box(page).inputValue()).toBe("企业当年已获奖励的数额：");
      await ask(page, "今天天气怎么样？");
      expect(await turn(page, 1).locator("a[href='tel:023-00000000'], a[href='tel:02300000000']").count()).toBe(1);
      await page.context().close();
    });

    it("prints every quote, and nothing to press", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await ask(page, "最高多少？");
      await turn(page).locator(".source-head").click();
      await page.emulateMedia({ media: "print" });
      expect(await turn(page).locator(".quote").isVisible()).toBe(true);
      expect(await page.locator("policy-chat .composer").isVisible()).toBe(false);
      await page.context().close();
    });

    it("answers without script", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`, { javaScriptEnabled: false });
      await page.fill("#q", "最高多少？");
      await page.click("form.ask button");
      await page.locator(".citation").waitFor();
      await page.context().close();
    });
  });

  describe("faults", () => {
    it("stops a slow answer, and asks again", async () => {
      stage.mood = "slow";
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await box(page).fill("最高多少？");
      await box(page).press("Enter");
      await turn(page).locator(".text").waitFor();
      await page.getByRole("button", { name: "停止" }).click();
      await page.locator("policy-chat .turn[data-state=stopped]").waitFor();
      stage.mood = "well";
      await page.getByRole("button", { name: "重试" }).click();
      await turn(page).locator(".source").waitFor();
      await page.context().close();
    });

    it("says so where the connection breaks in mid-stream or the server is down, and goes on once it is back", async () => {
      stage.mood = "breaks off";
      const page = await stage.open(`${stage.server.url}/?lang=en`);
      await box(page).fill("How much?");
      await box(page).press("Enter");
      const failed = page.locator("policy-chat .failed");
      await failed.waitFor();
      expect(await failed.textContent()).toContain("broke off");
      stage.mood = "down";
      await page.getByRole("button", { name: "Try again" }).click();
      await failed.getByText("can't be reached").waitFor();
      stage.mood = "well";
      await page.getByRole("button", { name: "Try again" }).click();
      await turn(page).locator(".source").waitFor();
      expect(await page.locator("policy-chat .turn[data-key]").count()).toBe(1);
      await page.context().close();
    });

    it("knows when the device is offline, and when it is back", async () => {
      const page = await stage.open(`${stage.server.url}/?lang=zh`);
      await page.context().setOffline(true);
      await page.locator("policy-chat .offline").waitFor();
      await page.context().setOffline(false);
      await page.locator("policy-chat .offline").waitFor({ state: "detached" });
      await page.context().close();
    });
  });

  describe("the bubble on somebody else's page", () => {
    it("isn't touched by hostile style sheets, and touches nothing", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      const before = await page.locator("main").boundingBox();
      await openBubble(page);
      const style = await page.locator("policy-chat .panel").evaluate((panel) => {
        const { fontFamily, letterSpacing, textTransform, position, opacity } = getComputedStyle(panel);
        return { fontFamily, letterSpacing, textTransform, position, opacity };
      });
      expect(style).toMatchObject({ letterSpacing: "normal", textTransform: "none", position: "fixed", opacity: "1" });
      expect(style.fontFamily).not.toContain("Comic");
      const panel = await page.locator("policy-chat .panel").boundingBox();
      expect((panel?.x ?? 0) + (panel?.width ?? 0)).toBeLessThanOrEqual(1200);
      expect(panel?.width).toBe(420);
      await ask(page, "最高多少？");
      expect(await page.locator("main").boundingBox()).toEqual(before);
      // The page's own shortcut must not take the focus away from who writes here.
      await box(page).press("/");
      expect(await page.evaluate(() => document.activeElement?.localName)).toBe("policy-chat");
      expect(stage.complaints).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      await page.context().close();
    });

    it("is worked by keyboard alone, and gives the focus back", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await page.locator("policy-chat .launcher").focus();
      await page.keyboard.press("Enter");
      await box(page).waitFor();
      await page.keyboard.type("最高多少？");
      await page.keyboard.press("Enter");
      await turn(page).locator(".source").waitFor();
      const focused = () =>
        page.evaluate(() => document.querySelector("policy-chat")?.shadowRoot?.activeElement?.className ?? "");
      const seen: string[] = [];
      for (let step = 0; step < 30 && seen.at(-1) !== "launcher"; step++) {
        await page.keyboard.press("Shift+Tab");
        seen.push(await focused());
        if (seen.at(-1) === "mark") break;
      }
      expect(seen).toContain("source-head");
      expect(seen.at(-1)).toBe("mark");
      await page.keyboard.press("Enter");
      expect(await turn(page).locator(".quote").isVisible()).toBe(false);
      await page.keyboard.press("Escape");
      await page.locator("policy-chat .panel").waitFor({ state: "hidden" });
      expect(await focused()).toBe("launcher");
      await page.context().close();
    });

    it("tells a screen reader each answer once", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await page.locator("policy-chat [data-announcement]").evaluate((region) => {
        new MutationObserver(() => {
          const text = region.textContent.trim();
          if (text !== "") document.body.dataset["told"] = `${document.body.dataset["told"] ?? ""}${text};`;
        }).observe(region, { childList: true, characterData: true, subtree: true });
      });
      await ask(page, "最高多少？");
      expect(await page.evaluate(() => document.body.dataset["told"])).toBe(
        "答复：按销售额的10%奖励，最高500万元。 依据 1 条。;",
      );
      expect(await page.locator("policy-chat [role=log]").getAttribute("aria-live")).toBe("off");
      await page.context().close();
    });

    it("keeps the conversation from page to page, and forgets it on request", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await ask(page, "最高多少？");
      await page.goto(`${stage.server.url}/demo?lang=zh&again=1`);
      await turn(page).locator(".source").waitFor();
      await page.getByRole("button", { name: "清除对话" }).click();
      await page.locator("policy-chat .cleared").waitFor();
      await page.reload();
      await box(page).waitFor();
      expect(await page.locator("policy-chat .turn[data-key]").count()).toBe(0);
      await page.context().close();
    });

    it("sends what is said of an answer, and the comment", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=zh`);
      await openBubble(page);
      await ask(page, "最高多少？");
      await page.getByRole("button", { name: "没有帮助" }).click();
      await page.locator("policy-chat .comment textarea").fill("太短");
      await page.getByRole("button", { name: "提交" }).click();
      await page.locator("policy-chat .comment").waitFor({ state: "detached" });
      expect(stage.feedback).toMatchObject([
        { answerId: "a1b2", helpful: false },
        { answerId: "a1b2", helpful: false, comment: "太短" },
      ]);
      expect(new Set(stage.feedback.map((one) => JSON.stringify(one).match(/"key":"[\w-]{10,}"/)?.[0])).size).toBe(2);
      await page.context().close();
    });

    it("covers a phone's screen, keeps the focus within, and fits 320 pixels", async () => {
      const page = await stage.open(`${stage.server.url}/demo?lang=en`, { viewport: { width: 320, height: 600 } });
      await openBubble(page);
      await ask(page, "How much at most?");
      expect(await page.locator("policy-chat .panel").boundingBox()).toEqual({ x: 0, y: 0, width: 320, height: 600 });
      const overflow = await page.locator("policy-chat .scroller").evaluate((one) => one.scrollWidth - one.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      for (let step = 0; step < 25; step++) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.localName)).toBe("policy-chat");
      }
      await page.context().close();
    });

    it("takes the theme it is told, and colours of the page's choice", async () => {
      stage.embed(
        'data-theme="dark" data-title="Ask us" data-z-index="7" data-position="left"',
        "<style>policy-chat{--policy-chat-accent:rgb(1, 2, 3)}policy-chat::part(title){text-decoration:underline}</style>",
      );
      const page = await stage.open(stage.site.url);
      await openBubble(page);
      const seen = await page.locator("policy-chat").evaluate((element) => {
        const find = (selector: string) => {
          const found = element.shadowRoot?.querySelector(selector);
          if (found === null || found === undefined) throw new Error(selector);
          return getComputedStyle(found);
        };
        return {
          paper: find(".panel").backgroundColor,
          accent: find(".send").backgroundColor,
          title: find(".title").textDecorationLine,
          z: find(".panel").zIndex,
          left: find(".panel").left,
        };
      });
      expect(seen).toEqual({
        paper: "rgb(21, 23, 26)",
        accent: "rgb(1, 2, 3)",
        title: "underline",
        z: "7",
        left: "20px",
      });
      expect(await page.locator("policy-chat .title").textContent()).toBe("Ask us");
      await page.context().close();
    });

    it("is driven by the page, from before it has loaded", async () => {
      stage.embed(
        'data-launcher="hidden"',
        `<script>
          window.policyChat = [["setLocale", "en"], ["on", "answer", (detail) => { window.heard = detail.answer.id; }], ["open"]];
          document.addEventListener("policy-chat:open", () => { window.opened = true; });
        </script>`,
      );
      const page = await stage.open(stage.site.url);
      await box(page).waitFor();
      expect(await page.locator("policy-chat .launcher").count()).toBe(0);
      expect(await page.locator("policy-chat .title").textContent()).toBe("Wence");
      expect(await page.evaluate("window.opened")).toBe(true);
      await page.evaluate("policyChat.close()");
      await page.locator("policy-chat .panel").waitFor({ state: "hidden" });
      await page.context().close();
    });

    it("answers on a page of an origin that is allowed, with links that lead to the service", async () => {
      stage.embed();
      const page = await stage.open(stage.site.url);
      await openBubble(page);
      await ask(page, "最高多少？");
      expect(await turn(page).locator(".source-foot a").getAttribute("href")).toBe(
        `${stage.server.url}/documents/new-materials-2026#7~1`,
      );
      expect(stage.complaints).toEqual([]);
      await page.context().close();
    });

    it("works under a strict policy without a complaint", async () => {
      stage.sitePolicy = `default-src 'none'; script-src ${stage.server.url}; connect-src ${stage.server.url}; require-trusted-types-for 'script'; trusted-types lit-html`;
      stage.embed();
      const page = await stage.open(stage.site.url);
      await openBubble(page);
      const radius = await page.locator("policy-chat .send").evaluate((one) => getComputedStyle(one).borderRadius);
      expect(radius).toBe("9px");
      expect(stage.complaints.filter((text) => /Content.Security|Trusted/i.test(text))).toEqual([]);
      await page.context().close();
    });

    it("says what the operator must do where its origin isn't allowed, and where the page's policy keeps it out", async () => {
      stage.embed();
      const page = await stage.open(stage.site.url.replace("127.0.0.1", "localhost"));
      await openBubble(page);
      await box(page).fill("最高多少？");
      await box(page).press("Enter");
      await page.locator("policy-chat .failed").waitFor();
      expect(await page.locator("policy-chat .failed").textContent()).toContain("没有对这个网站开放");
      expect(stage.complaints.join("\n")).toContain(`Add this origin to CORS_ORIGINS`);
      stage.sitePolicy = `default-src 'none'; script-src ${stage.server.url}`;
      await page.reload();
      await box(page).waitFor();
      await page.getByRole("button", { name: "重试" }).click();
      await expect.poll(() => stage.complaints.join("\n")).toContain(`Add "connect-src ${stage.server.url}"`);
      await page.context().close();
    });
  });
});
