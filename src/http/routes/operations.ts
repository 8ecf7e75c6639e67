import { Router } from "express";
import { only } from "../problems.ts";
import type { WenceService } from "../service.ts";

/** Health and readiness. */
export function operationsRoutes(service: WenceService, { stopping }: { readonly stopping?: AbortSignal }): Router {
  const router = Router();
  router
    .route("/healthz")
    .get((_request, response) => {
      response.set("Cache-Control", "no-store").json({ status: "ok" });
    })
    .all(only("GET"));
  router
    .route("/readyz")
    .get((_request, response) => {
      const readiness =
        stopping?.aborted === true
          ? { ...service.readiness(), ready: false, detail: "The server is stopping." }
          : service.readiness();
      response
        .status(readiness.ready ? 200 : 503)
        .set("Cache-Control", "no-store")
        .json(readiness);
    })
    .all(only("GET"));
  return router;
}
