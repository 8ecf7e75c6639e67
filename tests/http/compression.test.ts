import { once } from "node:events";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { CURRENT } from "./fake-service.ts";
import { serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

interface Sent {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** What goes over the wire, byte for byte. */
async function fetched(
  path: string,
  headers: Record<string, string>,
  { method = "GET", body = "" }: { method?: string; body?: string } = {},
): Promise<Sent> {
  const sending = httpRequest(server.url + path, { method, headers });
  sending.end(body);
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    sending.once("error", reject);
    sending.once("response", (response) => {
      response.on("data", (part: Buffer) => parts.push(part));
      void once(response, "end").then(() => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      }, reject);
    });
  });
}

const TEXTS = [
  "/?lang=zh",
  "/?q=%E9%94%80%E5%94%AE%E9%A2%9D6000%E4%B8%87%E5%85%83&lang=en",
  "/documents",
  `/documents/${CURRENT.id}?view=both`,
  "/docs",
  "/demo",
  "/openapi.json",
  "/static/style.css",
  "/widget.js",
  "/static/demo.css",
  `/api/v1/documents/${CURRENT.id}`,
];

const ASKING = { method: "POST", body: JSON.stringify({ question: "最高多少？".repeat(100) }) };

describe("what is the same for everybody", () => {
  it.each(TEXTS)("goes out as small as the client can read it: %s", async (path) => {
    const plain = await fetched(path, { "Accept-Encoding": "identity" });
    expect(plain.status).toBe(200);
    expect(plain.headers["content-encoding"]).toBeUndefined();
    const small = await fetched(path, { "Accept-Encoding": "gzip, deflate, br" });
    expect(small.headers["content-encoding"]).toBe("br");
    expect(small.headers.vary).toContain("Accept-Encoding");
    expect(small.headers["content-type"]).toBe(plain.headers["content-type"]);
    const gzipped = await fetched(path, { "Accept-Encoding": "gzip" });
    expect(gzipped.headers["content-encoding"]).toBe("gzip");
    const read = [brotliDecompressSync(small.body), gunzipSync(gzipped.body)];
    // Answers have ids of their own and times that differ.
    if (!path.includes("?q=")) for (const one of read) expect(one.equals(plain.body)).toBe(true);
    for (const one of [small, gzipped]) expect(one.body.length).toBeLessThan(plain.body.length * 0.75);
  });

  it("goes out as it is where that fits into one packet, and to whoever takes nothing else", async () => {
    expect((await fetched("/static/icon.svg", { "Accept-Encoding": "br" })).headers["content-encoding"]).toBe(
      undefined,
    );
    expect((await fetched("/documents", {})).headers["content-encoding"]).toBe(undefined);
    const refusing = await fetched("/documents", { "Accept-Encoding": "br;q=0, gzip;q=0" });
    expect(refusing.headers["content-encoding"]).toBe(undefined);
  });

  it("isn't sent again while it hasn't changed, in whatever encoding", async () => {
    for (const path of ["/documents", "/static/style.css", "/openapi.json"])
      for (const encoding of ["br", "gzip", "identity"]) {
        const { headers } = await fetched(path, { "Accept-Encoding": encoding });
        const again = await fetched(path, { "Accept-Encoding": encoding, "If-None-Match": headers.etag ?? "" });
        expect([path, encoding, again.status, again.body.length]).toEqual([path, encoding, 304, 0]);
      }
  });

  it("tells its head alone where that is asked for", async () => {
    const { status, body } = await fetched("/documents", { "Accept-Encoding": "br" }, { method: "HEAD" });
    expect([status, body.length]).toEqual([200, 0]);
  });
});

describe("what is its asker's alone goes out at its own length", () => {
  const all = { "Accept-Encoding": "br, gzip", "Content-Type": "application/json" };

  it.each([
    ["an answer", "/api/v1/ask", ASKING],
    ["a kept answer", "/api/v1/answers/a-1", {}],
    ["a conversation", "/api/v1/conversations/c-1", {}],
    ["a session's fault", "/api/v1/session", {}],
    ["a fault that repeats what was sent", `/documents?asOf=${"x".repeat(2000)}`, {}],
  ])("%s", async (_name, path, how) => {
    const { headers } = await fetched(path, all, how);
    expect(headers["cache-control"]).toContain("no-store");
    expect(headers["content-encoding"]).toBeUndefined();
  });

  it("and a stream comes as it is told, event by event", async () => {
    const { headers, body } = await fetched("/api/v1/ask", { ...all, Accept: "text/event-stream" }, ASKING);
    expect(headers["content-type"]).toContain("text/event-stream");
    expect(headers["content-encoding"]).toBeUndefined();
    expect(body.toString()).toContain("event: answer");
  });
});
