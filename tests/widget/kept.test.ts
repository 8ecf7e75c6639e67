import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pino } from "pino";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { AskResponse, COMMENT_MAX, PastConversation } from "../../src/contract/index.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import type { Records } from "../../src/ports/records.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { openService } from "../app/open-service.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";

let dataDir: string;
let records: Records;
let server: RunningServer;
let browser: Browser;

const QUESTION = "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？";

/** A page on which the question was asked, and the answer as the page got it. */
async function asked(lang: "zh" | "en"): Promise<{ page: Page; answer: AskResponse }> {
  const context = await browser.newContext({ reducedMotion: "reduce", locale: lang === "zh" ? "zh-CN" : "en-GB" });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(`${server.url}/?lang=${lang}`);
  await page.evaluate(
    `document.addEventListener("policy-chat:answer", (event) => { window.given = event.detail.answer; })`,
  );
  await page.locator("policy-chat #question").fill(QUESTION);
  await page.locator("policy-chat #question").press("Enter");
  await page.locator("policy-chat .turn[data-state=answered]").waitFor();
  return { page, answer: AskResponse.parse(await page.evaluate("window.given")) };
}

/** Comments kept on an answer; the clock stands still here, so their order tells nothing. */
const commentsOn = async (answerId: string): Promise<string[]> => {
  const kept = await records.feedback.of(answerId);
  expect(kept.every(({ helpful }) => !helpful)).toBe(true);
  return kept.map(({ comment }) => comment).sort();
};

const conversation = (id: string) => fetch(`${server.url}/api/v1/conversations/${id}`);

describe.skipIf(!HAS_BROWSER)("what an asker leaves behind, in the store", () => {
  beforeAll(async () => {
    dataDir = await mkdtemp(join(tmpdir(), "wence-widget-"));
    records = await openRecords({ dataDir, databaseUrl: null });
    const service = await openService("2026-11-22", { records });
    server = await startServer(createApp(service, { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" })), {
      host: "127.0.0.1",
      port: 0,
    });
    browser = await launchBrowser();
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    await records.close();
    await rm(dataDir, { recursive: true, force: true });
  });

  it("a thumb and a comment as long as may be", async () => {
    const { page, answer } = await asked("zh");
    await page.getByRole("button", { name: "没有帮助" }).click();
    const box = page.locator("policy-chat .comment textarea");
    await box.pressSequentially("太短");
    await box.evaluate(
      (element, text) => {
        if (element instanceof HTMLTextAreaElement) element.value += text;
      },
      "，".repeat(COMMENT_MAX - 3),
    );
    await box.pressSequentially("完了");
    await page.getByRole("button", { name: "提交" }).click();
    await page.locator("policy-chat .comment").waitFor({ state: "detached" });
    expect(await commentsOn(answer.id)).toEqual(["", `太短${"，".repeat(COMMENT_MAX - 3)}完`]);
    await page.context().close();
  });

  it("a comment that couldn't be sent stays written, and is kept once when it can", async () => {
    const { page, answer } = await asked("en");
    await page.getByRole("button", { name: "Not helpful" }).click();
    const box = page.locator("policy-chat .comment textarea");
    await box.fill("The amount is hard to find");
    await page.route("**/api/v1/feedback", (route) => route.abort());
    await page.getByRole("button", { name: "Send", exact: true }).last().click();
    await page.locator("policy-chat .failed-note").waitFor();
    expect(await box.inputValue()).toBe("The amount is hard to find");
    await page.unroute("**/api/v1/feedback");
    await page.locator("policy-chat .comment button[type=submit]").click();
    await page.locator("policy-chat .comment").waitFor({ state: "detached" });
    expect(await commentsOn(answer.id)).toEqual(["", "The amount is hard to find"]);
    await page.context().close();
  });

  it("nothing, once the conversation is cleared", async () => {
    const { page, answer } = await asked("zh");
    await page.getByRole("button", { name: "有帮助", exact: true }).click();
    await page.locator("policy-chat .comment").waitFor();
    const before = PastConversation.parse(await (await conversation(answer.conversationId)).json());
    expect(before.turns.map((turn) => turn.question)).toEqual([QUESTION]);
    const erased = page.waitForResponse((response) => response.request().method() === "DELETE");
    await page.getByRole("button", { name: "清除对话" }).click();
    expect((await erased).status()).toBe(204);
    expect((await conversation(answer.conversationId)).status).toBe(404);
    expect((await fetch(`${server.url}/api/v1/answers/${answer.id}`)).status).toBe(404);
    expect(await records.feedback.of(answer.id)).toEqual([]);
    await page.context().close();
  });
});
