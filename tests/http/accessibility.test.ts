import type { Browser, BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { faults, LOCALES } from "../axe.ts";
import { HAS_BROWSER, launchBrowser } from "../browser.ts";
import { CURRENT, EARLIER } from "./fake-service.ts";
import { serve } from "./serve.ts";

const PAGES = {
  "list of documents": "/documents",
  "empty list": "/documents?q=nothing",
  "document, side by side": `/documents/${CURRENT.id}?view=both`,
  "document, original": `/documents/${CURRENT.id}?view=original#7~1`,
  "document, translation": `/documents/${CURRENT.id}?view=translation`,
  clause: `/documents/${CURRENT.id}/clauses/7`,
  "row of a table": `/documents/${CURRENT.id}/clauses/annex1%231`,
  changes: `/documents/${CURRENT.id}/changes?since=${EARLIER.id}`,
  "editions to compare with": `/documents/${CURRENT.id}/changes`,
  "nothing there": "/documents/nothing",
  "mistaken address": "/documents?asOf=never",
  "the API": "/docs#type-AskRequest",
  "the page of a host": "/demo",
  "the page of a host, the widget within it": "/demo?mode=inline",
} as const;
const READ = Object.entries(PAGES);

/** Widths from a small phone, which is also 1280 px at 400%, to a wide screen. */
const WIDTHS = [320, 640, 768, 1440, 2560];

let server: RunningServer;
let browser: Browser;

const withLang = (path: string, lang: string): string => {
  const [address = "", hash] = path.split("#", 2);
  return `${address}${address.includes("?") ? "&" : "?"}lang=${lang}${hash === undefined ? "" : `#${hash}`}`;
};

async function within<T>(options: Parameters<Browser["newContext"]>[0], use: (context: BrowserContext) => Promise<T>) {
  const context = await browser.newContext(options);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

describe.skipIf(!HAS_BROWSER)("everybody can read", () => {
  beforeAll(async () => {
    server = await serve();
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });

  it.each(READ)(
    "axe finds nothing in any theme and language, be the details folded or not: %s",
    async (_name, path) => {
      await within({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" }, async (context) => {
        for (const lang of LOCALES) {
          const page = await context.newPage();
          await page.goto(server.url + withLang(path, lang));
          expect(await faults(page), lang).toEqual([]);
          const folded = await page.locator("details:not([open])").count();
          await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true; })");
          if (folded > 0) expect(await faults(page), `${lang}, unfolded`).toEqual([]);
          await page.close();
        }
      });
    },
    400_000,
  );

  it("axe would find what is wrong, and in which theme", async () => {
    await within({ viewport: { width: 1200, height: 800 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/documents?lang=en`);
      await page.evaluate("document.querySelector('h1').style.color = '#222'");
      expect(await faults(page)).toEqual([expect.stringMatching(/^dark: color-contrast .*h1/)]);
    });
  });

  it.each(READ)(
    "nothing runs over the edge from 320 to 2560 px, nor with text twice as large: %s",
    async (_name, path) => {
      const over = await within({ viewport: { width: 320, height: 800 } }, async (context) => {
        const page = await context.newPage();
        await page.goto(server.url + withLang(path, "en"));
        const found: string[] = [];
        const measure = async (what: string): Promise<void> => {
          const wide = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
          if (Number(wide) > 0) found.push(`${what}: ${String(wide)} px`);
        };
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 800 });
          await measure(`${String(width)} px`);
        }
        await page.setViewportSize({ width: 1280, height: 800 });
        // The style sheet's own policy forbids added styles; a property set by script is none.
        await page.evaluate("document.documentElement.style.fontSize = '200%'");
        await measure("200%");
        return found;
      });
      expect(over).toEqual([]);
    },
    120_000,
  );

  it.each(LOCALES)("axe finds nothing on the chat page without script: %s", async (lang) => {
    // Axe is a script itself: instead of all scripts the widget's alone is kept out.
    await within({ viewport: { width: 1200, height: 800 }, reducedMotion: "reduce" }, async (context) => {
      await context.route("**/widget.js*", (route) => route.abort());
      for (const path of ["/", "/?q=销售额6000万元", "/?q=今天天气怎么样？", "/?q=How+much"]) {
        const page = await context.newPage();
        await page.goto(server.url + withLang(path, lang));
        expect(await page.locator("policy-chat form.ask").isVisible()).toBe(true);
        expect(await faults(page), path).toEqual([]);
        await page.close();
      }
    });
  });

  it("all is there without script", async () => {
    await within({ javaScriptEnabled: false, viewport: { width: 1200, height: 800 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/documents?lang=zh`);
      await page.selectOption("select[name=year]", "2024");
      await page.click(".filter button");
      expect(await page.locator(".entry").count()).toBe(1);
      await page.goto(`${server.url}/documents/${CURRENT.id}?lang=zh`);
      await page.click(".notes summary");
      expect(await page.locator(".notes details[open]").count()).toBe(1);
      await page.close();
    });
  });

  it("the keyboard gets from the skip link to the text, and sees where it is", async () => {
    await within({ viewport: { width: 1200, height: 800 } }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/documents/${CURRENT.id}?lang=en`);
      await page.keyboard.press("Tab");
      expect(await page.evaluate("document.activeElement.className")).toBe("skip");
      await page.keyboard.press("Enter");
      expect(await page.evaluate("location.hash")).toBe("#main");
      await page.keyboard.press("Tab");
      expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
    });
  });

  it("stands still where motion is unwelcome", async () => {
    await within({ reducedMotion: "reduce" }, async (context) => {
      const page = await context.newPage();
      await page.goto(`${server.url}/documents?lang=en`);
      const moving = await page.evaluate(
        "[...document.querySelectorAll('*')].filter((e) => parseFloat(getComputedStyle(e).animationDuration) > 0.001).length",
      );
      expect(moving).toBe(0);
    });
  });

  it("on paper there is the text and no furniture of the screen", async () => {
    await within({ colorScheme: "dark" }, async (context) => {
      const page = await context.newPage();
      await page.emulateMedia({ media: "print" });
      await page.goto(`${server.url}/documents/${CURRENT.id}?lang=zh`);
      for (const gone of [".top", ".reader aside", ".tools", ".ways"])
        expect(await page.locator(gone).first().isVisible(), gone).toBe(false);
      expect(await page.locator(".banner").isVisible()).toBe(true);
      expect(await page.evaluate("getComputedStyle(document.body).color")).toBe("rgb(0, 0, 0)");
    });
  });
});
