import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from "zod-openapi";
import {
  AskRequest,
  AskResponse,
  AsOfQuery,
  ChangesQuery,
  ChangesResponse,
  Correction,
  CorrectionDecisionRequest,
  CorrectionRequest,
  CorrectionsQuery,
  CorrectionsResponse,
  FeedbackListResponse,
  Pin,
  PinRequest,
  PinsQuery,
  PinsResponse,
  Session,
  SessionRequest,
  ChatChunk,
  ChatCompletion,
  ChatFault,
  ChatModels,
  ChatRequest,
  ClauseResponse,
  DocumentResponse,
  DocumentsResponse,
  Feedback,
  FeedbackRequest,
  Health,
  PastAnswer,
  PastConversation,
  Problem,
  Readiness,
  SearchQuery,
  SearchResponse,
  StartersQuery,
  StartersResponse,
  StreamEvent,
} from "../contract/index.ts";

const json = (description: string, schema: z.ZodType) => ({ description, content: { "application/json": { schema } } });
const fault = (description: string) => ({
  description,
  content: { "application/problem+json": { schema: Problem } },
});

const ask: ZodOpenApiOperationObject = {
  summary: "Answer a question",
  operationId: "ask",
  requestBody: { required: true, content: { "application/json": { schema: AskRequest } } },
  responses: {
    "200": {
      description: "The answer; with `Accept: text/event-stream` the same as a stream of events",
      content: { "application/json": { schema: AskResponse }, "text/event-stream": { schema: StreamEvent } },
    },
    "400": fault("The request isn't valid"),
    "413": fault("The request is too large"),
    "415": fault("The body isn't JSON"),
    "429": fault("Too many requests"),
    "503": fault("Not ready yet, or too busy"),
  },
};

const chatFault = (description: string) => ({
  description,
  content: { "application/json": { schema: ChatFault } },
});

const chat: ZodOpenApiOperationObject = {
  summary: "The same answers for clients of the OpenAI protocol",
  operationId: "chatCompletion",
  requestBody: { required: true, content: { "application/json": { schema: ChatRequest } } },
  responses: {
    "200": {
      description: "The answer; with `stream` as events, each a chunk, then `[DONE]`",
      content: { "application/json": { schema: ChatCompletion }, "text/event-stream": { schema: ChatChunk } },
    },
    "400": chatFault("The request isn't valid"),
    "404": chatFault("There is no such model"),
    "413": chatFault("The request is too large"),
    "415": chatFault("The body isn't JSON"),
    "429": chatFault("Too many requests"),
    "503": chatFault("Not ready yet, or too busy"),
  },
};

function read(summary: string, operationId: string, schema: z.ZodType, query: z.ZodObject, path?: z.ZodObject) {
  return {
    get: {
      summary,
      operationId,
      requestParams: { query, ...(path ? { path } : {}) },
      responses: {
        "200": json(summary, schema),
        "400": fault("A parameter isn't valid"),
        ...(path ? { "404": fault("There is no such thing") } : {}),
        "429": fault("Too many requests"),
        "503": fault("Not ready yet, or too busy"),
      },
    } satisfies ZodOpenApiOperationObject,
  };
}

const feedback: ZodOpenApiOperationObject = {
  summary: "Say whether an answer helped",
  operationId: "feedback",
  requestParams: {
    header: z.object({
      "Idempotency-Key": z
        .string()
        .optional()
        .meta({ description: "The same request sent again is done once, and gets the same response" }),
    }),
  },
  requestBody: { required: true, content: { "application/json": { schema: FeedbackRequest } } },
  responses: {
    "201": json("Kept; with `Idempotency-Replayed: true` where it was kept before", Feedback),
    "400": fault("The request isn't valid"),
    "404": fault("There is no such answer"),
    "409": fault("The Idempotency-Key belongs to another request"),
    "413": fault("The request is too large"),
    "415": fault("The body isn't JSON"),
    "503": fault("Nothing can be kept now"),
  },
};

const NO_QUERY = z.object({});
const RecordPath = z.object({ id: z.string().meta({ description: "The unguessable id" }) });

const eraseConversation: ZodOpenApiOperationObject = {
  summary: "Erase a conversation with its answers and what was said about them",
  operationId: "eraseConversation",
  requestParams: { path: RecordPath },
  responses: {
    "204": { description: "Erased" },
    "404": fault("There is no such conversation"),
    "503": fault("Nothing can be erased now"),
  },
};

/** What is closed without a key, or a session of the desk. */
const CLOSED = {
  "401": fault("No key, or one that isn't known"),
  "403": fault("The key may not do this, or a session's request lacks its X-CSRF-Token"),
};

function readClosed(...parameters: Parameters<typeof read>) {
  const { get } = read(...parameters);
  return { get: { ...get, responses: { ...get.responses, ...CLOSED } } };
}

function send(
  summary: string,
  operationId: string,
  [status, sent, kept]: readonly ["200" | "201", z.ZodType, z.ZodType],
  path?: z.ZodObject,
): ZodOpenApiOperationObject {
  return {
    summary,
    operationId,
    ...(path ? { requestParams: { path } } : {}),
    requestBody: { required: true, content: { "application/json": { schema: sent } } },
    responses: {
      [status]: json("Kept", kept),
      "400": fault("The request isn't valid"),
      ...CLOSED,
      "404": fault("What it is about isn't there"),
      "409": fault("It was done before, or the Idempotency-Key belongs to another request"),
      "413": fault("The request is too large"),
      "415": fault("The body isn't JSON"),
      "503": fault("Nothing can be kept now"),
    },
  };
}

function remove(summary: string, operationId: string, path?: z.ZodObject): ZodOpenApiOperationObject {
  return {
    summary,
    operationId,
    ...(path ? { requestParams: { path } } : {}),
    responses: {
      "204": { description: "Done" },
      ...CLOSED,
      "404": fault("There is no such thing"),
      "503": fault("Nothing can be kept now"),
    },
  };
}

const DocumentPath = z.object({ id: z.string().meta({ description: "Document id, or the document's number" }) });
const ClausePath = z.object({ id: z.string().meta({ description: "Clause id, its slash encoded" }) });

/** The heading that an address is described under. */
function tagOf(path: string): string {
  if (/^\/v1\//.test(path)) return "OpenAI protocol";
  if (/\/(corrections|pins|session)|\/feedback$/.test(path) && path !== "/api/v1/feedback") return "Desk";
  if (/\/(documents|clauses|search)/.test(path)) return "Library";
  return path.startsWith("/api/") ? "Answers" : "Operations";
}

function tagged(paths: ZodOpenApiPathsObject): ZodOpenApiPathsObject {
  const METHODS = ["get", "post", "delete"] as const;
  return Object.fromEntries(
    Object.entries(paths).map(([path, item]) => [
      path,
      METHODS.reduce((all, method) => {
        const operation = all[method];
        return operation === undefined ? all : { ...all, [method]: { ...operation, tags: [tagOf(path)] } };
      }, item),
    ]),
  );
}

/** The OpenAPI 3.1 description, made from the contract's schemas. `publicUrl` "" leaves the server relative. */
export function openApiDocument(publicUrl: string): ReturnType<typeof createDocument> {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Wence 问策",
      version: "1",
      description: "Answers about Chinese public policy, every figure with its clause.",
    },
    servers: [{ url: publicUrl === "" ? "/" : publicUrl }],
    paths: tagged({
      "/api/v1/ask": { post: ask },
      "/api/v1/search": read("Ranked clauses, without an answer", "search", SearchResponse, SearchQuery),
      "/api/v1/documents": read("All documents", "documents", DocumentsResponse, AsOfQuery),
      "/api/v1/documents/{id}": read("One document", "document", DocumentResponse, AsOfQuery, DocumentPath),
      "/api/v1/documents/{id}/changes": read(
        "What an edition changed",
        "changes",
        ChangesResponse,
        ChangesQuery,
        DocumentPath,
      ),
      "/api/v1/clauses/{id}": read("One clause", "clause", ClauseResponse, AsOfQuery, ClausePath),
      "/v1/chat/completions": { post: chat },
      "/v1/models": { get: { summary: "The one model", responses: { "200": json("The one model", ChatModels) } } },
      "/api/v1/feedback": { post: feedback },
      "/api/v1/answers/{id}": read("An answer given before", "answer", PastAnswer, NO_QUERY, RecordPath),
      "/api/v1/conversations/{id}": {
        ...read("A conversation", "conversation", PastConversation, NO_QUERY, RecordPath),
        delete: eraseConversation,
      },
      "/api/v1/answers/{id}/feedback": readClosed(
        "What was said about an answer",
        "answerFeedback",
        FeedbackListResponse,
        NO_QUERY,
        RecordPath,
      ),
      "/api/v1/corrections": {
        ...readClosed("Corrections, newest first", "corrections", CorrectionsResponse, CorrectionsQuery),
        post: send("Say what is wrong", "addCorrection", ["201", CorrectionRequest, Correction]),
      },
      "/api/v1/corrections/{id}/decision": {
        post: send("Decide on a correction", "decide", ["200", CorrectionDecisionRequest, Correction], RecordPath),
      },
      "/api/v1/pins": {
        ...readClosed("Clauses bound to a question's wording", "pins", PinsResponse, PinsQuery),
        post: send("Bind a question's wording to a clause", "addPin", ["201", PinRequest, Pin]),
      },
      "/api/v1/pins/{id}": { delete: remove("Remove a pin", "removePin", RecordPath) },
      "/api/v1/session": {
        ...readClosed("The session of the cookie", "session", Session, NO_QUERY),
        post: send("Begin a session of the desk", "beginSession", ["201", SessionRequest, Session]),
        delete: remove("End the session", "endSession"),
      },
      "/api/v1/starters": read(
        "Questions to begin with, by who asks them",
        "starters",
        StartersResponse,
        StartersQuery,
      ),
      "/healthz": { get: { summary: "The process runs", responses: { "200": json("Alive", Health) } } },
      "/readyz": {
        get: {
          summary: "Questions can be answered",
          responses: { "200": json("Ready", Readiness), "503": json("Not ready yet", Readiness) },
        },
      },
    }),
  });
}
