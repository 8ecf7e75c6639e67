import { register } from "tsx/esm/api";

// A worker begins without the loader that its parent was started with.
register();
await import("./sqlite-worker.ts");
