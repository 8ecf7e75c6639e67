import { STATUS_CODES, type IncomingMessage, type ServerResponse } from "node:http";
import type { ErrorRequestHandler, Request, RequestHandler, Response } from "express";
import { z } from "zod";
import type { Problem } from "../contract/index.ts";
import { Unavailable } from "../domain/unavailable.ts";
import { chatFaultOf } from "./chat/fault.ts";
import { errorPage } from "./pages/error-page.ts";
import { frameOf } from "./page-language.ts";
import { requestIdOf } from "./request-id.ts";

type FieldFault = NonNullable<Problem["errors"]>[number];

/** A fault that the client is told about: a status, a sentence, and the fields at fault where it is about fields. */
export class HttpProblem extends Error {
  override readonly name = "HttpProblem";
  readonly status: number;
  readonly errors: readonly FieldFault[];
  constructor(status: number, detail: string, errors: readonly FieldFault[] = []) {
    super(detail);
    this.status = status;
    this.errors = errors;
  }
}

/** Faults told of one input, and characters of each: a message may repeat what was sent, and that may be much. */
const MOST_FAULTS = 20;
const FAULT_LENGTH = 300;

const shortened = (text: string): string => (text.length > FAULT_LENGTH ? `${text.slice(0, FAULT_LENGTH)}…` : text);

/**
 * Reads a value from outside with a schema.
 *
 * @throws {HttpProblem} 400, naming each field at fault
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown, what: string): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  const errors = result.error.issues
    .slice(0, MOST_FAULTS)
    .map((issue) => ({ field: issue.path.join("."), message: shortened(issue.message) }));
  throw new HttpProblem(400, `The ${what} is not valid.`, errors);
}

/** What the body parser and the router throw: a status that may be shown. Their messages may quote input, so they aren't. */
const ExposedError = z.object({ status: z.int().min(400).max(499), type: z.string().optional() });

const PARSER_DETAILS: Readonly<Record<string, string>> = {
  "entity.parse.failed": "The request body is not valid JSON.",
  "entity.too.large": "The request body is too large.",
  "encoding.unsupported": "The content encoding is not supported.",
  "charset.unsupported": "The character set is not supported; use UTF-8.",
  "request.aborted": "The request ended before its body was complete.",
};

function asHttpProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  if (error instanceof Unavailable) return new HttpProblem(503, error.message);
  const exposed = ExposedError.safeParse(error);
  if (exposed.success) {
    const { status, type = "" } = exposed.data;
    return new HttpProblem(status, PARSER_DETAILS[type] ?? "The request could not be read.");
  }
  return new HttpProblem(500, "Something went wrong on our side. The request id helps us find it.");
}

/** The problem object of a fault, as it goes over the wire. */
export function problemOf(error: unknown, request: Request): Problem {
  const { status, message, errors } = asHttpProblem(error);
  return problem(status, message, errors, placeOf(request));
}

/** Where a fault happened: the address and the request's id. */
interface Place {
  readonly address: string;
  readonly requestId: string;
}

const placeOf = ({ originalUrl, res }: Request): Place => ({
  address: originalUrl,
  requestId: String(res?.getHeader("X-Request-Id") ?? ""),
});

function problem(status: number, detail: string, errors: readonly FieldFault[], place: Place): Problem {
  return {
    type: "about:blank",
    title: STATUS_CODES[status] ?? "Error",
    status,
    detail,
    instance: place.address.split("?", 1)[0] ?? "/",
    requestId: place.requestId,
    ...(errors.length > 0 ? { errors: [...errors] } : {}),
  };
}

/** Seconds after which it may be worth trying again. */
export const RETRY_AFTER_BUSY = "5";

/** What goes with a problem object that is sent before the security headers are set. */
const BARE_HEADERS = {
  "Content-Type": "application/problem+json; charset=utf-8",
  "Cache-Control": "no-store",
  "Content-Security-Policy": "default-src 'none'",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
};

/** JSON-RPC's code for a fault of the server's own making. */
const RPC_FAULT = -32_000;

/** Each door gets faults in the shape that its clients know. */
function send(problem: Problem, request: Request, response: Response): void {
  response.status(problem.status).set("Cache-Control", "no-store").vary("Accept");
  if (problem.status === 503) response.set("Retry-After", RETRY_AFTER_BUSY);
  const { originalUrl } = request;
  if (originalUrl.startsWith("/v1/")) {
    response.json(chatFaultOf(problem));
    return;
  }
  if (/^\/mcp(?![^?/])/.test(originalUrl)) {
    response.json({ jsonrpc: "2.0", error: { code: RPC_FAULT, message: problem.detail }, id: null });
    return;
  }
  // A person at a browser names text/html; programs, which mostly accept anything, get the problem object.
  const forPerson =
    !originalUrl.startsWith("/api/") && request.accepts(["application/problem+json", "text/html"]) === "text/html";
  if (forPerson && problem.status === 503) response.set("Refresh", "3"); // the index will stand in a moment
  if (forPerson) response.type("html").send(errorPage(problem, frameOf(request)));
  else {
    response.setHeader("Content-Type", "application/problem+json; charset=utf-8");
    response.end(JSON.stringify(problem)); // needs no digest for a later comparison, as `send` would make
  }
}

/** Turns whatever was thrown into a problem object (a page for a person at a browser); our own faults are logged. */
export const problemHandler: ErrorRequestHandler = (error: unknown, request, response, next) => {
  if (response.destroyed) return; // the client is gone, and with it the work that it had asked for
  const problem = problemOf(error, request);
  if (error instanceof Unavailable || (problem.status >= 500 && problem.status !== 503))
    request.log.error({ err: error }, "request failed");
  if (response.headersSent) {
    next(error);
    return;
  }
  send(problem, request, response);
};

/** What those are told who are turned away at the door. */
export interface Refusal {
  readonly status: 429 | 503;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Turns a request away in the shape that its clients know. */
export function refuse({ status, detail, headers }: Refusal, request: Request, response: Response): void {
  send(problem(status, detail, [], placeOf(request)), request, response.set(headers));
}

/**
 * Turns a request away without more ado than it takes, since those who are turned away are many: the problem object, with
 * no other headers than its own.
 */
export function refuseBarely(
  { status, detail, headers }: Refusal,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const requestId = requestIdOf(request);
  const body = JSON.stringify(problem(status, detail, [], { address: request.url ?? "/", requestId }));
  const own = { "X-Request-Id": requestId, "Content-Length": Buffer.byteLength(body) };
  response.writeHead(status, { ...BARE_HEADERS, ...headers, ...own }).end(body);
}

export const notFound: RequestHandler = () => {
  throw new HttpProblem(404, "There is nothing at this address.");
};

/** Closes a route: its other methods are 405, and `OPTIONS` says which ones there are. */
export function only(...methods: readonly string[]): RequestHandler {
  const allow = [...methods, ...(methods.includes("GET") ? ["HEAD"] : []), "OPTIONS"].join(", ");
  return (request, response) => {
    response.set("Allow", allow);
    if (request.method !== "OPTIONS") throw new HttpProblem(405, `This address takes ${allow}.`);
    response.status(204).end();
  };
}
