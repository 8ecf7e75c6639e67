/**
 * `npm run bench:pages`: what each face costs a visitor who comes for the first time, measured in the browser beside
 * `npm start`: requests and bytes over the wire, first paint, and how far things move while it loads. The address is
 * taken from the first word after `--`, else http://127.0.0.1:3000.
 */
import { chromium, type Browser } from "playwright-core";
import { z } from "zod";

/** Visits per face; the median is told. */
const VISITS = 7;

const FACES = [
  { name: "chat page", path: "/?lang=zh" },
  { name: "chat page with an answer", path: `/?lang=en&q=${encodeURIComponent("Which documents are there?")}` },
  { name: "widget on the demo page, closed", path: "/demo?lang=zh" },
  { name: "list of documents", path: "/documents?lang=zh" },
  { name: "document, side by side", path: "/documents/渝府办发-2025-57?view=both&lang=en" },
  { name: "API", path: "/docs?lang=en" },
  { name: "clause", path: "/documents/渝府办发-2025-57/clauses/18?lang=en" },
  { name: "changes", path: "/documents/渝府办发-2025-57/changes?since=渝府办发-2025-2&lang=en" },
];

/** What the page itself can tell once it has loaded. */
const Seen = z.object({
  requests: z.number(),
  bytes: z.number(),
  firstPaint: z.number(),
  ready: z.number(),
  shift: z.number(),
});
type Seen = z.infer<typeof Seen>;

const LOOK = `(() => {
  const entries = [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")];
  return {
    requests: entries.length,
    bytes: entries.reduce((sum, entry) => sum + entry.transferSize, 0),
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0,
    ready: window.widgetReady ?? performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd,
    shift: window.shift ?? 0,
  };
})()`;

const WATCH = `
  window.shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  document.addEventListener("policy-chat:ready", () => { window.widgetReady = performance.now(); });
`;

async function visit(browser: Browser, url: string): Promise<Seen> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
  const page = await context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(url, { waitUntil: "networkidle" });
  const seen = Seen.parse(await page.evaluate(LOOK));
  await context.close();
  return seen;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

const base = process.argv[2] ?? "http://127.0.0.1:3000";
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox", "--disable-gpu"] });
process.stdout.write("face                              requests   kB   first paint   ready   shift\n");
for (const { name, path } of FACES) {
  const visits: Seen[] = [];
  for (let count = 0; count < VISITS; count++) visits.push(await visit(browser, base + path));
  const of = (field: keyof Seen): number => median(visits.map((one) => one[field]));
  const kilobytes = (of("bytes") / 1024).toFixed(1);
  process.stdout.write(
    `${name.padEnd(34)}${String(of("requests")).padStart(8)}${kilobytes.padStart(6)}${of("firstPaint").toFixed(0).padStart(11)} ms` +
      `${of("ready").toFixed(0).padStart(6)} ms${of("shift").toFixed(3).padStart(8)}\n`,
  );
}
await browser.close();
