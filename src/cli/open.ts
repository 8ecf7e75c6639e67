import type * as App from "../app/index.ts";
import { readConfig } from "../config/environment.ts";
import { createLogger, linesTo } from "./logger.ts";
import type { WenceService } from "../http/service.ts";

const STANDARD_ERROR = 2;

/** The house itself, loaded when a command needs it, so that `--help` needn't wait for it. */
export function loadApp(): Promise<typeof App> {
  return import("../app/index.ts");
}

/** For commands that answer on standard output: the service, with warnings on standard error. */
export async function openForCommand(): Promise<WenceService> {
  const config = readConfig();
  const logger = createLogger(config.logLevel === "info" ? "warn" : config.logLevel, linesTo(STANDARD_ERROR));
  const { openWence } = await loadApp();
  return openWence(config, logger);
}
