import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import type { RunningServer } from "../../src/http/server.ts";
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

  it("closes although a connection is kept open", async () => {
    const other = await serve();
    const socket = connect(Number(new URL(other.url).port), "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    await (await fetch(`${other.url}/healthz`)).text();
    socket.destroy();
    await expect(other.close()).resolves.toBeUndefined();
  });
});
