import { Router, type RequestHandler } from "express";
import { FeedbackRequest } from "../../contract/index.ts";
import { jsonBody } from "../json-body.ts";
import { HttpProblem, only, parseInput } from "../problems.ts";
import { idempotencyKey, sendKept, sendPrivate } from "../send-kept.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";

/** Feedback, past answers and conversations. Who holds an unguessable id may see what it names. */
export function recordRoutes(service: WenceService): Router {
  const ready = whenReady(service);
  const router = Router();
  const feedback: RequestHandler = async (request, response) => {
    const said = parseInput(FeedbackRequest, request.body, "feedback");
    sendKept(response, await service.records.feedback(said, idempotencyKey(request)), "answer");
  };
  router
    .route("/feedback")
    .post(ready, ...jsonBody, feedback)
    .all(only("POST"));
  router
    .route("/answers/:id")
    .get(ready, async ({ params }, response) => {
      sendPrivate(response, await service.records.answer(params.id), "answer");
    })
    .all(only("GET"));
  router
    .route("/conversations/:id")
    .get(ready, async ({ params }, response) => {
      sendPrivate(response, await service.records.conversation(params.id), "conversation");
    })
    .delete(ready, async ({ params }, response) => {
      if (!(await service.records.erase(params.id))) throw new HttpProblem(404, "There is no such conversation.");
      response.status(204).end();
    })
    .all(only("GET", "DELETE"));
  return router;
}
