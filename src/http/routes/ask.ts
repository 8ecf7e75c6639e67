import { Router, type Request, type RequestHandler, type Response } from "express";
import { AskRequest } from "../../contract/index.ts";
import { openEventStream, type EventStream } from "../event-stream.ts";
import { jsonBody } from "../json-body.ts";
import { HttpProblem, only, parseInput, problemOf } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { AskListener, WenceService } from "../service.ts";

/** Code points in one delta: short enough to be seen growing, long enough not to flood. */
const DELTA_LENGTH = 12;

/** Longest time for an answer, in milliseconds; ours take a hundredth of a second, a language model's its own time limit. */
const ANSWER_DEADLINE_MS = 60_000;

/** Aborts when the client goes away before it has its answer, or when the answer takes too long. */
export function untilClosed(response: Response, deadline = ANSWER_DEADLINE_MS): AbortSignal {
  const controller = new AbortController();
  const late = setTimeout(() => {
    controller.abort(new HttpProblem(503, "The answer took too long."));
  }, deadline);
  response.once("close", () => {
    clearTimeout(late);
    if (!response.writableEnded) controller.abort();
  });
  return controller.signal;
}

/** Sends an answer while it grows: what is new at its end, in short pieces. */
function growing(stream: EventStream): AskListener {
  let sent = "";
  let begun = false;
  return {
    started: ({ id, conversationId }) => {
      if (!begun) stream.send({ event: "start", data: { id, conversationId } });
      begun = true;
    },
    said: (soFar) => {
      if (!soFar.startsWith(sent)) return; // the whole answer, which comes last, is the only authority
      const characters = Array.from(soFar.slice(sent.length));
      sent = soFar;
      for (let at = 0; at < characters.length; at += DELTA_LENGTH)
        stream.send({ event: "delta", data: { text: characters.slice(at, at + DELTA_LENGTH).join("") } });
    },
  };
}

/** Only text that the guard has passed is streamed; a fault after the stream is open becomes an `error` event. */
async function streamAnswer(service: WenceService, request: Request, response: Response, question: AskRequest) {
  const stream = openEventStream(response);
  try {
    const listener = growing(stream);
    const answer = await service.ask(question, untilClosed(response), listener);
    listener.started(answer);
    listener.said(answer.answer);
    stream.send({ event: "answer", data: answer });
  } catch (error) {
    if (!response.destroyed) request.log.error({ err: error }, "stream failed");
    stream.send({ event: "error", data: problemOf(error, request) });
  } finally {
    stream.end();
  }
}

export function askRoutes(service: WenceService): Router {
  const ask: RequestHandler = async (request, response) => {
    const question = parseInput(AskRequest, request.body, "question");
    response.vary("Accept");
    if (request.accepts(["application/json", "text/event-stream"]) === "text/event-stream") {
      await streamAnswer(service, request, response, question);
      return;
    }
    const answer = await service.ask(question, untilClosed(response));
    response.set("Cache-Control", "no-store").json(answer);
  };
  const router = Router();
  router
    .route("/ask")
    .post(whenReady(service), ...jsonBody, ask)
    .all(only("POST"));
  return router;
}
