import { Router } from "express";
import type { Readiness } from "../../contract/index.ts";
import { only } from "../problems.ts";
import type { WenceService } from "../service.ts";

const KEEPS_NOTHING = "What is kept can't be read or written just now.";

/** Whether questions can be answered: the index stands, what is kept can be reached, and nobody has told us to stop. */
async function readinessOf(service: WenceService, stopping: boolean): Promise<Readiness> {
  const readiness = service.readiness();
  if (!readiness.ready) return readiness;
  if (stopping) return { ...readiness, ready: false, detail: "The server is stopping." };
  const keeps = (await service.keeps?.()) ?? true;
  return keeps ? readiness : { ...readiness, ready: false, detail: KEEPS_NOTHING };
}

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
    .get(async (_request, response) => {
      const readiness = await readinessOf(service, stopping?.aborted === true);
      response
        .status(readiness.ready ? 200 : 503)
        .set("Cache-Control", "no-store")
        .json(readiness);
    })
    .all(only("GET"));
  return router;
}
