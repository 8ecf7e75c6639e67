import type { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import type { CallToolResult } from "@modelcontextprotocol/sdk/types.js";
import { z } from "zod";
import {
  AskRequest,
  AskResponse,
  AsOfQuery,
  ChangesQuery,
  ChangesResponse,
  ClauseResponse,
  DocumentsResponse,
  SearchQuery,
  SearchResponse,
} from "../contract/index.ts";
import { annotatedAnswer } from "../http/footnotes.ts";
import type { WenceService } from "../http/service.ts";

/** Nothing is changed by any of these, and all that they tell comes from the documents. */
const READS = { readOnlyHint: true, idempotentHint: true, destructiveHint: false, openWorldHint: false };

const Id = z.string().min(1).max(200);

/** A result for programs, with the same as text for clients that show nothing else. */
function result(value: object, text: string): CallToolResult {
  return { content: [{ type: "text", text }], structuredContent: { ...value } };
}

function missing(what: string): CallToolResult {
  return { isError: true, content: [{ type: "text", text: `There is no such ${what}.` }] };
}

/** The tools, each a call of the service, its schemas those of the HTTP API. */
export function registerTools(server: McpServer, service: WenceService): void {
  const { question, lang, asOf, documents, history } = AskRequest.shape;
  server.registerTool(
    "ask_policy",
    {
      title: "Ask about a policy 政策问答",
      description:
        "Answers a question about the Chinese public policies on record, in Chinese or English, with the clause and its verbatim quote for every figure, and says so where nothing on record answers it. Give the question in full, as a person would ask it.",
      inputSchema: { question, lang, asOf, documents, history },
      outputSchema: AskResponse.shape,
      annotations: READS,
    },
    async (input, { signal }) => {
      const answer = await service.ask(AskRequest.parse(input), signal);
      return result(answer, annotatedAnswer(answer));
    },
  );
  server.registerTool(
    "search_policy",
    {
      title: "Search clauses 条款检索",
      description: "Ranked passages of the policies on record for some words, with scores, without an answer.",
      inputSchema: {
        q: SearchQuery.shape.q,
        lang: SearchQuery.shape.lang,
        asOf,
        limit: z.int().min(1).max(50).default(10),
      },
      outputSchema: SearchResponse.shape,
      annotations: READS,
    },
    async (input) => {
      const found = await service.search(SearchQuery.parse(input));
      const lines = found.results.map(
        ({ document, clause, text }) => `${clause.id}  ${document.number ?? document.title} ${clause.ref}  ${text}`,
      );
      return result(found, lines.join("\n"));
    },
  );
  server.registerTool(
    "get_clause",
    {
      title: "Read a clause 条款原文",
      description:
        "One clause by its id, as search_policy and citations give it: text, reference translation, figures, bodies in charge, the same clause in other editions, interpretations.",
      inputSchema: { id: Id, ...AsOfQuery.shape },
      outputSchema: ClauseResponse.shape,
      annotations: READS,
    },
    async ({ id, asOf: day }) => {
      const clause = await service.clause(id, day);
      if (clause === null) return missing("clause");
      const { document, text, textEn } = clause;
      const name = `${document.number ?? document.title} ${clause.clause.ref} (${document.status})`;
      return result(clause, [name, text, ...(textEn === null ? [] : [textEn])].join("\n"));
    },
  );
  server.registerTool(
    "list_documents",
    {
      title: "List documents 文件目录",
      description: "The documents on record, each with its number, validity and status on the day asked about.",
      inputSchema: AsOfQuery.shape,
      outputSchema: DocumentsResponse.shape,
      annotations: READS,
    },
    async ({ asOf: day }) => {
      const list = await service.documents(day);
      const lines = list.documents.map(
        ({ id, number, title, status }) => `${id}  ${number ?? "-"}  ${title}  ${status}`,
      );
      return result(list, lines.join("\n"));
    },
  );
  server.registerTool(
    "compare_editions",
    {
      title: "Compare editions 版本对比",
      description: "Clause by clause, what one edition of a document changed against another; ids from list_documents.",
      inputSchema: { id: Id, ...ChangesQuery.shape },
      outputSchema: ChangesResponse.shape,
      annotations: READS,
    },
    async ({ id, since, asOf: day }) => {
      const changes = await service.changes(id, since, day);
      if (changes === null) return missing("pair of editions");
      const lines = changes.clauses
        .filter(({ kind }) => kind !== "same")
        .map(
          ({ kind, before, after }) =>
            `${kind} ${before?.ref ?? "-"} -> ${after?.ref ?? "-"}  ${(after ?? before)?.heading ?? ""}`,
        );
      return result(changes, lines.join("\n"));
    },
  );
}
