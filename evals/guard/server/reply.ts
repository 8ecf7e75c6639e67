import type { ServerResponse } from "node:http";
import { contentOf, type Behaviour } from "./behaviour.ts";
import { chunk, completion, lastChunks, noChoice, toldTo, type CompletionRequest } from "./completion.ts";

const JSON_TYPE = "application/json";
const STREAM_TYPE = "text/event-stream";
/** Characters of one event of a stream. */
const PIECE = 12;
const PAGE = "<!doctype html><title>502 Bad Gateway</title><h1>Bad Gateway</h1>";

const head = (response: ServerResponse, request: CompletionRequest): void => {
  response.writeHead(200, { "Content-Type": request.stream ? STREAM_TYPE : JSON_TYPE });
};

const piecesOf = (content: string): string[] => content.match(new RegExp(`.{1,${PIECE}}`, "gsu")) ?? [];

function answer(content: string, request: CompletionRequest, response: ServerResponse): void {
  head(response, request);
  if (!request.stream) response.end(completion(content, request));
  else {
    for (const piece of piecesOf(content)) response.write(chunk(piece, request));
    response.end(lastChunks(request));
  }
}

/** Writes `next` whenever the other side has taken what was written, until it hangs up or there is no more. */
function pour(response: ServerResponse, next: () => string | null): void {
  const more = (): void => {
    while (!response.destroyed) {
      const text = next();
      if (text === null) {
        response.end();
        return;
      }
      if (!response.write(text)) {
        response.once("drain", more);
        return;
      }
    }
  };
  more();
}

function drip(content: string, everyMs: number, request: CompletionRequest, response: ServerResponse): void {
  head(response, request);
  const events = request.stream
    ? [...piecesOf(content).map((piece) => chunk(piece, request)), lastChunks(request)]
    : piecesOf(completion(content, request));
  const timer = setInterval(() => {
    const event = events.shift();
    if (event !== undefined) response.write(event);
    else {
      clearInterval(timer);
      response.end();
    }
  }, everyMs);
  response.on("close", () => {
    clearInterval(timer);
  });
}

/** Answers before the content is through, and goes on with `filling` for `bytes` of it. */
function overflow(bytes: number, request: CompletionRequest, response: ServerResponse): void {
  head(response, request);
  const filling = "很长的回答。".repeat(500);
  const opening = '{"claims":[{"citations":[1],"text":"';
  let left = bytes;
  let started = false;
  pour(response, () => {
    if (left <= 0) return null;
    left -= Buffer.byteLength(filling);
    const content = started ? filling : opening + filling;
    const first = !started;
    started = true;
    if (request.stream) return chunk(content, request);
    return first ? completion(content, request).slice(0, -200) : filling;
  });
}

/** A right answer but for one stray byte within its text. */
function garble(request: CompletionRequest, response: ServerResponse): void {
  const content = contentOf([{ text: "最高300@万元。", citations: [1] }]);
  const whole = request.stream ? chunk(content, request) + lastChunks(request) : completion(content, request);
  const bytes = Buffer.from(whole);
  bytes[bytes.indexOf("@")] = 0xff;
  head(response, request);
  response.end(bytes);
}

/** Does to the request what the behaviour says. */
export function reply(behaviour: Behaviour, request: CompletionRequest, response: ServerResponse): void {
  switch (behaviour.does) {
    case "claim":
      answer(contentOf(behaviour.claims), request, response);
      return;
    case "say":
      answer(behaviour.content, request, response);
      return;
    case "obey": {
      const { order, obeyed, otherwise } = behaviour;
      const told = toldTo(request);
      const said = !told.includes(order) ? otherwise : obeyed === "leak" ? [{ text: told, citations: [1] }] : obeyed;
      answer(contentOf(said), request, response);
      return;
    }
    case "leak":
      answer(contentOf([{ text: toldTo(request), citations: [1] }]), request, response);
      return;
    case "keep-silent":
      return;
    case "drip":
      drip(contentOf(behaviour.claims), behaviour.everyMs, request, response);
      return;
    case "never-end":
      overflow(Number.POSITIVE_INFINITY, request, response);
      return;
    case "overflow":
      overflow(behaviour.bytes, request, response);
      return;
    case "hang-up": {
      const content = contentOf(behaviour.claims);
      head(response, request);
      const whole = request.stream ? chunk(content, request) : completion(content, request);
      response.write(whole.slice(0, whole.length / 2), () => response.destroy());
      return;
    }
    case "refuse": {
      const { status, retryAfter } = behaviour;
      const headers = retryAfter === undefined ? {} : { "Retry-After": String(retryAfter) };
      response.writeHead(status, { "Content-Type": JSON_TYPE, ...headers });
      response.end(JSON.stringify({ error: { message: `refused with ${status}`, type: "test", code: null } }));
      return;
    }
    case "send-page":
      response.writeHead(200, { "Content-Type": "text/html" }).end(PAGE);
      return;
    case "choose-nothing":
      head(response, request);
      response.end(request.stream ? "data: [DONE]\n\n" : noChoice(request));
      return;
    case "garble":
      garble(request, response);
      return;
  }
}
