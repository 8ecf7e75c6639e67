import { Router, type Request, type RequestHandler, type Response } from "express";
import {
  CorrectionDecisionRequest,
  CorrectionRequest,
  CorrectionsQuery,
  PinRequest,
  PinsQuery,
  SessionRequest,
} from "../../contract/index.ts";
import type { Caller, Permission } from "../../domain/access.ts";
import type { DeskService } from "../desk-service.ts";
import { jsonBody } from "../json-body.ts";
import { fromHere, permitted, sessionOf } from "../permission.ts";
import { HttpProblem, only, parseInput } from "../problems.ts";
import { whenReady } from "../ready.ts";
import { idempotencyKey, sendKept, sendPrivate } from "../send-kept.ts";
import type { WenceService } from "../service.ts";
import { clearSessionCookie, sessionToken, setSessionCookie } from "../session-cookie.ts";

type DeskHandler = (desk: DeskService, caller: Caller, request: Request, response: Response) => Promise<void>;

const idOf = ({ params }: Request): string => String(params["id"]);

/** Corrections and pins, for those with a key; and the sessions in which the desk's browsers use theirs. */
export function deskRoutes(service: WenceService): Router {
  const ready = whenReady(service);
  const router = Router();
  const allowed =
    (permission: Permission, handler: DeskHandler): RequestHandler =>
    async (request, response) => {
      const { access, desk } = service.records;
      await handler(desk, await permitted(access, permission, request, response), request, response);
    };
  router
    .route("/corrections")
    .get(ready, allowed("corrections.read", listCorrections))
    .post(ready, ...jsonBody, allowed("corrections.add", addCorrection))
    .all(only("GET", "POST"));
  router
    .route("/corrections/:id/decision")
    .post(ready, ...jsonBody, allowed("corrections.decide", decide))
    .all(only("POST"));
  router
    .route("/pins")
    .get(ready, allowed("pins.read", listPins))
    .post(ready, ...jsonBody, allowed("pins.write", addPin))
    .all(only("GET", "POST"));
  router.route("/pins/:id").delete(ready, allowed("pins.write", removePin)).all(only("DELETE"));
  router.route("/answers/:id/feedback").get(ready, allowed("feedback.read", listFeedback)).all(only("GET"));
  router
    .route("/session")
    .get(ready, currentSession(service))
    .post(ready, ...jsonBody, beginSession(service))
    .delete(ready, endSession(service))
    .all(only("GET", "POST", "DELETE"));
  return router;
}

const listCorrections: DeskHandler = async (desk, _caller, { query }, response) => {
  const { state } = parseInput(CorrectionsQuery, query, "query");
  sendPrivate(response, { corrections: await desk.corrections(state ?? null) }, "list");
};

const addCorrection: DeskHandler = async (desk, caller, request, response) => {
  const said = parseInput(CorrectionRequest, request.body, "correction");
  sendKept(response, await desk.addCorrection(said, caller, idempotencyKey(request)), "answer or clause");
};

const decide: DeskHandler = async (desk, caller, request, response) => {
  const decision = parseInput(CorrectionDecisionRequest, request.body, "decision");
  const decided = await desk.decide(idOf(request), decision, caller);
  if (decided === "decided") throw new HttpProblem(409, "This correction was decided on before.");
  sendPrivate(response, decided === "unknown" ? null : decided, "correction");
};

const listPins: DeskHandler = async (desk, _caller, { query }, response) => {
  const { question } = parseInput(PinsQuery, query, "query");
  sendPrivate(response, { pins: await desk.pins(question ?? null) }, "list");
};

const addPin: DeskHandler = async (desk, caller, request, response) => {
  const pin = parseInput(PinRequest, request.body, "pin");
  sendKept(response, await desk.addPin(pin, caller, idempotencyKey(request)), "clause");
};

const removePin: DeskHandler = async (desk, caller, request, response) => {
  if (!(await desk.removePin(idOf(request), caller))) throw new HttpProblem(404, "There is no such pin.");
  response.status(204).end();
};

const listFeedback: DeskHandler = async (desk, _caller, request, response) => {
  const feedback = await desk.feedbackOn(idOf(request));
  sendPrivate(response, feedback === null ? null : { feedback }, "answer");
};

function currentSession(service: WenceService): RequestHandler {
  return async (request, response) => {
    sendPrivate(response, (await sessionOf(service.records.access, request, response)).session, "session");
  };
}

function beginSession(service: WenceService): RequestHandler {
  return async (request, response) => {
    const { key } = parseInput(SessionRequest, request.body, "key");
    if (!fromHere(request)) throw new HttpProblem(403, "Sessions begin on our own pages.");
    const begun = await service.records.access.begin(key);
    if (begun === null) throw new HttpProblem(401, "This key isn't known, or was revoked.");
    setSessionCookie(request, response, begun.token);
    response.status(201).set("Cache-Control", "no-store").json(begun.session);
  };
}

function endSession(service: WenceService): RequestHandler {
  return async (request, response) => {
    const { access } = service.records;
    await sessionOf(access, request, response);
    await access.end(sessionToken(request) ?? "");
    clearSessionCookie(request, response);
    response.status(204).end();
  };
}
