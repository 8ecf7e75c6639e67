import { Router, type Request, type RequestHandler, type Response } from "express";
import { type AskRequest, CHAT_MODEL, ChatRequest } from "../../contract/index.ts";
import { chunksOf, completionOf } from "../chat/completion.ts";
import { chatFaultOf } from "../chat/fault.ts";
import { questionOf } from "../chat/question.ts";
import { openDataStream } from "../event-stream.ts";
import { jsonBody } from "../json-body.ts";
import { only, parseInput, problemOf } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";
import { untilClosed } from "./ask.ts";

/** The day the door was opened: the protocol wants a time of creation for a model. */
const CREATED = Date.UTC(2026, 10, 22) / 1000;

async function streamed(
  service: WenceService,
  request: Request,
  response: Response,
  chat: ChatRequest,
  question: AskRequest,
) {
  const stream = openDataStream(response);
  try {
    const answer = await service.ask(question, untilClosed(response));
    for (const chunk of chunksOf(answer, chat, new Date())) stream.send(JSON.stringify(chunk));
    stream.send("[DONE]");
  } catch (error) {
    if (!response.destroyed) request.log.error({ err: error }, "stream failed");
    stream.send(JSON.stringify(chatFaultOf(problemOf(error, request))));
  } finally {
    stream.end();
  }
}

/** `/v1`: the same answers for any client of the OpenAI protocol. */
export function chatCompletionRoutes(service: WenceService): Router {
  const complete: RequestHandler = async (request, response) => {
    const chat = parseInput(ChatRequest, request.body, "request");
    const question = questionOf(chat);
    if (chat.stream === true) {
      await streamed(service, request, response, chat, question);
      return;
    }
    const answer = await service.ask(question, untilClosed(response));
    response.set("Cache-Control", "no-store").json(completionOf(answer, chat, new Date()));
  };
  const model = { id: CHAT_MODEL, object: "model", created: CREATED, owned_by: CHAT_MODEL };
  const router = Router();
  router
    .route("/chat/completions")
    .post(whenReady(service), ...jsonBody, complete)
    .all(only("POST"));
  router
    .route("/models")
    .get((_request, response) => {
      response.json({ object: "list", data: [model] });
    })
    .all(only("GET"));
  router
    .route(`/models/${CHAT_MODEL}`)
    .get((_request, response) => {
      response.json(model);
    })
    .all(only("GET"));
  return router;
}
