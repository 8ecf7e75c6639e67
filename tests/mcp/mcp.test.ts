import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { StreamableHTTPClientTransport } from "@modelcontextprotocol/sdk/client/streamableHttp.js";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import {
  AskResponse,
  ChangesResponse,
  ClauseResponse,
  DocumentsResponse,
  SearchResponse,
} from "../../src/contract/index.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import { mcpOverHttp } from "../../src/mcp/server.ts";
import { CURRENT, EARLIER, fakeService } from "../http/fake-service.ts";
import { postJson } from "../http/serve.ts";

let server: RunningServer;
let client: Client;
beforeAll(async () => {
  const app = createApp(fakeService(), { publicUrl: "", trustProxy: 0, mcp: mcpOverHttp }, pino({ level: "silent" }));
  server = await startServer(app, { host: "127.0.0.1", port: 0 });
  client = new Client({ name: "test", version: "1" });
  await client.connect(new StreamableHTTPClientTransport(new URL(`${server.url}/mcp`)));
});
afterAll(async () => {
  await client.close();
  await server.close();
});

const RpcFault = z.object({ jsonrpc: z.literal("2.0"), error: z.object({ code: z.int(), message: z.string() }) });
const Content = z.array(z.object({ type: z.literal("text"), text: z.string() }));
const call = async (name: string, args: Record<string, unknown>) => {
  const { structuredContent, content, isError } = await client.callTool({ name, arguments: args });
  return {
    structuredContent,
    text: Content.parse(content)
      .map(({ text }) => text)
      .join(),
    isError,
  };
};

describe("a client of the Model Context Protocol", () => {
  it("finds the tools, each described, none of which changes anything", async () => {
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name).sort()).toEqual([
      "ask_policy",
      "compare_editions",
      "get_clause",
      "list_documents",
      "search_policy",
    ]);
    for (const { description, outputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(40);
      expect(outputSchema?.type).toBe("object");
      expect(annotations?.readOnlyHint).toBe(true);
    }
  });

  it("gets an answer with its sources, as data and as text", async () => {
    const { structuredContent, text } = await call("ask_policy", { question: "最高奖励多少？", asOf: "2026-05-01" });
    const answer = AskResponse.strict().parse(structuredContent);
    expect(answer.asOf).toBe("2026-05-01");
    expect(text).toContain(answer.answer);
    for (const { quote } of answer.citations) expect(text).toContain(quote);
  });

  it("searches, reads, lists and compares", async () => {
    const found = SearchResponse.strict().parse(
      (await call("search_policy", { q: "首批次", limit: 3 })).structuredContent,
    );
    const id = found.results[0]?.clause.id;
    expect(ClauseResponse.strict().parse((await call("get_clause", { id })).structuredContent).clause.id).toBe(id);
    expect(DocumentsResponse.parse((await call("list_documents", {})).structuredContent).documents).toHaveLength(2);
    const changes = await call("compare_editions", { id: CURRENT.id, since: EARLIER.id });
    expect(ChangesResponse.strict().parse(changes.structuredContent).document.id).toBe(CURRENT.id);
  });

  it.each([
    ["get_clause", { id: "nothing/7" }],
    ["compare_editions", { id: CURRENT.id, since: "nothing" }],
    ["ask_policy", { question: " " }],
    ["ask_policy", { question: "多少？", asOf: "2026-02-30" }],
    ["search_policy", { q: "a", limit: 51 }],
    ["no_such_tool", {}],
  ])("is told what is wrong with %s %j", async (name, args) => {
    const { isError, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(text).not.toMatch(/\n +at |node_modules/);
  });
});

describe("/mcp", () => {
  const LIST = { jsonrpc: "2.0", id: 1, method: "tools/list" };
  const post = (headers: Record<string, string>, body: unknown = LIST) =>
    postJson(`${server.url}/mcp`, body, { Accept: "application/json, text/event-stream", ...headers });

  it("refuses pages of unknown origins", async () => {
    expect((await post({ Origin: "http://evil.example" })).status).toBe(403);
    expect((await post({ Origin: "http://localhost:6274" })).status).toBe(200);
    expect((await post({})).status).toBe(200);
  });

  it("has no sessions: nothing to GET", async () => {
    expect((await fetch(`${server.url}/mcp`)).status).toBe(405);
  });

  it.each([
    ["broken JSON", "{"],
    ["no JSON-RPC", {}],
    ["a list that never ends", [LIST, LIST, "x"]],
  ])("answers %s with a JSON-RPC fault", async (_name, body) => {
    const response = await post({}, body);
    expect(response.status).toBe(400);
    expect(RpcFault.safeParse(await response.json()).success).toBe(true);
  });
});

describe("npm run mcp", () => {
  it("answers over standard input and output", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: ["--import", "tsx", "src/cli/main.ts", "mcp"],
      stderr: "ignore",
    });
    const local = new Client({ name: "test", version: "1" });
    await local.connect(transport);
    const { structuredContent } = await local.callTool({ name: "list_documents", arguments: {} });
    expect(DocumentsResponse.parse(structuredContent).documents.length).toBeGreaterThan(3);
    await local.close();
  }, 60_000);
});
