import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  ChangesResponse,
  ClauseResponse,
  DocumentResponse,
  DocumentsResponse,
  SearchResponse,
} from "../../src/contract/index.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { CURRENT, EARLIER } from "./fake-service.ts";
import { serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

const json = async (path: string): Promise<unknown> => (await fetch(server.url + path)).json();

describe("the library", () => {
  it("searches", async () => {
    const found = SearchResponse.strict().parse(await json("/api/v1/search?q=首批次&limit=3&asOf=2026-05-01"));
    expect(found).toMatchObject({ query: "首批次", asOf: "2026-05-01" });
  });

  it("lists documents with their counts", async () => {
    const { documents } = DocumentsResponse.strict().parse(await json("/api/v1/documents"));
    expect(documents.map(({ id }) => id)).toEqual([CURRENT.id, EARLIER.id]);
  });

  it.each([CURRENT.id, encodeURIComponent(CURRENT.number ?? "")])("finds a document by %s", async (id) => {
    expect(DocumentResponse.strict().parse(await json(`/api/v1/documents/${id}`)).document).toEqual(CURRENT);
  });

  it.each([`${CURRENT.id}/7`, `${CURRENT.id}%2F7`])("finds a clause by %s", async (id) => {
    expect(ClauseResponse.strict().parse(await json(`/api/v1/clauses/${id}`)).clause.ref).toBe("7");
  });

  it("compares editions", async () => {
    const path = `/api/v1/documents/${CURRENT.id}/changes?since=${EARLIER.id}`;
    expect(ChangesResponse.strict().parse(await json(path)).since).toEqual(EARLIER);
  });
});
