import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = "/usr/bin/chromium";
const FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

/** Whether there is a browser to test with; where there is none, the browser tests are left out and say so. */
export const HAS_BROWSER = existsSync(CHROMIUM);

const MISSING = `No ${CHROMIUM}: the browser tests are left out.`;

// What is left out goes unseen where nobody looks on.
if (!HAS_BROWSER && process.env["CI"] !== undefined) throw new Error(`${MISSING} Not where CI is set: install it.`);
if (!HAS_BROWSER) process.stderr.write(`${MISSING}\n`);

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
}
