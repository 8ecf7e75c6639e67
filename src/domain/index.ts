export * from "./span.ts";
export * from "./figure.ts";
export * from "./document.ts";
export * from "./passage.ts";
