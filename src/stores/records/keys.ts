import { z } from "zod";
import { Scope } from "../../domain/access.ts";
import type { AccessKey, KeyRing, SessionBook } from "../../ports/key-ring.ts";
import { sql, type Database } from "../database/database.ts";
import type { SqlAuditTrail } from "./audit.ts";

const KeyRow = z.object({
  id: z.string(),
  name: z.string(),
  scope: Scope,
  hash: z.string(),
  created_at: z.string(),
  last_used_at: z.string().nullable(),
  revoked_at: z.string().nullable(),
});
const SessionRow = KeyRow.extend({ begun_at: z.string(), last_seen_at: z.string() });

const COLUMNS = "k.id, k.name, k.scope, k.hash, k.created_at, k.last_used_at, k.revoked_at";

function keyOf({ id, name, scope, created_at, last_used_at, revoked_at }: z.infer<typeof KeyRow>): AccessKey {
  return { id, name, scope, createdAt: created_at, lastUsedAt: last_used_at, revokedAt: revoked_at };
}

export function keysIn(database: Database, audit: SqlAuditTrail): KeyRing {
  return {
    add: async ({ id, name, scope }, secretHash, at) => {
      await audit.write(
        [
          sql(
            "INSERT INTO access_keys (id, name, scope, hash, created_at) VALUES (?, ?, ?, ?, ?)",
            id,
            name,
            scope,
            secretHash,
            at.toISOString(),
          ),
        ],
        { actor: "operator", action: "key.make", subject: id, detail: { name, scope } },
        at,
      );
    },
    list: async () => {
      const rows = await database.rows(`SELECT ${COLUMNS} FROM access_keys k ORDER BY k.created_at, k.id`);
      return z.array(KeyRow).parse(rows).map(keyOf);
    },
    find: async (id) => {
      const [row] = await database.rows(`SELECT ${COLUMNS} FROM access_keys k WHERE k.id = ?`, id);
      if (row === undefined) return null;
      const key = KeyRow.parse(row);
      return { key: keyOf(key), secretHash: key.hash };
    },
    revoke: async (id, at) => {
      const [row] = await database.rows("SELECT id FROM access_keys WHERE id = ? AND revoked_at IS NULL", id);
      if (row === undefined) return false;
      await audit.write(
        [
          sql("UPDATE access_keys SET revoked_at = ? WHERE id = ?", at.toISOString(), id),
          sql("DELETE FROM sessions WHERE access_key = ?", id),
        ],
        { actor: "operator", action: "key.revoke", subject: id, detail: {} },
        at,
      );
      return true;
    },
    used: async (id, at) => {
      await database.write([sql("UPDATE access_keys SET last_used_at = ? WHERE id = ?", at.toISOString(), id)]);
    },
  };
}

export function sessionsIn(database: Database, audit: SqlAuditTrail): SessionBook {
  return {
    begin: async (tokenHash, keyId, at) => {
      const now = at.toISOString();
      await audit.write(
        [
          sql(
            "INSERT INTO sessions (hash, access_key, begun_at, last_seen_at) VALUES (?, ?, ?, ?)",
            tokenHash,
            keyId,
            now,
            now,
          ),
        ],
        { actor: keyId, action: "session.begin", subject: keyId, detail: {} },
        at,
      );
    },
    find: async (tokenHash) => {
      const [row] = await database.rows(
        `SELECT ${COLUMNS}, s.begun_at, s.last_seen_at FROM sessions s JOIN access_keys k ON k.id = s.access_key
         WHERE s.hash = ?`,
        tokenHash,
      );
      if (row === undefined) return null;
      const session = SessionRow.parse(row);
      return { key: keyOf(session), begunAt: session.begun_at, lastSeenAt: session.last_seen_at };
    },
    seen: async (tokenHash, at) => {
      await database.write([sql("UPDATE sessions SET last_seen_at = ? WHERE hash = ?", at.toISOString(), tokenHash)]);
    },
    end: async (tokenHash, at) => {
      const [row] = await database.rows("SELECT access_key FROM sessions WHERE hash = ?", tokenHash);
      if (row === undefined) return false;
      const { access_key } = z.object({ access_key: z.string() }).parse(row);
      await audit.write(
        [sql("DELETE FROM sessions WHERE hash = ?", tokenHash)],
        { actor: access_key, action: "session.end", subject: access_key, detail: {} },
        at,
      );
      return true;
    },
  };
}
