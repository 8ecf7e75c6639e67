import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** Whether there is a browser to test with; where there is none, the browser tests are left out and say so. */
export const HAS_BROWSER = existsSync(CHROMIUM);

if (!HAS_BROWSER) process.stderr.write(`No ${CHROMIUM}: the browser tests are left out.\n`);

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
