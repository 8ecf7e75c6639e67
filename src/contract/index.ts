/** The wire schemas of the HTTP API: its only definition; the OpenAPI description is generated from them. */
export * from "./common.ts";
export * from "./limits.ts";
export * from "./ask-request.ts";
export * from "./explain.ts";
export * from "./ask-response.ts";
export * from "./documents.ts";
export * from "./search.ts";
export * from "./changes.ts";
export * from "./records.ts";
export * from "./desk.ts";
export * from "./problem.ts";
export * from "./stream.ts";
export * from "./operations.ts";
export * from "./links.ts";
export * from "./chat-completions.ts";
export * from "./starters.ts";
