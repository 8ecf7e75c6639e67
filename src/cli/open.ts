import { pino, type Logger } from "pino";
import { z } from "zod";
import { readConfig, type Config } from "../config/environment.ts";
import type { WenceService } from "../http/service.ts";
import type { Progress } from "./progress.ts";

type OpenWence = (config: Config, logger: Logger) => Promise<WenceService>;
type RebuildIndex = (config: Config, progress: Progress) => Promise<unknown>;

const isFunction = (value: unknown) => typeof value === "function";
const App = z.object({
  openWence: z.custom<OpenWence>(isFunction),
  rebuildIndex: z.custom<RebuildIndex>(isFunction),
});

/** The house itself, loaded when a command needs it, so that `--help` needn't wait for it. */
export async function loadApp(): Promise<z.infer<typeof App>> {
  return App.parse(await import(new URL("../app/index.ts", import.meta.url).href));
}

/** For commands that answer on standard output: the service, with warnings on standard error. */
export async function openForCommand(): Promise<WenceService> {
  const config = readConfig();
  const logger = pino({ level: config.logLevel === "info" ? "warn" : config.logLevel }, pino.destination(2));
  const { openWence } = await loadApp();
  return openWence(config, logger);
}
