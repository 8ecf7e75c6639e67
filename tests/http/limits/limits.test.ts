import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { Problem } from "../../../src/contract/index.ts";
import { createApp, type HttpOptions } from "../../../src/http/app.ts";
import { isProxyFor } from "../../../src/http/limits/client.ts";
import { startServer } from "../../../src/http/server.ts";
import type { WenceService } from "../../../src/http/service.ts";
import { fakeService } from "../fake-service.ts";
import { postJson } from "../serve.ts";

function serveWith(options: Partial<HttpOptions>, overrides: Partial<WenceService> = {}) {
  const app = createApp(
    fakeService(overrides),
    { publicUrl: "", trustProxy: 0, ...options },
    pino({ level: "silent" }),
  );
  return startServer(app, { host: "127.0.0.1", port: 0 });
}

const QUESTION = { question: "最高多少？" };

describe("how often a client may ask", () => {
  it("says 429 with the limit and when to come back, and goes on serving reads", async () => {
    const server = await serveWith({ rateLimits: { questions: 2, reads: 100 } });
    const ask = () => postJson(`${server.url}/api/v1/ask`, QUESTION);
    expect((await ask()).headers.get("ratelimit")).toMatch(/^"questions"; r=1; t=\d+/);
    await ask();
    const refused = await ask();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(refused.headers.get("ratelimit-policy")).toMatch(/^"questions"; q=2; w=10/);
    expect(Problem.parse(await refused.json()).status).toBe(429);
    expect((await fetch(`${server.url}/api/v1/documents`)).status).toBe(200);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    await server.close();
  });

  it.each(["/?q=a", "/?lang=en&q", "/?%71=a"])(
    "counts a question to the page, however it is spelt: %s",
    async (path) => {
      const server = await serveWith({ rateLimits: { questions: 1, reads: 100 } });
      const visit = async () => (await fetch(`${server.url}${path}`)).status;
      expect([await visit(), await visit()]).toEqual([200, 429]);
      await server.close();
    },
  );

  it("says so before the body is read", async () => {
    const server = await serveWith({ rateLimits: { questions: 1, reads: 1 } });
    await postJson(`${server.url}/api/v1/ask`, QUESTION);
    const socket = connect(Number(new URL(server.url).port), "127.0.0.1");
    socket.write(
      "POST /api/v1/ask HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 500000\r\n\r\n{",
    );
    const answer = await new Promise<string>((resolve) => {
      socket.once("data", (data) => {
        resolve(data.toString());
      });
    });
    expect(answer).toMatch(/^HTTP\/1\.1 429 /);
    socket.destroy();
    await server.close();
  });

  it.each(["/api/v1/search", "/api/v1/search/", "/API/v1/Search"])(
    "counts what makes the house work, however its address is written: %s",
    async (path) => {
      const server = await serveWith({ rateLimits: { questions: 1, reads: 100 } });
      const search = async () => (await fetch(`${server.url}${path}?q=a`)).status;
      expect([await search(), await search()]).toEqual([200, 429]);
      await server.close();
    },
  );

  it("tells clients apart by what the trusted proxy says, and believes no other", async () => {
    const statuses = async (trustProxy: number) => {
      const server = await serveWith({ trustProxy, rateLimits: { questions: 1, reads: 0 } });
      const from = (address: string) =>
        postJson(`${server.url}/api/v1/ask`, QUESTION, { "X-Forwarded-For": address }).then(({ status }) => status);
      const seen = [await from("203.0.113.1"), await from("203.0.113.2"), await from("203.0.113.1")];
      await server.close();
      return seen;
    };
    expect(await statuses(1)).toEqual([200, 200, 429]);
    expect(await statuses(0)).toEqual([200, 429, 429]);
  });
});

describe("too much at once", () => {
  it("is 503 with Retry-After for what finds the queue full; what was let in is answered", async () => {
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => {
      release = resolve;
    });
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const fake = fakeService();
    const ask: WenceService["ask"] = async (request) => {
      begin();
      await gate;
      return fake.ask(request);
    };
    const server = await serveWith({ concurrentAnswers: 1 }, { ask });
    // One runs, twenty of one client may wait.
    const running = postJson(`${server.url}/api/v1/ask`, QUESTION);
    await begun;
    const asked = [running, ...Array.from({ length: 29 }, () => postJson(`${server.url}/api/v1/ask`, QUESTION))];
    const first = await Promise.race(asked);
    expect(first.status).toBe(503);
    expect(first.headers.get("retry-after")).toBe("5");
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    release();
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(statuses[0]).toBe(200);
    // How many may wait depends on how long the strain has lasted; never more than twenty.
    expect(statuses.filter((status) => status === 503).length).toBeGreaterThanOrEqual(9);
    expect(statuses.filter((status) => status !== 200 && status !== 503)).toEqual([]);
    await server.close();
  });

  it("stops when the client goes away", async () => {
    let stopped: () => void = () => undefined;
    const aborted = new Promise<void>((resolve) => {
      stopped = resolve;
    });
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    const server = await serveWith(
      {},
      {
        ask: (_request, signal) =>
          new Promise((_resolve, reject) => {
            begin();
            signal?.addEventListener("abort", () => {
              stopped();
              reject(new Error("aborted"));
            });
          }),
      },
    );
    const controller = new AbortController();
    const asked = fetch(`${server.url}/api/v1/ask`, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "text/event-stream" },
      body: JSON.stringify(QUESTION),
      signal: controller.signal,
    });
    await asked; // the stream is open
    await begun;
    controller.abort();
    await aborted;
    await server.close();
  });
});

describe("how many connections a client may hold", () => {
  const bounded = (trustProxy: number | string, perClient = 2) => {
    const app = createApp(fakeService(), { publicUrl: "", trustProxy }, pino({ level: "silent" }));
    return startServer(app, { host: "127.0.0.1", port: 0 }, { perClient, isProxy: isProxyFor(trustProxy) });
  };
  /** Whether a connection is served; it stays open. */
  const opened = async (url: string, localAddress = "127.0.0.1"): Promise<[Socket, boolean]> => {
    const socket = connect({ port: Number(new URL(url).port), host: "127.0.0.1", localAddress });
    socket.on("error", () => undefined); // a reset is one way of being cut off
    socket.write("GET /healthz HTTP/1.1\r\nHost: a\r\n\r\n");
    const served = await Promise.race([
      once(socket, "data").then(() => true),
      new Promise<boolean>((resolve) => socket.once("close", () => resolve(false))),
    ]);
    return [socket, served];
  };

  it("is bounded by address: one more is cut off, others aren't, and there is room again once one is closed", async () => {
    const server = await bounded(0);
    const sockets = [await opened(server.url), await opened(server.url)];
    const [cut, served] = await opened(server.url);
    expect([...sockets.map(([, ok]) => ok), served]).toEqual([true, true, false]);
    expect(cut.destroyed).toBe(true);
    const [other, otherServed] = await opened(server.url, "127.0.0.2");
    expect(otherServed).toBe(true);
    const [first, second] = sockets.map(([socket]) => socket);
    const metrics = new Promise<string>((resolve) => {
      second?.on("data", (data) => {
        if (data.includes("wence_connections_refused_total")) resolve(data.toString());
      });
    });
    second?.write("GET /metrics HTTP/1.1\r\nHost: a\r\n\r\n");
    expect(await metrics).toMatch(/^wence_connections 3\n[\s\S]*^wence_connections_refused_total 1$/m);
    first?.destroy();
    while (!(await opened(server.url).then(([socket, ok]) => ok || (socket.destroy(), false)))); // until it has seen that
    for (const socket of [other, second]) socket?.destroy();
    await server.close();
  });

  it.each([1, "127.0.0.1", "loopback"])(
    "is no matter of a proxy's connections, which are many people's (%s)",
    async (proxy) => {
      const server = await bounded(proxy);
      const all = await Promise.all([1, 2, 3, 4].map(() => opened(server.url)));
      expect(all.map(([, ok]) => ok)).toEqual([true, true, true, true]);
      for (const [socket] of all) socket.destroy();
      await server.close();
    },
  );

  it("is bounded for whoever isn't the proxy that is trusted", async () => {
    const server = await bounded("10.0.0.1", 1);
    const all = [await opened(server.url), await opened(server.url)];
    expect(all.map(([, ok]) => ok)).toEqual([true, false]);
    for (const [socket] of all) socket.destroy();
    await server.close();
  });
});

describe("size", () => {
  it("takes a question of 2,000 characters in an address", async () => {
    const server = await serveWith({});
    const found = await fetch(`${server.url}/api/v1/search?q=${encodeURIComponent("问".repeat(2000))}`);
    expect(found.status).toBe(200);
    expect((await fetch(`${server.url}/api/v1/search?q=${"a".repeat(40_000)}`)).status).toBe(431);
    await server.close();
  });
});

describe("other origins", () => {
  const ORIGIN = "https://county.example";
  const preflight = (url: string, origin: string) =>
    fetch(url, {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "POST" },
    });

  it("are allowed where they are listed, also to read that they ask too often", async () => {
    const server = await serveWith({ corsOrigins: [ORIGIN], rateLimits: { questions: 1, reads: 0 } });
    const url = `${server.url}/api/v1/ask`;
    const allowed = await preflight(url, ORIGIN);
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect(allowed.headers.get("access-control-allow-credentials")).toBeNull();
    await postJson(url, QUESTION, { Origin: ORIGIN });
    const refused = await postJson(url, QUESTION, { Origin: ORIGIN });
    expect(refused.status).toBe(429);
    expect(refused.headers.get("access-control-allow-origin")).toBe(ORIGIN);
    expect((await preflight(url, "https://other.example")).headers.get("access-control-allow-origin")).toBeNull();
    await server.close();
  });

  it("are nobody by default", async () => {
    const server = await serveWith({});
    const answer = await postJson(`${server.url}/api/v1/ask`, QUESTION, { Origin: ORIGIN });
    expect(answer.headers.get("access-control-allow-origin")).toBeNull();
    expect((await preflight(`${server.url}/api/v1/ask`, ORIGIN)).headers.get("access-control-allow-origin")).toBeNull();
    expect(answer.headers.get("cross-origin-resource-policy")).toBe("same-origin");
    await server.close();
  });
});
