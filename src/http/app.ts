import { fileURLToPath } from "node:url";
import type { RequestListener } from "node:http";
import express from "express";
import type { Logger } from "pino";
import { pinoHttp } from "pino-http";
import { compressing } from "./compressing.ts";
import { crossOrigin } from "./cross-origin.ts";
import { rememberClient, trustOf } from "./limits/client.ts";
import { Door } from "./limits/door.ts";
import { boundedInFlight } from "./limits/in-flight.ts";
import { questionCounts, rateLimits, type RateLimits } from "./limits/rate-limit.ts";
import { pacedQueue, sheddingService } from "./limits/shedding-service.ts";
import { measureRequests } from "./metrics/measure-requests.ts";
import { measuredService } from "./metrics/measured-service.ts";
import { Metrics } from "./metrics/metrics.ts";
import { notFound, problemHandler } from "./problems.ts";
import { withRequestId } from "./request-id.ts";
import { chatCompletionRoutes } from "./routes/chat-completions.ts";
import { mcpRoutes, type McpHandler } from "./routes/mcp.ts";
import { askRoutes } from "./routes/ask.ts";
import { descriptionRoutes } from "./routes/description.ts";
import { deskRoutes } from "./routes/desk.ts";
import { libraryRoutes } from "./routes/library.ts";
import { metricsRoutes } from "./routes/metrics.ts";
import { operationsRoutes } from "./routes/operations.ts";
import { pageRoutes } from "./routes/pages.ts";
import { recordRoutes } from "./routes/records.ts";
import { widgetRoutes } from "./routes/widget.ts";
import { securityHeaders } from "./security.ts";
import type { WenceService } from "./service.ts";

/** What of the configuration the HTTP room needs. */
export interface HttpOptions {
  /** Absolute address of the service, "" for relative links. */
  readonly publicUrl: string;
  /** Express's `trust proxy`. */
  readonly trustProxy: number | string;
  /** Origins whose pages may call the API from a browser, "*" for all; by default none. */
  readonly corsOrigins?: readonly string[];
  /** By default there are none. */
  readonly rateLimits?: RateLimits;
  /** Answers that are worked on at the same time. */
  readonly concurrentAnswers?: number;
  /** Makes the answering of `/mcp` from the service; without it there is no such address. */
  readonly mcp?: (service: WenceService) => McpHandler;
  /** What opens `/metrics`; null: to this machine alone. */
  readonly metricsToken?: string | null;
  /** Whether memory and processor are measured too; once a process. */
  readonly watchProcess?: boolean;
  /** Aborted once the process was told to stop: from then on it isn't ready, and still answers. */
  readonly stopping?: AbortSignal;
}

const STATIC = fileURLToPath(new URL("./static/", import.meta.url));

/** A path for the log, without the ids that whoever holds them may read by. */
function pathOf(url: string): string | undefined {
  return url.split("?", 1)[0]?.replace(/^(\/api\/v1\/(?:answers|conversations)\/)[^/]+/, "$1…");
}

/** 503 is what we say while we are busy or being made ready: no fault. */
function levelOf(status: number, error: Error | undefined): "error" | "warn" | "info" {
  if (error !== undefined || (status >= 500 && status !== 503)) return "error";
  return status === 503 ? "warn" : "info";
}

/** Logs what was asked of the server, never what was asked of the house: no query strings, no bodies, no addresses. */
function requestLog(logger: Logger) {
  return pinoHttp({
    logger,
    customLogLevel: (_request, response, error) => levelOf(response.statusCode, error),
    // What went wrong inside is logged where it is caught; pino-http would make up an error here, with a stack.
    customErrorObject: (_request, _response, _error, told: object) => ({ ...told, err: undefined }),
    serializers: {
      req: (request: { id: unknown; method: string; url: string }) => ({
        id: request.id,
        method: request.method,
        path: pathOf(request.url),
      }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

/** The whole HTTP surface over one service: API, pages and operations. It holds no state of its own. */
export function createApp(house: WenceService, options: HttpOptions, logger: Logger): RequestListener {
  const { concurrentAnswers, corsOrigins = [], rateLimits: rates = { questions: 0, reads: 0 } } = options;
  const queue = pacedQueue(concurrentAnswers);
  const metrics = new Metrics(house, queue);
  if (options.watchProcess === true) metrics.watchProcess();
  const service = measuredService(sheddingService(house, queue), metrics);
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", options.trustProxy);
  const counts = questionCounts();
  const trust = trustOf(options.trustProxy);
  const door = new Door({ trust, counts, most: rates.questions, queue, metrics });
  const origins = crossOrigin(corsOrigins);
  app.use(withRequestId);
  app.use(["/api", "/v1", "/mcp"], origins);
  app.use(door.refusing);
  app.use(requestLog(logger));
  app.use(measureRequests(metrics));
  app.use(securityHeaders, compressing());
  app.use(operationsRoutes(service, options), metricsRoutes(metrics, options.metricsToken ?? null));
  app.use(...rateLimits(rates, counts, logger), boundedInFlight(), rememberClient);
  app.use(descriptionRoutes(options.publicUrl));
  app.use("/api/v1", askRoutes(service), libraryRoutes(service), recordRoutes(service), deskRoutes(service));
  app.use("/v1", chatCompletionRoutes(service));
  if (options.mcp !== undefined) app.use(mcpRoutes(service, options.mcp(service), corsOrigins));
  app.use("/static", express.static(STATIC, { index: false, cacheControl: false, setHeaders: revalidate }));
  app.use(widgetRoutes());
  app.use(pageRoutes(service));
  app.use(notFound);
  app.use(problemHandler);
  return door.before(app, origins);
}

/** Static files carry no version in their names: browsers keep them, but ask whether they are still current. */
function revalidate(response: { setHeader(name: string, value: string): unknown }): void {
  response.setHeader("Cache-Control", "no-cache");
}
