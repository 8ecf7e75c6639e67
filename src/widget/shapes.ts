import type { AskResponse, DocumentsResponse, StartersResponse } from "../contract/index.ts";

/**
 * Whether what came over the wire (or out of the browser's storage) is what it says. The schemas of the contract would
 * double the bytes that every host page loads, so the widget looks at what it shows and no further.
 */
type Fields = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Fields => typeof value === "object" && value !== null;
const isText = (value: unknown): value is string => typeof value === "string";
const isTextOrNull = (value: unknown): boolean => value === null || isText(value);
const areTextsOrNulls = (value: unknown): boolean => Array.isArray(value) && value.every(isTextOrNull);
const areTexts = (value: unknown): boolean => Array.isArray(value) && value.every(isText);
const all = (value: unknown, check: (item: Fields) => boolean): boolean =>
  Array.isArray(value) && value.every((item: unknown) => isObject(item) && check(item));

/** JSON, or undefined where it isn't any. */
export function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}

function isCitation({ n, document, clause, quote, quoteEn, url }: Fields): boolean {
  return (
    typeof n === "number" &&
    isObject(document) &&
    isText(document["id"]) &&
    isText(document["title"]) &&
    isText(document["status"]) &&
    isTextOrNull(document["number"]) &&
    isObject(clause) &&
    isText(clause["ref"]) &&
    areTexts(clause["path"]) &&
    areTextsOrNulls(clause["pathEn"] ?? []) &&
    isText(quote) &&
    isTextOrNull(quoteEn) &&
    isText(url)
  );
}

function isReason(value: unknown): boolean {
  return value === null || (isObject(value) && isText(value["code"]) && isText(value["message"]));
}

function isCalculation(value: unknown): boolean {
  if (value === null) return true;
  return (
    isObject(value) &&
    isObject(value["rule"]) &&
    isObject(value["result"]) &&
    all(value["inputs"], (input) => isText(input["label"]) && isText(input["value"])) &&
    all(value["steps"], (step) => isText(step["label"]) && isText(step["value"]) && isText(step["expression"]))
  );
}

export function isAnswer(value: unknown): value is AskResponse {
  return (
    isObject(value) &&
    ["id", "conversationId", "lang", "asOf", "status", "answer"].every((field) => isText(value[field])) &&
    all(value["figures"], ({ start, end }) => typeof start === "number" && typeof end === "number") &&
    all(value["citations"], isCitation) &&
    all(value["notices"], ({ code, message }) => isText(code) && isText(message)) &&
    isCalculation(value["calculation"]) &&
    isTextOrNull(value["assumption"]) &&
    areTexts(value["missing"]) &&
    isReason(value["reason"]) &&
    areTexts(value["suggestions"])
  );
}

export function isDelta(value: unknown): value is { readonly text: string } {
  return isObject(value) && isText(value["text"]);
}

/** What the widget reads of a problem object; any of it may be missing. */
export function problemOf(value: unknown): { status: number | null; detail: string; requestId: string | null } {
  const { status, detail, requestId } = isObject(value) ? value : {};
  return {
    status: typeof status === "number" ? status : null,
    detail: isText(detail) ? detail : "",
    requestId: isText(requestId) && requestId !== "" ? requestId : null,
  };
}

export function areStarters(value: unknown): value is StartersResponse {
  return isObject(value) && all(value["groups"], (group) => isText(group["audience"]) && areTexts(group["questions"]));
}

export function areDocuments(value: unknown): value is DocumentsResponse {
  return isObject(value) && all(value["documents"], (document) => isText(document["id"]) && isText(document["title"]));
}
