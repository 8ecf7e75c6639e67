import path from "node:path";
import { Router } from "express";
import { API_ASSETS, apiAsset } from "../api-assets.ts";
import { sendCompressed } from "../compressed.ts";
import { openApiDocument } from "../openapi.ts";
import { apiPage } from "../pages/api-page.ts";
import { frameOf } from "../page-language.ts";
import { only } from "../problems.ts";
import type { WenceService } from "../service.ts";

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
  for (const name of API_ASSETS)
    router
      .route(`/docs/assets/${name}`)
      .get(async (request, response) => {
        response.type(path.extname(name)).set("Cache-Control", "public, max-age=86400");
        sendCompressed(await apiAsset(name), request, response);
      })
      .all(only("GET"));
  return router;
}
