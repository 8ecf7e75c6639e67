import { Agent } from "node:http";
import fc from "fast-check";
import { pino } from "pino";
import { expect, it } from "vitest";
import { fuzzRequests } from "../../evals/fuzz/requests.ts";
import { faultOf, send } from "../../evals/fuzz/send.ts";
import { createApp } from "../../src/http/app.ts";
import { startServer } from "../../src/http/server.ts";
import { mcpOverHttp } from "../../src/mcp/server.ts";
import { CURRENT, EARLIER, fakeService } from "./fake-service.ts";

/** A sample of `npm run fuzz`, over a service that needs no corpus. */
it("whatever is sent to whatever route, the answer is no fault of ours", async () => {
  const app = createApp(fakeService(), { publicUrl: "", trustProxy: 0, mcp: mcpOverHttp }, pino({ level: "silent" }));
  const server = await startServer(app, { host: "127.0.0.1", port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const description: unknown = await (await fetch(`${server.url}/openapi.json`)).json();
  const requests = fc.sample(fuzzRequests(description, [CURRENT.id, `${CURRENT.id}/7`, EARLIER.id]), {
    numRuns: 1000,
    seed: 3,
  });
  const statuses = new Set<number>();
  for (let at = 0; at < requests.length; at += 4) {
    const sent = requests.slice(at, at + 4).map(async (request) => {
      const response = await send(new URL(server.url), request, agent, 10_000);
      statuses.add(response.status);
      return faultOf(request, response) === null ? [] : [faultOf(request, response), request];
    });
    expect((await Promise.all(sent)).flat()).toEqual([]);
  }
  // Neither all at the door nor all inside.
  for (const status of [200, 400, 404, 405, 415]) expect(statuses).toContain(status);
  agent.destroy();
  await server.close();
}, 60_000);
