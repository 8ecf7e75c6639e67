import { Router, type Request, type RequestHandler, type Response } from "express";
import { type AskRequest, type AskResponse, CHAT_MODEL, type ChatChunk, ChatRequest } from "../../contract/index.ts";
import { chunksOf, completionOf, type Chunks } from "../chat/completion.ts";
import { chatFaultOf } from "../chat/fault.ts";
import { questionOf } from "../chat/question.ts";
import { annotatedAnswer } from "../footnotes.ts";
import { openDataStream } from "../event-stream.ts";
import { jsonBody } from "../json-body.ts";
import { only, parseInput, problemOf } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";
import { untilClosed } from "./ask.ts";

/** The day the door was opened: the protocol wants a time of creation for a model. */
const CREATED = Date.UTC(2026, 10, 22) / 1000;

/** Sends an answer as it grows; its footnotes, its sources and the usage once it is whole. */
function growing(service: WenceService, chat: ChatRequest, send: (chunk: ChatChunk) => void) {
  let chunks: Chunks | null = null;
  let sent = "";
  const begin = (id: string): Chunks => {
    if (chunks !== null) return chunks;
    chunks = chunksOf(id, service.indexVersion, chat, new Date());
    send(chunks.role());
    return chunks;
  };
  const grow = (text: string): void => {
    if (chunks === null || !text.startsWith(sent)) return;
    for (const chunk of chunks.text(text.slice(sent.length))) send(chunk);
    sent = text;
  };
  return {
    started: ({ id }: { readonly id: string }) => {
      begin(id);
    },
    said: grow,
    end: (answer: AskResponse) => {
      const { text, end } = begin(answer.id);
      const whole = annotatedAnswer(answer);
      // Where the whole answer isn't what its beginning promised, it follows below it.
      for (const chunk of text(whole.startsWith(sent) ? whole.slice(sent.length) : `\n\n${whole}`)) send(chunk);
      for (const chunk of end(answer)) send(chunk);
    },
  };
}

async function streamed(
  service: WenceService,
  request: Request,
  response: Response,
  chat: ChatRequest,
  question: AskRequest,
) {
  const stream = openDataStream(response);
  try {
    const writer = growing(service, chat, (chunk) => {
      stream.send(JSON.stringify(chunk));
    });
    const answer = await service.ask(question, untilClosed(response), writer);
    writer.end(answer);
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
