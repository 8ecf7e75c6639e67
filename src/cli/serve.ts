import { setTimeout } from "node:timers/promises";
import { readConfig } from "../config/environment.ts";
import { createApp, type HttpOptions } from "../http/app.ts";
import { isProxyFor } from "../http/limits/client.ts";
import { PendingService } from "../http/pending-service.ts";
import { widgetScript } from "../http/widget-script.ts";
import { onShutdown, startServer } from "../http/server.ts";
import { createLogger } from "./logger.ts";
import type { Records } from "../ports/records.ts";
import { loadApp } from "./open.ts";

/** The protocol's library is loaded with the first message, so that a start needn't wait for it. */
const whenCalled: NonNullable<HttpOptions["mcp"]> = (service) => async (request, response, body) =>
  (await import("../mcp/server.ts")).mcpOverHttp(service)(request, response, body);

/** `serve`: listens at once, answers 503 until the index stands (it is built where stale), then answers questions. */
export async function runServe(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const service = new PendingService();
  const stop = new AbortController();
  const app = createApp(service, { ...config, watchProcess: true, mcp: whenCalled, stopping: stop.signal }, logger);
  const connections = { perClient: config.connectionsPerClient, isProxy: isProxyFor(config.trustProxy) };
  const server = await startServer(app, config, connections);
  let records: Promise<Records> | null = null;
  onShutdown(logger, async () => {
    stop.abort();
    await setTimeout(config.shutdownDelayMs); // whoever sends us requests sees meanwhile that no more should come
    await server.close();
    await (await records)?.close();
  });
  const { expireDaily, openRecords, openWence } = await loadApp();
  records = openRecords(config);
  await widgetScript();
  service.resolve(await openWence(config, logger, { records }));
  expireDaily(await records, config.retention, () => new Date(), logger);
  logger.info({ indexVersion: service.indexVersion }, "ready");
  process.stdout.write(`Wence 问策: ${server.url}\n`);
}
