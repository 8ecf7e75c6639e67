import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { widgetScript } from "../../src/http/widget-script.ts";
import { serve } from "../http/serve.ts";

/** What every page that embeds the widget has to load, in bytes. */
const MOST_BYTES = 40 * 1024;

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

describe("/widget.js", () => {
  it(`has at most ${String(MOST_BYTES)} bytes as it goes over the wire`, async () => {
    const { plain, gzip, br } = await widgetScript();
    expect(gzip.length).toBeLessThanOrEqual(MOST_BYTES);
    expect(br.length).toBeLessThan(gzip.length);
    expect(plain.length).toBeGreaterThan(gzip.length);
  });

  it("evaluates no text as script, makes no style elements of its own, and sets no cookies", async () => {
    const text = (await widgetScript()).plain.toString();
    expect(text).not.toMatch(/\beval\(|new Function|document\.cookie|sourceMappingURL/);
    expect(text).not.toMatch(/@import|url\(["']?http/);
  });

  it("comes compressed, to any origin, and not again while it hasn't changed", async () => {
    const url = `${server.url}/widget.js`;
    const first = await fetch(url, { headers: { "Accept-Encoding": "gzip" } });
    expect(first.headers.get("content-encoding")).toBe("gzip");
    expect(first.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(first.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
    expect(first.headers.get("cache-control")).toMatch(/max-age=\d+/);
    expect(first.headers.get("vary")).toContain("Accept-Encoding");
    expect((await first.text()).length).toBeGreaterThan(10_000);
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(url, {
      // Node's own fetch would say "no-cache" beside a condition.
      headers: { "Accept-Encoding": "gzip", "If-None-Match": etag, "Cache-Control": "max-age=0" },
    });
    expect(again.status).toBe(304);
    const plain = await fetch(url, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers.get("content-encoding")).toBeNull();
  });

  it("is shown at work on a page that loads nothing from elsewhere", async () => {
    const page = await (await fetch(`${server.url}/demo?lang=en`)).text();
    expect(page).toContain('src="/widget.js"');
    expect(page).not.toMatch(/https?:\/\//);
  });
});
