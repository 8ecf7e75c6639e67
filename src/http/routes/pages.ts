import { Router, type Request, type RequestHandler, type Response } from "express";
import { z } from "zod";
import { AskRequest, AsOfQuery, Day } from "../../contract/index.ts";
import { frameOf, rememberLanguage, type PageLanguage } from "../page-language.ts";
import { changesPage, chooseEditionPage } from "../pages/changes-page.ts";
import { chatPage, type AskedTurn } from "../pages/chat-page.ts";
import { clausePage } from "../pages/clause-page.ts";
import { documentPage, DocumentPageQuery } from "../pages/document-page.ts";
import { documentsPage, DocumentsFilter } from "../pages/documents-page.ts";
import { editionNotes } from "./edition-notes.ts";
import { HttpProblem, only, parseInput } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";
import { untilClosed } from "./ask.ts";

/** A question in the chat page's address; fields left empty by the form count as absent. */
const empty = (value: unknown) => (value === "" ? undefined : value);
const one = (value: unknown) => (typeof value === "string" ? [value] : value);
const ChatQuery = z.object({
  q: z.preprocess(empty, AskRequest.shape.question.optional()),
  asOf: z.preprocess(empty, Day.optional()),
  documents: z.preprocess(one, AskRequest.shape.documents),
});

function missing(): never {
  throw new HttpProblem(404, "There is no such document.");
}

function sendPage(request: Request, response: Response, page: string): void {
  rememberLanguage(request, response);
  response.type("html").set("Cache-Control", "no-cache").send(page);
}

function chat(service: WenceService): RequestHandler {
  return async (request, response) => {
    const frame = frameOf(request);
    const query = parseInput(ChatQuery, request.query, "query");
    const turn = await askedTurn(service, query, frame.lang, response);
    const starters = await service.starters(frame.lang);
    sendPage(request, response, chatPage({ frame, starters, asOf: query.asOf ?? service.today(), turn }));
  };
}

/** Answers a question that came with the address. */
async function askedTurn(
  service: WenceService,
  { q, asOf, documents = [] }: z.infer<typeof ChatQuery>,
  page: PageLanguage,
  response: Response,
): Promise<AskedTurn | null> {
  if (q === undefined) return null;
  const restriction = documents.length === 0 ? {} : { documents };
  // Either script may be asked in; the answer comes in the page's.
  const lang = page === "zh-Hant" && /\p{Script=Han}/u.test(q) ? page : "auto";
  const question = AskRequest.parse({ question: q, lang, ...(asOf === undefined ? {} : { asOf }), ...restriction });
  const answer = await service.ask(question, untilClosed(response));
  return { question: question.question, asOf: asOf ?? null, documents, answer };
}

function changes(service: WenceService): RequestHandler {
  return async (request, response) => {
    const frame = frameOf(request);
    const { asOf } = parseInput(AsOfQuery, request.query, "query");
    const { since } = parseInput(z.object({ since: z.string().optional() }), request.query, "query");
    const id = String(request.params["id"]);
    const page =
      since === undefined
        ? chooseEditionPage((await service.document(id, asOf)) ?? missing(), frame)
        : changesPage((await service.changes(id, since, asOf)) ?? missing(), frame);
    sendPage(request, response, page);
  };
}

function clause(service: WenceService): RequestHandler {
  return async (request, response) => {
    const query = parseInput(DocumentPageQuery, request.query, "query");
    const whole = (await service.document(String(request.params["id"]), query.asOf)) ?? missing();
    const id = `${whole.document.id}/${String(request.params["ref"])}`;
    const own = (await service.clause(id, query.asOf)) ?? missing();
    const editions = await editionNotes(whole, service);
    sendPage(request, response, clausePage({ response: own, whole, editions }, query, frameOf(request)));
  };
}

/** The pages for people: chat, list of documents, a document, what an edition changed. */
export function pageRoutes(service: WenceService): Router {
  const router = Router();
  const ready = whenReady(service);
  router.route("/").get(ready, chat(service)).all(only("GET"));
  router
    .route("/documents")
    .get(ready, async (request, response) => {
      const filter = parseInput(DocumentsFilter, request.query, "query");
      const list = await service.documents(filter.asOf);
      sendPage(request, response, documentsPage(list, filter, frameOf(request)));
    })
    .all(only("GET"));
  router
    .route("/documents/:id")
    .get(ready, async (request, response) => {
      const query = parseInput(DocumentPageQuery, request.query, "query");
      const document = (await service.document(request.params.id, query.asOf)) ?? missing();
      const editions = await editionNotes(document, service);
      sendPage(request, response, documentPage(document, editions, query, frameOf(request)));
    })
    .all(only("GET"));
  router.route("/documents/:id/clauses/:ref").get(ready, clause(service)).all(only("GET"));
  router.route("/documents/:id/changes").get(ready, changes(service)).all(only("GET"));
  return router;
}
