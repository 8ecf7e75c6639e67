import { pino } from "pino";
import { describe, expect, it } from "vitest";
import { createApp, type HttpOptions } from "../../src/http/app.ts";
import { startServer } from "../../src/http/server.ts";
import type { WenceService } from "../../src/http/service.ts";
import { fakeService } from "./fake-service.ts";
import { postJson } from "./serve.ts";

function serveWith(options: Partial<HttpOptions> = {}, overrides: Partial<WenceService> = {}) {
  const app = createApp(
    fakeService(overrides),
    { publicUrl: "", trustProxy: 0, ...options },
    pino({ level: "silent" }),
  );
  return startServer(app, { host: "127.0.0.1", port: 0 });
}
const metricsOf = async (url: string, headers: Record<string, string> = {}) =>
  (await fetch(`${url}/metrics`, { headers })).text();

describe("/metrics", () => {
  it("tells what was answered, refused, counted by the house, and how long it took", async () => {
    const measures = (): ReturnType<NonNullable<WenceService["measures"]>> => [
      { name: "wence_guard_actions_total", help: "h", kind: "counter", labels: { action: "dropped" }, value: 3 },
      { name: "wence_guard_actions_total", help: "h", kind: "counter", labels: { action: "replaced" }, value: 2 },
    ];
    const server = await serveWith({}, { measures });
    await (await postJson(`${server.url}/api/v1/ask`, { question: "最高多少？" })).text();
    await (await postJson(`${server.url}/api/v1/ask`, { question: "今天天气怎么样？" })).text();
    await (await fetch(`${server.url}/api/v1/documents/13812345678`)).text();
    await (await fetch(`${server.url}/13812345678`)).text();
    await metricsOf(server.url);
    const text = await metricsOf(server.url);
    expect(text).toMatch(/^wence_answers_total\{status="answered",lang="zh",adapter="extractive"\} 1$/m);
    expect(text).toMatch(/^wence_refusals_total\{reason="\w+"\} 1$/m);
    expect(text).toMatch(/^wence_answer_stage_duration_seconds_count\{stage="total"\} 2$/m);
    expect(text).toMatch(/^wence_guard_actions_total\{action="dropped"\} 3$/m);
    expect(text).toMatch(/^wence_index_info\{version="test-1"\} 1$/m);
    expect(text).toMatch(/^wence_ready 1$/m);
    expect(text).toMatch(/^wence_queue\{state="waiting"\} 0$/m);
    expect(text).toMatch(
      /^wence_http_request_duration_seconds_count\{method="GET",route="\/api\/v1\/documents\/:id",status="404"\} 1$/m,
    );
    expect(text).not.toContain("13812345678");
    await server.close();
  });

  it("is read by this machine alone, or with the token", async () => {
    const open = await serveWith();
    expect((await fetch(`${open.url}/metrics`)).status).toBe(200);
    expect((await fetch(`${open.url}/metrics`, { headers: { "X-Forwarded-For": "127.0.0.1" } })).status).toBe(403);
    await open.close();
    const closed = await serveWith({ metricsToken: "a-long-enough-token" });
    const status = async (authorization: string) =>
      (await fetch(`${closed.url}/metrics`, { headers: { Authorization: authorization } })).status;
    expect(await status("")).toBe(401);
    expect(await status("Bearer a-long-enough-toke")).toBe(401);
    expect(await status("Bearer a-long-enough-token")).toBe(200);
    await closed.close();
  });
});
