import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { Readiness } from "../../src/contract/index.ts";
import type { RunningServer } from "../../src/http/server.ts";
import type { Keeping } from "../../src/http/service.ts";
import { serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const OpenApi = z.object({
  openapi: z.literal("3.1.0"),
  paths: z.record(z.string(), z.unknown()),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

describe("operations", () => {
  it("is healthy and ready", async () => {
    expect(await (await fetch(`${server.url}/healthz`)).json()).toEqual({ status: "ok" });
    expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ ready: true });
  });

  it("isn't ready while nothing can be kept, though the documents can be read", async () => {
    let keeps: Keeping = "unwritable";
    const other = await serve({ keeps: () => Promise.resolve(keeps) });
    const ready = async () => {
      const response = await fetch(`${other.url}/readyz`);
      return [response.status, Readiness.parse(await response.json()).detail];
    };
    expect(await ready()).toEqual([503, expect.stringMatching(/^The store can be read but not written/)]);
    expect((await fetch(`${other.url}/api/v1/documents`)).status).toBe(200);
    keeps = "unreachable";
    expect(await ready()).toEqual([503, expect.stringMatching(/^The store can't be reached/)]);
    keeps = "kept";
    expect(await ready()).toEqual([200, null]);
    await other.close();
  });

  it("describes the whole API, with every reference resolved", async () => {
    const text = await (await fetch(`${server.url}/openapi.json`)).text();
    const description = OpenApi.parse(JSON.parse(text));
    expect(Object.keys(description.paths)).toEqual(
      expect.arrayContaining(["/api/v1/ask", "/api/v1/search", "/api/v1/documents/{id}", "/api/v1/clauses/{id}"]),
    );
    const references = Array.from(text.matchAll(/"#\/components\/schemas\/([^"]+)"/g), (match) => match[1] ?? "");
    expect(references.length).toBeGreaterThan(10);
    for (const name of references) expect(description.components.schemas).toHaveProperty(name);
  });

  it("serves the API page from its own server alone", async () => {
    const page = await (await fetch(`${server.url}/docs`)).text();
    const addresses = Array.from(page.matchAll(/(?:src|href)="([^"#?]+)/g), (match) => match[1] ?? "");
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      expect(address).toMatch(/^\//);
      const asset = await fetch(server.url + address);
      expect(asset.status).toBe(200);
      expect((await asset.text()).length).toBeGreaterThan(0);
    }
  });

  it("takes a well-formed request id and replaces any other", async () => {
    const id = async (given: string) =>
      (await fetch(`${server.url}/healthz`, { headers: { "X-Request-Id": given } })).headers.get("x-request-id");
    expect(await id("abc-1.2_3")).toBe("abc-1.2_3");
    expect(await id("a b<script>")).toMatch(/^[\da-f-]{36}$/);
    expect(await id("x".repeat(129))).toMatch(/^[\da-f-]{36}$/);
  });

  it("allows no inline script or style, and doesn't force TLS on an intranet", async () => {
    const { headers } = await fetch(server.url);
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|upgrade-insecure-requests/);
    expect(headers.get("strict-transport-security")).toBeNull();
    expect(headers.get("x-powered-by")).toBeNull();
  });

  it.each(["/", "/api/v1/documents", "/nothing", "/openapi.json"])(
    "tells browsers of %s what it is, and to embed it nowhere",
    async (path) => {
      const { headers } = await fetch(server.url + path);
      expect(headers.get("content-type")).toMatch(/^[a-z]+\/[a-z+]+; charset=utf-8$/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("referrer-policy")).toBe("same-origin");
      expect(headers.get("content-security-policy")).toMatch(/frame-ancestors 'none'/);
    },
  );

  it.each([
    ["two lengths", "Content-Length: 2\r\nContent-Length: 40\r\n"],
    ["a length beside chunks", "Content-Length: 2\r\nTransfer-Encoding: chunked\r\n"],
    ["an unknown encoding", "Transfer-Encoding: chunked, x\r\n"],
  ])("takes no request whose end is in doubt: %s", async (_what, headers) => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    const smuggled = "GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n";
    socket.write(`POST /api/v1/ask HTTP/1.1\r\nHost: a\r\n${headers}\r\n{}0\r\n\r\n${smuggled}`);
    const answered = (await text(socket)).match(/^HTTP\/1\.1 \d+/gm);
    expect(answered).toEqual(["HTTP/1.1 400"]);
  });

  it("doesn't echo requests, nor list folders", async () => {
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write("TRACE / HTTP/1.1\r\nHost: a\r\nX-Secret: b\r\nConnection: close\r\n\r\n");
    const answer = await text(socket);
    expect(answer).toMatch(/^HTTP\/1\.1 40[45] /);
    expect(answer).not.toContain("X-Secret");
    expect((await fetch(`${server.url}/static/`)).status).toBe(404);
  });

  it("closes although a connection is kept open", async () => {
    const other = await serve();
    const socket = connect(Number(new URL(other.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    await (await fetch(`${other.url}/healthz`)).text();
    socket.destroy();
    await expect(other.close()).resolves.toBeUndefined();
  });
});
