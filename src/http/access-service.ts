import type { Caller } from "../domain/access.ts";
import type { Session } from "../contract/index.ts";

/** A session of the desk as it is opened: `token` goes into a cookie that no script can read. */
export interface OpenSession {
  readonly caller: Caller;
  readonly session: Session;
}

/** Who is calling. Whatever is compared with a secret takes the same time, right or wrong. */
export interface AccessService {
  /** The caller whom a key belongs to; null for one that is wrong or revoked. */
  withKey(key: string): Promise<Caller | null>;
  /** Begins a session; null where the key is wrong or revoked. */
  begin(key: string): Promise<(OpenSession & { readonly token: string }) | null>;
  /** The session of a cookie; null where there is none, or it has rested too long. */
  resume(token: string): Promise<OpenSession | null>;
  end(token: string): Promise<void>;
  /** Whether a request's token against forgery is the session's. */
  sameCsrfToken(session: Session, given: string): boolean;
}
