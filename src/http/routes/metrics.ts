import { createHash, timingSafeEqual } from "node:crypto";
import { Router, type Request } from "express";
import { connectionsBeside } from "../limits/connections.ts";
import type { Metrics } from "../metrics/metrics.ts";
import { HttpProblem, only } from "../problems.ts";

const LOOPBACK = new Set(["127.0.0.1", "::1", "::ffff:127.0.0.1"]);

/** Comparing digests takes as long for any two tokens. */
function sameToken(given: string, token: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(token));
}

function mayRead(request: Request, token: string | null): boolean {
  if (token !== null) return sameToken(request.headers.authorization ?? "", `Bearer ${token}`);
  // Whoever comes through a proxy comes from elsewhere, whatever address the proxy has.
  const forwarded = request.headers["x-forwarded-for"] ?? request.headers.forwarded;
  return forwarded === undefined && LOOPBACK.has(request.socket.remoteAddress ?? "");
}

/** `/metrics` for Prometheus: with the token where one is set, else to this machine alone. */
export function metricsRoutes(metrics: Metrics, token: string | null): Router {
  const router = Router();
  router
    .route("/metrics")
    .get(async (request, response) => {
      if (!mayRead(request, token)) {
        if (token !== null) response.set("WWW-Authenticate", "Bearer");
        throw new HttpProblem(token === null ? 403 : 401, "Metrics are for operators.");
      }
      const { type, body } = await metrics.text(connectionsBeside(request));
      response.set({ "Content-Type": type, "Cache-Control": "no-store" }).send(body);
    })
    .all(only("GET"));
  return router;
}
