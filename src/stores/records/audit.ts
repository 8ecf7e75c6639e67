import { z } from "zod";
import { AuditEvent, type AuditEntry, type AuditProof, type AuditTrail } from "../../ports/audit-trail.ts";
import { Unavailable } from "../../domain/unavailable.ts";
import { sql, type Database, type Statement, type Written } from "../database/database.ts";
import { Turns } from "../database/turns.ts";
import { sha256 } from "../files.ts";

/** What stands before the first entry. */
const BEGINNING = "0".repeat(64);
/** How often an entry is tried where other processes write theirs at the same time. */
const TRIES = 20;
/** Entries read at a time while the trail is proved. */
const PAGE = 1_000;

const EntryRow = z.object({
  seq: z.coerce.number().int(),
  previous: z.string(),
  hash: z.string(),
  body: z.string(),
});
const Body = AuditEvent.extend({ seq: z.int(), at: z.string() });

/** The trail in a database. Whatever is to be audited is written in one unit with its entry: neither stands alone. */
export interface SqlAuditTrail extends AuditTrail {
  /** Writes a unit with its entry; in conflict where the unit itself is. */
  write(unit: readonly Statement[], event: AuditEvent, at: Date): Promise<Written>;
}

/** The hash of an entry: over the one before it and its own text as it is stored. */
function hashOf(previous: string, body: string): string {
  return sha256(`${previous}\n${body}`);
}

export function auditIn(database: Database): SqlAuditTrail {
  const turns = new Turns();
  const head = async (): Promise<{ seq: number; hash: string }> => {
    const [row] = await database.rows("SELECT seq, previous, hash, body FROM audit ORDER BY seq DESC LIMIT 1");
    return row === undefined ? { seq: 0, hash: BEGINNING } : EntryRow.parse(row);
  };
  const attempt = async (unit: readonly Statement[], event: AuditEvent, at: Date): Promise<Written> => {
    for (let tried = 0; tried < TRIES; tried += 1) {
      const before = await head();
      const seq = before.seq + 1;
      const body = JSON.stringify({ seq, at: at.toISOString(), ...AuditEvent.parse(event) });
      const written = await database.write([
        ...unit,
        sql(
          "INSERT INTO audit (seq, previous, hash, body) VALUES (?, ?, ?, ?)",
          seq,
          before.hash,
          hashOf(before.hash, body),
          body,
        ),
      ]);
      if (written.kind === "written") return written;
      // Nobody else's entry came between: it is the unit that is in conflict.
      if ((await head()).seq === before.seq) return written;
    }
    throw new Unavailable("Too many are writing at the same time.");
  };
  const write: SqlAuditTrail["write"] = (unit, event, at) => turns.run(() => attempt(unit, event, at));
  return {
    write,
    add: async (event, at) => {
      await write([], event, at);
    },
    list: async (limit) => {
      const rows = await database.rows("SELECT seq, previous, hash, body FROM audit ORDER BY seq DESC LIMIT ?", limit);
      return rows.map(entryOf);
    },
    verify: () => verify(database),
    hashAt: async (seq) => {
      const [row] = await database.rows("SELECT seq, previous, hash, body FROM audit WHERE seq = ?", seq);
      return row === undefined ? null : EntryRow.parse(row).hash;
    },
  };
}

function entryOf(row: unknown): AuditEntry {
  const { previous, hash, body } = EntryRow.parse(row);
  return { ...Body.parse(JSON.parse(body)), previous, hash };
}

/** Reads the trail from its beginning, and holds every entry against the one before and against its own hash. */
async function verify(database: Database): Promise<AuditProof> {
  let head = { seq: 0, hash: BEGINNING };
  for (;;) {
    const page = await database.rows(
      "SELECT seq, previous, hash, body FROM audit WHERE seq > ? ORDER BY seq LIMIT ?",
      head.seq,
      PAGE,
    );
    for (const row of page) {
      const { seq, previous, hash, body } = EntryRow.parse(row);
      const broken = (reason: string): AuditProof => ({ kind: "broken", seq, reason });
      if (seq !== head.seq + 1) return broken(`entry ${head.seq + 1} is missing`);
      if (previous !== head.hash) return broken("it doesn't follow on the entry before it");
      if (hash !== hashOf(previous, body)) return broken("its text isn't the one that was hashed");
      const parsed = Body.safeParse(JSON.parse(body));
      if (!parsed.success || parsed.data.seq !== seq) return broken("its text isn't that of an entry in this place");
      head = { seq, hash };
    }
    if (page.length < PAGE) return { kind: "whole", entries: head.seq, head };
  }
}
