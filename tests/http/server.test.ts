import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { fakeService } from "./fake-service.ts";
import { serve } from "./serve.ts";

async function connected(url: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  await once(socket, "connect");
  return socket;
}

const GET = (path: string) => `GET ${path} HTTP/1.1\r\nHost: a\r\n\r\n`;

/** Far less than the ten seconds after which everything is cut. */
const SOON = 3_000;

describe("a server that is told to stop", () => {
  it("doesn't wait for connections on which nothing was asked", async () => {
    const server = await serve();
    const unused = await connected(server.url);
    const cut = once(unused, "close");
    const from = performance.now();
    await Promise.all([server.close(), cut]);
    expect(performance.now() - from).toBeLessThan(SOON);
  });

  it("lets what runs finish, and then doesn't wait for whoever would ask again", async () => {
    let begin: () => void = () => undefined;
    const begun = new Promise<void>((resolve) => (begin = resolve));
    let release: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const fake = fakeService();
    const search: typeof fake.search = async (query) => {
      begin();
      await gate;
      return fake.search(query);
    };
    const server = await serve({ search });
    const socket = await connected(server.url);
    socket.write(GET("/api/v1/search?q=a"));
    await begun;
    const from = performance.now();
    const closed = server.close();
    const answered = once(socket, "data");
    release();
    expect(String((await answered)[0])).toMatch(/^HTTP\/1\.1 200 /);
    await closed;
    expect(performance.now() - from).toBeLessThan(SOON);
  });
});
