import type { AskResponse, DocumentSummary, StarterGroup } from "../contract/index.ts";
import { EventReader } from "./event-reader.ts";
import { refusalOf } from "./refusal.ts";
import { areDocuments, areStarters, isAnswer, isDelta, parseJson, problemOf } from "./shapes.ts";
import type { Failure, Scope } from "./turn.ts";

/** A stream on which nothing comes for this long is dead (the server sends a comment every 15 s); milliseconds. */
const SILENCE = 40_000;

/** What became of a question sent. */
export type Outcome =
  | { readonly kind: "answered"; readonly answer: AskResponse }
  | { readonly kind: "failed"; readonly failure: Failure }
  | { readonly kind: "stopped" };

export interface Query extends Scope {
  readonly question: string;
  readonly lang: "auto" | "zh" | "zh-Hant" | "en";
  readonly conversationId: string | null;
}

/** What an asker says of an answer. `key` makes sending it again harmless. */
export interface Feedback {
  readonly key: string;
  readonly answerId: string;
  readonly helpful: boolean;
  readonly comment: string | null;
}

const failed = (failure: Failure): Outcome => ({ kind: "failed", failure });

/** The server's API as the widget uses it. Sends no cookies and follows no redirects to other hosts. */
export class Api {
  readonly #base: string;

  /** @param base address of the server, without a slash at its end */
  constructor(base: string) {
    this.#base = base;
  }

  /** Asks, telling each piece of text as it comes. Never rejects. */
  async ask(query: Query, signal: AbortSignal, onText: (text: string) => void): Promise<Outcome> {
    const silence = new AbortController();
    let timer = setTimeout(() => silence.abort(), SILENCE);
    const stillThere = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE);
    };
    const either = new AbortController();
    const abort = (): void => either.abort();
    signal.addEventListener("abort", abort);
    silence.signal.addEventListener("abort", abort);
    try {
      const response = await this.#post("/api/v1/ask", bodyOf(query), either.signal, { Accept: "text/event-stream" });
      if (!response.ok) return failed(await failureOf(response));
      return await readAnswer(response, onText, stillThere);
    } catch {
      if (signal.aborted) return { kind: "stopped" };
      return failed(silence.signal.aborted ? { kind: "broken_off" } : await refusalOf(this.#base));
    } finally {
      clearTimeout(timer);
      signal.removeEventListener("abort", abort);
    }
  }

  /** Whether the server keeps it from now on. */
  async feedback({ key, answerId, helpful, comment }: Feedback): Promise<boolean> {
    const body = { answerId, helpful, ...(comment === null ? {} : { comment }) };
    try {
      return (await this.#post("/api/v1/feedback", body, null, { "Idempotency-Key": key })).ok;
    } catch {
      return false;
    }
  }

  /** Asks the server to forget a conversation; whatever it says, this browser has forgotten it. */
  async forget(conversationId: string): Promise<void> {
    const url = `${this.#base}/api/v1/conversations/${encodeURIComponent(conversationId)}`;
    await fetch(url, { method: "DELETE", credentials: "omit", keepalive: true }).catch(() => undefined);
  }

  /** Questions to begin with; [] where there are none to be had. */
  async starters(lang: string): Promise<readonly StarterGroup[]> {
    const value = await this.#get(`/api/v1/starters?lang=${lang}`);
    return areStarters(value) ? value.groups : [];
  }

  /** All documents; null where the list can't be had. */
  async documents(): Promise<readonly DocumentSummary[] | null> {
    const value = await this.#get("/api/v1/documents");
    return areDocuments(value) ? value.documents : null;
  }

  async #get(path: string): Promise<unknown> {
    try {
      const response = await fetch(this.#base + path, { credentials: "omit" });
      return response.ok ? parseJson(await response.text()) : undefined;
    } catch {
      return undefined;
    }
  }

  #post(path: string, body: object, signal: AbortSignal | null, headers: Record<string, string>): Promise<Response> {
    return fetch(this.#base + path, {
      method: "POST",
      credentials: "omit",
      headers: { "Content-Type": "application/json", ...headers },
      body: JSON.stringify(body),
      signal,
    });
  }
}

function bodyOf({ question, lang, asOf, documents, conversationId }: Query): object {
  return {
    question,
    lang,
    ...(asOf === null ? {} : { asOf }),
    ...(documents.length === 0 ? {} : { documents }),
    ...(conversationId === null ? {} : { conversationId }),
  };
}

/** Reads the stream to its answer, which alone counts: what was told before it is only to see it coming. */
async function readAnswer(
  response: Response,
  onText: (text: string) => void,
  stillThere: () => void,
): Promise<Outcome> {
  if (response.body === null) return failed({ kind: "broken_off" });
  const events = new EventReader();
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      stillThere();
      for (const { event, data } of events.push(decoder.decode(piece.value, { stream: true }))) {
        const value = parseJson(data);
        if (event === "delta" && isDelta(value)) onText(value.text);
        if (event === "answer" && isAnswer(value)) return { kind: "answered", answer: value };
        if (event === "answer") return failed({ kind: "fault", requestId: null });
        if (event === "error") return failed(failureIn(value, response.status));
      }
    }
  } catch (error) {
    // An abort is told by whoever aborted; a connection that was open and broke is no refusal.
    if (error instanceof DOMException) throw error;
  }
  return failed({ kind: "broken_off" });
}

async function failureOf(response: Response): Promise<Failure> {
  const after = Number(response.headers.get("Retry-After") ?? Number.NaN);
  const failure = failureIn(parseJson(await response.text()), response.status);
  return failure.kind === "busy" && after > 0 ? { kind: "busy", retryAfter: after } : failure;
}

function failureIn(value: unknown, httpStatus: number): Failure {
  const { status, detail, requestId } = problemOf(value);
  const code = status ?? httpStatus;
  if (code === 429 || code === 503) return { kind: "busy", retryAfter: null };
  if (code === 400 || code === 413 || code === 422) return { kind: "invalid", detail };
  return { kind: "fault", requestId };
}
