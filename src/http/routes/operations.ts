import { Router } from "express";
import type { Readiness } from "../../contract/index.ts";
import { only } from "../problems.ts";
import type { Keeping, WenceService } from "../service.ts";

/** The reasons themselves are the operator's: they stand in the log, and the doctor tells them. */
const KEEPS_NOTHING: Readonly<Record<Exclude<Keeping, "kept">, string>> = {
  unwritable: "The store can be read but not written: its disk may be full, or it is read-only.",
  unreachable: "The store can't be reached.",
};

/** Whether questions can be answered: the index stands, what is asked can be kept, and nobody has told us to stop. */
async function readinessOf(service: WenceService, stopping: boolean): Promise<Readiness> {
  const readiness = service.readiness();
  if (!readiness.ready) return readiness;
  if (stopping) return { ...readiness, ready: false, detail: "The server is stopping." };
  const keeps = (await service.keeps?.()) ?? "kept";
  return keeps === "kept" ? readiness : { ...readiness, ready: false, detail: KEEPS_NOTHING[keeps] };
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
