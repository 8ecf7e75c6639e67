import { request as httpRequest, type Agent, type IncomingMessage } from "node:http";
import type { FuzzRequest } from "./requests.ts";

/** What came back; `status` 0 where nothing did within the time limit or the connection broke. */
export interface FuzzResponse {
  readonly status: number;
  readonly type: string;
  readonly text: string;
  readonly milliseconds: number;
}

function textOf(response: IncomingMessage): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = "";
    response.setEncoding("utf8");
    response.on("data", (part: string) => (text += part));
    response.on("end", () => {
      resolve(text);
    });
    response.on("error", reject);
  });
}

/** Sends the bytes as they are: unlike `fetch`, which would mend addresses and headers. */
export function send(base: URL, request: FuzzRequest, agent: Agent, limit: number): Promise<FuzzResponse> {
  const { method, path, body } = request;
  // Node sends the body of a DELETE without its length, and what follows would be read as the next request.
  const length = body === null ? {} : { "Content-Length": Buffer.byteLength(body) };
  const headers = { ...request.headers, ...length };
  const started = performance.now();
  const spent = () => performance.now() - started;
  return new Promise((resolve) => {
    const nothing = (error: Error) => {
      resolve({ status: 0, type: "", text: error.message, milliseconds: spent() });
    };
    const sent = httpRequest(
      { host: base.hostname, port: base.port, method, path, headers, agent, timeout: limit },
      (response) => {
        textOf(response).then((text) => {
          resolve({
            status: response.statusCode ?? 0,
            type: response.headers["content-type"] ?? "",
            text,
            milliseconds: spent(),
          });
        }, nothing);
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`nothing within ${String(limit)} ms`)));
    // A kept connection may be closed by the server just when it is used again; such a request was never read.
    sent.on("error", (error) => {
      if (sent.reusedSocket && spent() < limit) resolve(send(base, request, agent, limit));
      else nothing(error);
    });
    sent.end(body);
  });
}

/** Why a response shouldn't be; null where it may. */
export function faultOf({ method }: FuzzRequest, { status, type, text }: FuzzResponse): string | null {
  if (status === 0) return text;
  if (status >= 500 && status !== 503) return `status ${String(status)}`;
  if (/node_modules|\.ts:\d+:\d+|\n +at \w/.test(text)) return "tells of our insides";
  if (status >= 400 && method !== "HEAD" && !/json|html/.test(type)) return `a fault as ${type}`;
  return null;
}
