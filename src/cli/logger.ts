import { writeSync } from "node:fs";
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

const STANDARD_OUTPUT = 1;

/**
 * An open file, pipe or terminal that lines are written to at once. A line that it doesn't take is dropped: pino's own
 * destination holds up the whole process on a full disk, and nobody's answer is to wait for the log.
 */
export function linesTo(descriptor: number): DestinationStream {
  return {
    write: (line) => {
      try {
        writeSync(descriptor, line);
      } catch {
        // There is nowhere else to tell it.
      }
    },
  };
}

/** Logs lines of JSON. Nothing that a client sent stands in them but the path, and that masked. */
export function createLogger(
  level: Config["logLevel"],
  destination: DestinationStream = linesTo(STANDARD_OUTPUT),
): Logger {
  return pino({ level, hooks: { streamWrite: maskedLine } }, destination);
}
