import { pino } from "pino";
import { createApp } from "../../src/http/app.ts";
import { startServer, type RunningServer } from "../../src/http/server.ts";
import type { WenceService } from "../../src/http/service.ts";
import { fakeService } from "./fake-service.ts";

/** The whole HTTP room over a fake service, on a free port. */
export function serve(overrides: Partial<WenceService> = {}): Promise<RunningServer> {
  const app = createApp(fakeService(overrides), { publicUrl: "", trustProxy: 0 }, pino({ level: "silent" }));
  return startServer(app, { host: "127.0.0.1", port: 0 });
}

export function postJson(url: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { "Content-Type": "application/json", ...headers },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
}
