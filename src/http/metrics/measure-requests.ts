import type { Request, RequestHandler } from "express";
import { z } from "zod";
import type { Metrics } from "./metrics.ts";

const Route = z.object({ path: z.string() });
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Where routers are mounted: a fault leaves a router, and what it was mounted at is forgotten with it. */
const MOUNTS = ["/api/v1", "/v1"];

/** The route's pattern, never the address as it was sent: "/api/v1/documents/:id". */
function routeOf(request: Request): string {
  const route = Route.safeParse(request.route);
  if (!route.success) return "other";
  return (MOUNTS.find((mount) => request.originalUrl.startsWith(`${mount}/`)) ?? "") + route.data.path;
}

/** Times every request. */
export function measureRequests(metrics: Metrics): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    response.once("close", () => {
      metrics.request(
        {
          method: METHODS.includes(request.method) ? request.method : "other",
          route: routeOf(request),
          status: response.statusCode,
        },
        (performance.now() - started) / 1000,
      );
    });
    next();
  };
}
