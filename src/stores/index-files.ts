/** The index on disk: written by one, opened by the other. */
export { buildIndex } from "./build-index.ts";
export { openIndex } from "./open-index.ts";
