import { createRequire } from "node:module";
import path from "node:path";
import express, { Router } from "express";
import { openApiDocument } from "../openapi.ts";
import { apiPage } from "../pages/api-page.ts";
import { frameOf } from "../page-language.ts";
import { only } from "../problems.ts";
import type { WenceService } from "../service.ts";

const swaggerUi = path.dirname(createRequire(import.meta.url).resolve("swagger-ui-dist/package.json"));

/** Health, readiness, and the description of the API. */
export function operationsRoutes(
  service: WenceService,
  { publicUrl, stopping }: { readonly publicUrl: string; readonly stopping?: AbortSignal },
): Router {
  const router = Router();
  const description = openApiDocument(publicUrl);
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
  router
    .route("/openapi.json")
    .get((_request, response) => {
      response.json(description);
    })
    .all(only("GET"));
  router
    .route("/docs")
    .get((request, response) => {
      response.type("html").send(apiPage(frameOf(request)));
    })
    .all(only("GET"));
  router.use("/docs/assets", express.static(swaggerUi, { index: false, maxAge: "1d" }));
  return router;
}
