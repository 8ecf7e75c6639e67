import type { Page } from "playwright-core";
import type { Lang, Shot } from "./shots.ts";

const PHONE = 375;
const DESK = 1280;

/** Questions whose answers show what there is to show. */
const ASKED = {
  zh: {
    plain: "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？",
    list: "建设航空器试飞测试基地最高支持多少？由哪个部门负责？",
    calculated: "建设航空器试飞测试基地投资2000万元，能拿多少支持？",
    noticed: "渝府办发〔2025〕2号还有效吗？",
    refused: "今天天气怎么样？",
  },
  en: {
    plain: "What reward does a Class III medical device approved through a clinical trial receive?",
    list: "What is the cap on support for a low-altitude test-flight base, and who is responsible?",
    calculated: "We invest RMB 20 million in a low-altitude test-flight base. How much support do we get?",
    noticed: "Is Yu Fu Ban Fa [2025] No. 2 still in force?",
    refused: "What is the weather like today?",
  },
} as const;
type Asked = keyof (typeof ASKED)["zh"];

const box = (page: Page) => page.locator("policy-chat #question");

async function ask(page: Page, question: string): Promise<void> {
  const answered = page.locator("policy-chat .turn[data-state=answered]");
  const before = await answered.count();
  await box(page).fill(question);
  await box(page).press("Enter");
  await answered.nth(before).waitFor();
}

async function open(page: Page): Promise<void> {
  await page.locator("policy-chat .launcher").click();
  await page.locator("policy-chat .panel").waitFor();
}

const asking =
  (...which: readonly Asked[]) =>
  async (page: Page, lang: Lang): Promise<void> => {
    for (const one of which) await ask(page, ASKED[lang][one]);
  };

const opening =
  (then: (page: Page, lang: Lang) => Promise<void> = () => Promise.resolve()) =>
  async (page: Page, lang: Lang): Promise<void> => {
    await open(page);
    await page.locator("policy-chat .welcome .chip").first().waitFor();
    await then(page, lang);
  };

const demo = "/demo?lang={lang}";
const chat = "/?lang={lang}";

/** Every face and state of the chat page and the widget. */
export const CHAT_SHOTS: readonly Shot[] = [
  { name: "chat-start", path: chat, widths: [320, PHONE, 768, DESK, 2560] },
  { name: "chat-without-script", path: chat, widths: [DESK], scriptless: true },
  ...(["calculated", "noticed", "refused"] as const).map((one): Shot => ({
    name: `chat-without-script-${one}`,
    path: chat,
    widths: [PHONE, DESK],
    scriptless: true,
    whole: true,
    prepare: async (page, lang) => {
      await page.locator("#q").fill(ASKED[lang][one]);
      await page.locator("form.ask button").click();
      await page.locator(".answer").waitFor();
    },
  })),
  { name: "chat-answer", path: chat, widths: [PHONE, DESK], prepare: asking("plain") },
  { name: "chat-conversation", path: chat, widths: [320, DESK], prepare: asking("list", "noticed"), whole: true },
  { name: "chat-calculation", path: chat, widths: [PHONE, DESK], prepare: asking("calculated") },
  { name: "chat-no-answer", path: chat, widths: [PHONE, DESK], prepare: asking("refused") },
  {
    name: "chat-documents",
    path: chat,
    widths: [PHONE, DESK],
    prepare: async (page) => {
      await page.locator("policy-chat .documents summary").click();
      await page.locator("policy-chat .document").first().waitFor();
    },
  },
  {
    name: "chat-print",
    path: chat,
    widths: [800],
    prepare: asking("list"),
    print: true,
    whole: true,
    themes: ["light"],
  },
  { name: "widget-closed", path: demo, widths: [PHONE, DESK] },
  { name: "widget-welcome", path: demo, widths: [320, PHONE, DESK], prepare: opening() },
  { name: "widget-answer", path: demo, widths: [320, PHONE, DESK], prepare: opening(asking("plain")) },
  { name: "widget-sources", path: demo, widths: [DESK], prepare: opening(asking("list")) },
  { name: "widget-notice", path: demo, widths: [PHONE, DESK], prepare: opening(asking("noticed")) },
  { name: "widget-no-answer", path: demo, widths: [DESK], prepare: opening(asking("refused")) },
  { name: "widget-calculation", path: demo, widths: [PHONE, DESK], prepare: opening(asking("calculated")) },
  {
    name: "widget-options",
    path: demo,
    widths: [PHONE, DESK],
    prepare: opening(async (page) => {
      await page.locator("policy-chat [aria-controls=options]").click();
      await page.locator("policy-chat .documents summary").click();
      await page.locator("policy-chat .document").first().waitFor();
    }),
  },
  {
    name: "widget-feedback",
    path: demo,
    widths: [DESK],
    prepare: opening(async (page, lang) => {
      await ask(page, ASKED[lang].plain);
      await page.route("**/api/v1/feedback", (route) => route.fulfill({ status: 201, json: {} }));
      await page.locator("policy-chat .tool[aria-pressed]").last().click();
      await page.locator("policy-chat .comment").waitFor();
    }),
  },
  {
    name: "widget-unreachable",
    path: demo,
    widths: [DESK],
    prepare: opening(async (page, lang) => {
      await page.route("**/api/v1/ask", (route) => route.abort());
      await box(page).fill(ASKED[lang].plain);
      await box(page).press("Enter");
      await page.locator("policy-chat .failed").waitFor();
    }),
  },
  {
    name: "widget-waiting",
    path: demo,
    widths: [DESK],
    prepare: opening(async (page, lang) => {
      await page.route("**/api/v1/ask", () => undefined);
      await box(page).fill(ASKED[lang].plain);
      await box(page).press("Enter");
      await page.locator("policy-chat .waiting").waitFor();
    }),
  },
  {
    name: "widget-offline",
    path: demo,
    widths: [PHONE],
    prepare: opening(async (page) => {
      await page.context().setOffline(true);
      await page.locator("policy-chat .offline").waitFor();
    }),
  },
  { name: "widget-inline", path: `${demo}&mode=inline`, widths: [PHONE, DESK], whole: true, prepare: asking("plain") },
  {
    name: "widget-cleared",
    path: demo,
    widths: [PHONE, DESK],
    prepare: opening(async (page, lang) => {
      await ask(page, ASKED[lang].plain);
      await page.locator("policy-chat .head > .tool").first().click();
      await page.locator("policy-chat .cleared").waitFor();
    }),
  },
  { name: "chat-traditional", path: "/?lang=zh-Hant", widths: [320, DESK], langs: ["zh"] },
  {
    name: "chat-traditional-answer",
    path: "/?lang=zh-Hant",
    widths: [PHONE, DESK],
    langs: ["zh"],
    prepare: asking("list"),
  },
  {
    name: "widget-traditional",
    path: demo,
    widths: [DESK],
    langs: ["zh"],
    prepare: opening(async (page) => {
      await page.locator("policy-chat .languages button").nth(1).click();
      await ask(page, ASKED.zh.plain);
    }),
  },
];
