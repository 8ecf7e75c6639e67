import { z } from "zod";

/**
 * What a key is for: the hotline's desk, those who edit, those who decide on corrections, and those who may do all of it.
 * Asking and reading needs none.
 */
export const Scope = z.enum(["desk", "editor", "reviewer", "admin"]);
export type Scope = z.infer<typeof Scope>;

/** Things that need a key, and whose. */
const ALLOWED = {
  "corrections.add": ["desk", "editor", "reviewer", "admin"],
  "corrections.read": ["editor", "reviewer", "admin"],
  "corrections.decide": ["reviewer", "admin"],
  "pins.read": ["desk", "editor", "reviewer", "admin"],
  "pins.write": ["desk", "editor", "admin"],
  "feedback.read": ["editor", "reviewer", "admin"],
} as const satisfies Readonly<Record<string, readonly Scope[]>>;

export type Permission = keyof typeof ALLOWED;

/** Who is calling, known by a key. */
export interface Caller {
  readonly keyId: string;
  readonly name: string;
  readonly scope: Scope;
}

export function mayDo({ scope }: Pick<Caller, "scope">, permission: Permission): boolean {
  const allowed: readonly Scope[] = ALLOWED[permission];
  return allowed.includes(scope);
}
