/**
 * Writes to a store without end and says, one line each, what was acknowledged: what the others check against after it was
 * killed. `node --import tsx tests/crash/writer.ts <data folder> <database url or "-"> <name>`
 */
import { Unavailable } from "../../src/domain/unavailable.ts";
import type { Records } from "../../src/ports/records.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { answer, NOON } from "../stores/fixtures.ts";
import { conversationOf, questionOf } from "./acknowledged.ts";

/** Writers at the same time, so that several units are written together. */
const HANDS = 4;
const [dataDir = "", url = "-", name = ""] = process.argv.slice(2);
const say = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** One round of everything that is acknowledged. Each line is said after its write was acknowledged, and not before. */
async function round(records: Records, id: string, turn: number): Promise<void> {
  await records.answers.keep(answer(id, conversationOf(id), questionOf(id)));
  say(`answer ${id}`);
  const feedback = { id: `${id}-f`, answerId: id, helpful: true, comment: id, at: NOON };
  await records.feedback.add(feedback, { scope: `feedback:${id}`, key: "k", fingerprint: id });
  say(`feedback ${id}`);
  if (turn % 3 !== 0) return;
  await records.audit.add({ actor: "operator", action: "export", subject: id, detail: {} }, new Date(NOON));
  say(`audit ${id}`);
  if (turn % 6 !== 0) return;
  await records.answers.erase(conversationOf(id), new Date(NOON));
  say(`erased ${id}`);
}

async function write(records: Records, hand: number): Promise<void> {
  for (let turn = 1; ; turn += 1) {
    try {
      await round(records, `${name}-${hand}-${turn}`, turn);
    } catch (error) {
      if (!(error instanceof Unavailable)) throw error;
      say(`unavailable ${name}-${hand}-${turn}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

const records = await openRecords({ dataDir, databaseUrl: url === "-" ? null : url });
say("open");
await Promise.all(Array.from({ length: HANDS }, (_, hand) => write(records, hand)));
