import type { Page } from "playwright-core";
import type { Locale } from "../axe.ts";

/** What the widget can look like. */
export interface State {
  readonly name: string;
  /** Gets there from the state before. */
  readonly reach: (page: Page) => Promise<void>;
  /** What must then be in sight, in whichever language. */
  readonly parts?: readonly string[];
}

export type Mode = "bubble" | "inline" | "page";

/** What an answer can have beside it: so that no part is left out without notice. */
const PARTS = [
  ".notice",
  "p.aside",
  "div.aside",
  ".suggestions",
  ".calculation .scroll",
  ".translation",
  ".contact",
  ".failed",
  ".source.open",
  ".source:not(.open)",
];

const own = (page: Page, selector: string) => page.locator(`policy-chat ${selector}`);

async function write(page: Page, question: string): Promise<void> {
  await own(page, "#question").fill(question);
  await own(page, "#question").press("Enter");
}

/** Asks, and waits until that is over, well or not. */
export async function ask(page: Page, question: string): Promise<void> {
  const settled = own(page, ".turn:is([data-state=answered], [data-state=failed])");
  const before = await settled.count();
  await write(page, question);
  await settled.nth(before).waitFor();
}

const failing = (page: Page) => page.route("**/api/v1/**", (route) => route.abort());
const working = (page: Page) => page.unroute("**/api/v1/**");

const BEFORE: Readonly<Record<Mode, readonly State[]>> = {
  bubble: [
    { name: "closed", reach: (page) => own(page, ".launcher").waitFor() },
    {
      name: "welcome",
      reach: async (page) => {
        await own(page, ".launcher").click();
        await own(page, ".welcome .chip").first().waitFor();
      },
    },
  ],
  inline: [{ name: "welcome", reach: (page) => own(page, ".welcome .chip").first().waitFor() }],
  page: [{ name: "start", reach: (page) => own(page, "#question").waitFor() }],
};

/** The states that need answers, in an order in which each goes on from the one before. */
const THROUGHOUT: readonly State[] = [
  {
    name: "no documents to choose from",
    reach: async (page) => {
      await failing(page);
      const options = own(page, "[aria-controls=options]");
      if (await options.isVisible()) await options.click();
      await own(page, ".documents summary").click();
      await own(page, ".document-list .faint").waitFor();
    },
  },
  {
    name: "another day, some documents",
    reach: async (page) => {
      await working(page);
      await own(page, ".documents summary").click();
      await own(page, ".documents summary").click();
      await own(page, ".document input").first().check();
      await own(page, ".options input[type=date]").fill("2026-03-03");
      await own(page, ".options .quiet").waitFor();
    },
  },
  {
    name: "answers",
    reach: async (page) => {
      await own(page, ".documents summary").click();
      for (const question of ["销售额6000万元能得多少？", "今天天气怎么样？", "How much?", "最高多少？", "fail"])
        await ask(page, question);
      await own(page, ".source-head").last().click();
    },
    parts: PARTS,
  },
  {
    name: "a vote that wasn't kept",
    reach: async (page) => {
      await failing(page);
      await own(page, ".tool[aria-pressed]").last().click();
      await own(page, ".failed-note").waitFor();
    },
  },
  {
    name: "a place for a comment",
    reach: async (page) => {
      await working(page);
      await page.route("**/api/v1/feedback", (route) => route.fulfill({ status: 201, json: {} }));
      await own(page, ".tool[aria-pressed]").last().click();
      await own(page, ".failed-note").waitFor({ state: "detached" });
      await own(page, ".comment textarea").fill("…");
    },
  },
  {
    name: "thanks, and a link that was copied",
    reach: async (page) => {
      await own(page, ".comment button[type=submit]").click();
      await own(page, ".comment").waitFor({ state: "detached" });
      await own(page, ".tool-group").last().locator("button").nth(1).click();
      await own(page, ".note:not(:empty)").waitFor();
    },
  },
  {
    name: "waiting",
    reach: async (page) => {
      await page.route("**/api/v1/ask", () => undefined);
      await write(page, "最高多少？");
      await own(page, ".waiting").waitFor();
    },
  },
  {
    name: "stopped",
    reach: async (page) => {
      await own(page, ".send").click();
      await own(page, ".turn[data-state=stopped]").waitFor();
    },
  },
  {
    name: "growing",
    reach: async (page) => {
      await page.unroute("**/api/v1/ask");
      await write(page, "grow");
      await own(page, ".turn[data-state=waiting] .text").waitFor();
    },
  },
  {
    name: "unreachable",
    reach: async (page) => {
      await own(page, ".send").click();
      await failing(page);
      const failed = await own(page, ".turn[data-state=failed]").count();
      await own(page, ".turn[data-state=stopped] button").last().click();
      await own(page, ".turn[data-state=failed]").nth(failed).waitFor();
    },
  },
  {
    name: "offline",
    reach: async (page) => {
      await page.context().setOffline(true);
      await own(page, ".offline").waitFor();
    },
  },
  {
    name: "cleared",
    reach: async (page) => {
      await page.context().setOffline(false);
      await own(page, ":is(.page-head button, .head > .tool)").first().click();
      await own(page, ".cleared").waitFor();
    },
  },
];

/** Every state of a mode, to be gone through in order. The service is to fail at "fail" and to hang at "grow". */
export function statesOf(mode: Mode): State[] {
  return [...BEFORE[mode], ...THROUGHOUT];
}

/** Changes the widget's language, unfolds what there is in it, and makes sure that the state shows what it should. */
export async function show(page: Page, { parts = [] }: State, locale: Locale): Promise<void> {
  await page.evaluate(`document.querySelector("policy-chat").setLocale("${locale}")`);
  await own(page, ".turn").evaluateAll((turns) => {
    for (const turn of turns) for (const one of turn.querySelectorAll("details")) one.open = true;
  });
  for (const part of parts) await own(page, part).filter({ visible: true }).first().waitFor();
}
