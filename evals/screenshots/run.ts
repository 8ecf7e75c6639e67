/**
 * `npm run screenshots`: pictures of every face and state, over the real corpus, into `report/screenshots/`.
 * Words after `--` narrow it to the shots whose names contain one of them.
 */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { chromium, type Browser } from "playwright-core";
import { openWence } from "../../src/app/index.ts";
import { readConfig } from "../../src/config/environment.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer } from "../../src/http/server.ts";
import { CHAT_SHOTS } from "./chat-shots.ts";
import { PAGE_SHOTS } from "./page-shots.ts";
import type { Lang, Shot, Theme } from "./shots.ts";

const SHOTS: readonly Shot[] = [...CHAT_SHOTS, ...PAGE_SHOTS];

const FOLDER = fileURLToPath(new URL("../report/screenshots/", import.meta.url));
const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

async function take(browser: Browser, base: string, shot: Shot, width: number, theme: Theme, lang: Lang) {
  const context = await browser.newContext({
    viewport: { width, height: shot.height ?? (width < 600 ? 740 : 860) },
    locale: lang === "zh" ? "zh-CN" : "en-GB",
    colorScheme: theme,
    reducedMotion: "reduce",
    javaScriptEnabled: shot.scriptless !== true,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.goto(base + shot.path.replace("{lang}", lang), { waitUntil: "load" });
  await shot.prepare?.(page, lang);
  if (shot.print === true) await page.emulateMedia({ media: "print" });
  const file = `${shot.name}-${String(width)}-${theme}-${lang}.png`;
  await page.screenshot({ path: path.join(FOLDER, file), fullPage: shot.whole === true });
  await context.close();
  return file;
}

const wanted = process.argv.slice(2);
const shots = SHOTS.filter(({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)));
const logger = pino({ level: "warn" }, pino.destination(2));
const config = readConfig();
const app = createApp(await openWence(config, logger), config, logger);
const server = await startServer(app, { host: "127.0.0.1", port: 0 });
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
await mkdir(FOLDER, { recursive: true });
let failed = 0;
for (const shot of shots)
  for (const width of shot.widths)
    for (const theme of shot.themes ?? (["light", "dark"] as const))
      for (const lang of shot.langs ?? (["zh", "en"] as const))
        await take(browser, server.url, shot, width, theme, lang).then(
          (file) => process.stdout.write(`${file}\n`),
          (error: unknown) => {
            failed += 1;
            process.stderr.write(`${shot.name} ${String(width)} ${theme} ${lang}: ${String(error)}\n`);
          },
        );
await browser.close();
await server.close();
process.exitCode = failed === 0 ? 0 : 1;
