import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";
import { fromSchema, text } from "./from-schema.ts";

/** A request to be sent; `path` begins with a slash. */
export interface FuzzRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | null;
}

const Parameter = z.object({ in: z.string(), name: z.string(), schema: z.unknown() });
const Operation = z.looseObject({
  parameters: z.array(Parameter).optional(),
  requestBody: z.object({ content: z.record(z.string(), z.object({ schema: z.unknown() })) }).optional(),
});
const METHODS = ["get", "post", "put", "patch", "delete"] as const;
const Description = z.object({
  paths: z.record(z.string(), z.partialRecord(z.enum(METHODS), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** Routes that the description leaves out: pages, files, operations, tools. */
const UNDESCRIBED = [
  "/",
  "/documents",
  "/docs",
  "/openapi.json",
  "/metrics",
  "/static/style.css",
  "/static/../../package.json",
  "/mcp",
  "/answer",
];

const chance = <T>(weight: number, likely: Arbitrary<T>, other: Arbitrary<T>): Arbitrary<T> =>
  fc.oneof({ weight, arbitrary: likely }, { weight: 1, arbitrary: other });

const headers: Arbitrary<Record<string, string>> = fc.record(
  {
    accept: fc.constantFrom(
      "application/json",
      "text/event-stream",
      "text/html",
      "*/*",
      "text/html;q=x",
      ",,;",
      "application/json, text/event-stream",
    ),
    "x-request-id": fc.constantFrom("abc-1", "a b", "x".repeat(200), "<script>"),
    "accept-language": fc.constantFrom("zh-CN", "en", "*", ";;;q=,", "x".repeat(500)),
    cookie: fc.constantFrom("lang=en", "lang=zh; a=b", "=;=;", "lang=%00"),
    origin: fc.constantFrom("https://evil.example", "null", "http://localhost:1", "::"),
    authorization: fc.constantFrom("Bearer x", "Basic ====", "Bearer", "x".repeat(2000)),
    "x-forwarded-for": fc.constantFrom("203.0.113.9", "unknown, 1.2.3.4", "::1", ",,,", "x".repeat(300)),
    "idempotency-key": fc.constantFrom("k-1", "", "x".repeat(300)),
  },
  { requiredKeys: [] },
);

/** A lone surrogate can't stand in an address. */
const encodedText = (part: string): string => encodeURIComponent(part.replace(/\p{Surrogate}/gu, "\ufffd"));

const encoded = chance(9, text.map(encodedText), fc.constantFrom("%", "%E0%A4", "%2F", "%2e%2e", "..", "a%00b", "%ff"));
const queryValue = (schema: unknown, components: ReadonlyMap<string, unknown>) =>
  fromSchema(schema, components).map((value) => encodedText(typeof value === "string" ? value : JSON.stringify(value)));

/** Bodies that are no JSON, or more of it than anybody needs. */
const BROKEN: readonly (string | Uint8Array)[] = [
  "",
  "{",
  "null",
  "[]",
  '"text"',
  '{"question":"多少？","question":1}',
  '{"__proto__":{"question":"多少？"}}',
  "[".repeat(20_000),
  `{"question":"${"问".repeat(5000)}"}`,
  `{"documents":[${"1,".repeat(20_000)}1],"question":"多少？"}`,
  `{"model":"wence","messages":[${"{},".repeat(2_000)}{}]}`,
  new Uint8Array([0x7b, 0xff, 0xfe, 0x00, 0x7d]),
  "question=多少",
];
const RPC = fc
  .record({
    jsonrpc: fc.constantFrom("2.0", "1.0"),
    id: fc.constantFrom(1, "a", null),
    method: fc.constantFrom("initialize", "tools/list", "tools/call", "ping", "nothing"),
    params: fc.record({
      name: fc.constantFrom("ask_policy", "search_policy", "get_clause", "list_documents", "compare_editions", "none"),
      arguments: fc.dictionary(
        fc.constantFrom("question", "q", "id", "since", "asOf", "limit"),
        fc.oneof(text, fc.integer()),
      ),
    }),
  })
  .map((message) => JSON.stringify(message));

const contentType = chance(
  12,
  fc.constant("application/json"),
  fc.constantFrom("text/plain", "", "application/json; charset=latin1", "multipart/form-data", "application/json;;;"),
);

function bodied(body: Arbitrary<string | Uint8Array | null>): Arbitrary<Pick<FuzzRequest, "body" | "headers">> {
  return fc
    .tuple(chance(6, body, fc.constantFrom(...BROKEN)), headers, contentType)
    .map(([sent, others, type]) => ({ body: sent, headers: { ...others, "content-type": type } }));
}

/**
 * Requests to every route of an OpenAPI description and to those beside it: mostly nearly right, since what is plainly
 * wrong goes no further than the door.
 *
 * @param ids what stands for `{id}` now and then: ids of documents and clauses that exist
 */
export function fuzzRequests(description: unknown, ids: readonly string[]): Arbitrary<FuzzRequest> {
  const { paths, components } = Description.parse(description);
  const schemas = new Map(Object.entries(components.schemas));
  const id = chance(3, fc.constantFrom(...ids.map(encodeURIComponent)), encoded);
  const described = Object.entries(paths).flatMap(([path, operations]) =>
    METHODS.flatMap((method) => {
      const operation = operations[method];
      if (operation === undefined) return [];
      const query = (operation.parameters ?? []).filter(({ in: where }) => where === "query");
      const parameters = fc.record(
        Object.fromEntries(query.map(({ name, schema }) => [name, queryValue(schema, schemas)])),
        { requiredKeys: [] },
      );
      const address = fc.tuple(id, parameters).map(([name, values]) => {
        const search = Object.entries(values).map(([key, value]) => `${key}=${String(value)}`);
        return path.replaceAll(/\{\w+\}/g, name) + (search.length > 0 ? `?${search.join("&")}` : "");
      });
      const schema = operation.requestBody?.content["application/json"]?.schema;
      const rest =
        schema === undefined
          ? headers.map((sent) => ({ headers: sent, body: null }))
          : bodied(fromSchema(schema, schemas).map((value) => JSON.stringify(value)));
      const verb = chance(20, fc.constant(method.toUpperCase()), fc.constantFrom("DELETE", "OPTIONS", "PUT", "HEAD"));
      return [fc.tuple(verb, address, rest).map(([sent, at, what]) => ({ method: sent, path: at, ...what }))];
    }),
  );
  const plain = fc
    .tuple(fc.constantFrom("GET", "HEAD", "OPTIONS"), fc.constantFrom(...UNDESCRIBED), encoded, encoded, headers)
    .map(([method, path, q, asOf, sent]) => ({
      method,
      path: `${path}?q=${q}&asOf=${asOf}&lang=en`,
      headers: sent,
      body: null,
    }));
  const anywhere = fc
    .tuple(fc.constantFrom("GET", "POST"), fc.array(encoded, { maxLength: 4 }), headers)
    .map(([method, parts, sent]) => ({ method, path: `/${parts.join("/")}`, headers: sent, body: null }));
  const tools = bodied(RPC).map((what) => ({ method: "POST", path: "/mcp", ...what }));
  return fc.oneof(...described, plain, anywhere, tools).map(sendable);
}

/** Without the body where the method has none. */
function sendable(request: FuzzRequest): FuzzRequest {
  return ["GET", "HEAD"].includes(request.method) ? { ...request, body: null } : request;
}
