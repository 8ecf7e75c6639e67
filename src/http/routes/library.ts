import { Router, type RequestHandler } from "express";
import { AsOfQuery, ChangesQuery, SearchQuery, StartersQuery } from "../../contract/index.ts";
import { HttpProblem, only, parseInput } from "../problems.ts";
import { whenReady } from "../ready.ts";
import type { WenceService } from "../service.ts";

function found<Value>(value: Value | null, what: string): Value {
  if (value === null) throw new HttpProblem(404, `There is no such ${what}.`);
  return value;
}

/** Search, documents, clauses, changes and starting questions: read-only, each a call of the service and its answer as JSON. */
export function libraryRoutes(service: WenceService): Router {
  const router = Router();
  const get = (path: string, handler: RequestHandler<Record<string, string | string[]>>) => {
    router.route(path).get(whenReady(service), handler).all(only("GET"));
  };
  get("/search", async ({ query }, response) => {
    response.json(await service.search(parseInput(SearchQuery, query, "query")));
  });
  get("/documents", async ({ query }, response) => {
    response.json(await service.documents(parseInput(AsOfQuery, query, "query").asOf));
  });
  get("/documents/:id", async ({ params, query }, response) => {
    const { asOf } = parseInput(AsOfQuery, query, "query");
    response.json(found(await service.document(String(params["id"]), asOf), "document"));
  });
  get("/documents/:id/changes", async ({ params, query }, response) => {
    const { since, asOf } = parseInput(ChangesQuery, query, "query");
    response.json(found(await service.changes(String(params["id"]), since, asOf), "pair of editions"));
  });
  // A clause's id holds a slash, which clients may or may not have encoded.
  get("/clauses/*id", async ({ params, query }, response) => {
    const { asOf } = parseInput(AsOfQuery, query, "query");
    const id = [params["id"] ?? []].flat().join("/");
    response.json(found(await service.clause(id, asOf), "clause"));
  });
  get("/starters", async ({ query }, response) => {
    response.json({ groups: await service.starters(parseInput(StartersQuery, query, "query").lang) });
  });
  return router;
}
