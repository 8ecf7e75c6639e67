import express from "express";
import { describe, expect, it } from "vitest";
import { openEventStream } from "../../src/http/event-stream.ts";
import { startServer } from "../../src/http/server.ts";

describe("openEventStream", () => {
  it("keeps a quiet stream open with comment lines, which are no events", async () => {
    const app = express();
    app.get("/", (_request, response) => {
      const stream = openEventStream(response, 10);
      setTimeout(() => {
        stream.send({ event: "delta", data: { text: "第一行\n第二行" } });
        stream.end();
        stream.send({ event: "delta", data: { text: "too late" } });
      }, 60);
    });
    const server = await startServer(app, { host: "127.0.0.1", port: 0 });
    const response = await fetch(server.url);
    const blocks = (await response.text()).split("\n\n").filter((block) => block !== "");
    expect(blocks.at(-1)).toBe('event: delta\ndata: {"text":"第一行\\n第二行"}');
    expect(blocks.slice(0, -1).length).toBeGreaterThan(2);
    for (const block of blocks.slice(0, -1)) expect(block).toMatch(/^: /);
    await server.close();
  });
});
