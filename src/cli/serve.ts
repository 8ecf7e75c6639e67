import { readConfig } from "../config/environment.ts";
import { createApp, type HttpOptions } from "../http/app.ts";
import { PendingService } from "../http/pending-service.ts";
import { onShutdown, startServer } from "../http/server.ts";
import { createLogger } from "./logger.ts";
import { loadApp } from "./open.ts";

/** The protocol's library is loaded with the first message, so that a start needn't wait for it. */
const whenCalled: NonNullable<HttpOptions["mcp"]> = (service) => async (request, response, body) =>
  (await import("../mcp/server.ts")).mcpOverHttp(service)(request, response, body);

/** `serve`: listens at once, answers 503 until the index stands (it is built where stale), then answers questions. */
export async function runServe(): Promise<void> {
  const config = readConfig();
  const logger = createLogger(config.logLevel);
  const service = new PendingService();
  const server = await startServer(
    createApp(service, { ...config, watchProcess: true, mcp: whenCalled }, logger),
    config,
  );
  onShutdown(logger, () => server.close());
  const { openWence } = await loadApp();
  service.resolve(await openWence(config, logger));
  logger.info({ indexVersion: service.indexVersion }, "ready");
  process.stdout.write(`Wence 问策: ${server.url}\n`);
}
