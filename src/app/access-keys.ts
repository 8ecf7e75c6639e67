import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** A key as it is handed out: `wence_<id>_<secret>`, the secret being 256 bits. */
const KEY = /^wence_([0-9a-f]{12})_([\w-]{43})$/;

/** A new key; its text is shown once and kept nowhere. */
export function newKey(): { readonly id: string; readonly text: string; readonly secretHash: string } {
  const id = randomBytes(6).toString("hex");
  const secret = randomBytes(32).toString("base64url");
  return { id, text: `wence_${id}_${secret}`, secretHash: digestOf(secret) };
}

/** A key taken apart; null for what isn't one. */
export function readKey(text: string): { readonly id: string; readonly secret: string } | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/**
 * SHA-256 as 64 hexadecimal digits. Secrets of ours are 256 random bits, so that no slow hash is needed: there is nothing
 * to guess.
 */
export function digestOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}

/** Compares two texts in a time that doesn't tell where they differ. */
export function sameSecret(a: string, b: string): boolean {
  return timingSafeEqual(Buffer.from(digestOf(a)), Buffer.from(digestOf(b)));
}
