import { createHmac, randomBytes } from "node:crypto";
import type { Caller } from "../domain/access.ts";
import type { AccessService, OpenSession } from "../http/access-service.ts";
import type { AccessKey } from "../ports/key-ring.ts";
import type { Records } from "../ports/records.ts";
import { digestOf, readKey, sameSecret } from "./access-keys.ts";
import type { Clock } from "./clock.ts";

/** Minutes without a request after which a session is over. */
const IDLE_MINUTES = 30;
/** Longest life of a session, however busy. */
const LONGEST_MS = 12 * 60 * 60_000;
/** A use is noted again only after this time, so that reading doesn't write each time. */
const NOTED_MS = 60_000;
/** What a wrong id is compared with, so that it takes as long as a wrong secret. */
const NOBODY = digestOf("");

/** Keys and the desk's sessions over what is kept of them. */
export function accessService({ keys, sessions }: Pick<Records, "keys" | "sessions">, clock: Clock): AccessService {
  const noted = new Map<string, number>();
  /** Notes a use without waiting for it: nothing rests on it but what a person is shown. */
  const note = (what: string, write: (at: Date) => Promise<void>): void => {
    const now = clock();
    if (now.getTime() - (noted.get(what) ?? -Infinity) < NOTED_MS) return;
    noted.set(what, now.getTime());
    write(now).catch(() => noted.delete(what));
  };
  const withKey = async (text: string): Promise<Caller | null> => {
    const given = readKey(text);
    const found = given === null ? null : await keys.find(given.id);
    const right = sameSecret(digestOf(given?.secret ?? ""), found?.secretHash ?? NOBODY);
    if (found === null || !right || found.key.revokedAt !== null) return null;
    note(found.key.id, (at) => keys.used(found.key.id, at));
    return callerOf(found.key);
  };
  return {
    withKey,
    begin: async (key) => {
      const caller = await withKey(key);
      if (caller === null) return null;
      const token = randomBytes(32).toString("base64url");
      await sessions.begin(digestOf(token), caller.keyId, clock());
      return { ...opened(caller, token), token };
    },
    resume: async (token) => {
      const hash = digestOf(token);
      const found = await sessions.find(hash);
      if (found === null || found.key.revokedAt !== null) return null;
      const now = clock().getTime();
      const rested = now - Date.parse(found.lastSeenAt);
      if (rested > IDLE_MINUTES * 60_000 || now - Date.parse(found.begunAt) > LONGEST_MS) {
        await sessions.end(hash, clock());
        return null;
      }
      note(hash, (at) => sessions.seen(hash, at));
      note(found.key.id, (at) => keys.used(found.key.id, at));
      return opened(callerOf(found.key), token);
    },
    end: async (token) => {
      await sessions.end(digestOf(token), clock());
    },
    sameCsrfToken: ({ csrfToken }, given) => sameSecret(csrfToken, given),
  };
}

const callerOf = ({ id, name, scope }: AccessKey): Caller => ({ keyId: id, name, scope });

/** The token against forgery follows from the session's, which a foreign page can't read. */
function opened(caller: Caller, token: string): OpenSession {
  const csrfToken = createHmac("sha256", token).update("csrf").digest("base64url");
  return { caller, session: { name: caller.name, scope: caller.scope, csrfToken, idleMinutes: IDLE_MINUTES } };
}
