import type { Scope } from "../domain/access.ts";

/** A key as it is shown; nobody can show its secret. Moments are ISO 8601, UTC. */
export interface AccessKey {
  readonly id: string;
  readonly name: string;
  readonly scope: Scope;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** The keys that were made. Secrets are kept as their digests alone. */
export interface KeyRing {
  add(key: Pick<AccessKey, "id" | "name" | "scope">, secretHash: string, at: Date): Promise<void>;
  /** Oldest first, revoked ones too. */
  list(): Promise<readonly AccessKey[]>;
  find(id: string): Promise<{ readonly key: AccessKey; readonly secretHash: string } | null>;
  /** Revokes a key and ends its sessions; false where there is none that isn't revoked yet. */
  revoke(id: string, at: Date): Promise<boolean>;
  used(id: string, at: Date): Promise<void>;
}

/** Sessions of the desk, by the digest of the token that its browser holds. */
export interface SessionBook {
  begin(tokenHash: string, keyId: string, at: Date): Promise<void>;
  find(
    tokenHash: string,
  ): Promise<{ readonly key: AccessKey; readonly begunAt: string; readonly lastSeenAt: string } | null>;
  seen(tokenHash: string, at: Date): Promise<void>;
  /** False where there is none. */
  end(tokenHash: string, at: Date): Promise<boolean>;
}
