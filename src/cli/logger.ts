import { pino, type DestinationStream, type Logger } from "pino";
import type { Config } from "../config/environment.ts";
import { maskPersonalData } from "../privacy/personal-data.ts";

/** Request ids and versions of the index: digits in them are nobody's. */
const IDENTIFIER = /([\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}|"[\da-f]{16}"|"(?:time|pid)":\d{1,16})/;

/** A line of the log with personal data masked that a path or a fault's message may hold. */
export function maskedLine(line: string): string {
  return line
    .split(IDENTIFIER)
    .map((part, at) => (at % 2 === 0 ? maskPersonalData(part) : part))
    .join("");
}

/** Logs lines of JSON. Nothing that a client sent stands in them but the path, and that masked. */
export function createLogger(level: Config["logLevel"], destination?: DestinationStream): Logger {
  const options = { level, hooks: { streamWrite: maskedLine } };
  return destination === undefined ? pino(options) : pino(options, destination);
}
