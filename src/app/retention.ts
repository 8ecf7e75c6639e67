import type { Logger } from "pino";
import { RETAINED_KINDS, type Retention } from "../domain/retention.ts";
import type { Records } from "../ports/records.ts";
import type { Clock } from "./clock.ts";

const DAY_MS = 24 * 60 * 60_000;
/** How long marks of repeated requests are kept, and sessions that are over. */
const TIDY_MS = 7 * DAY_MS;

/** Removes what has been kept for as long as it should be, and records how much; the count by kind. */
export async function expireRecords(
  { archive, audit }: Pick<Records, "archive" | "audit">,
  retention: Retention,
  now: Date,
): Promise<Readonly<Record<string, number>>> {
  const removed: Record<string, number> = {};
  for (const kind of RETAINED_KINDS) {
    const days = retention[kind];
    if (days === 0) continue;
    const count = await archive.expire(kind, new Date(now.getTime() - days * DAY_MS));
    if (count > 0) removed[kind] = count;
  }
  await archive.tidy(new Date(now.getTime() - TIDY_MS));
  if (Object.keys(removed).length > 0)
    await audit.add({ actor: "operator", action: "retention", subject: "records", detail: removed }, now);
  return removed;
}

/** Does so now and once a day, until the process ends; what fails is tried again the next day. */
export function expireDaily(records: Records, retention: Retention, clock: Clock, logger: Logger): void {
  const run = (): void => {
    expireRecords(records, retention, clock()).then(
      (removed) => {
        if (Object.keys(removed).length > 0) logger.info({ removed }, "records expired");
      },
      (error: unknown) => {
        logger.error({ err: error }, "records didn't expire");
      },
    );
  };
  run();
  setInterval(run, DAY_MS).unref();
}
