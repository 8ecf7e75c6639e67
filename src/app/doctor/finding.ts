/** What one check came to: what was looked at, how it is, and, where it isn't well, what to do. */
export interface Diagnosis {
  readonly name: string;
  readonly state: "ok" | "warning" | "broken";
  readonly detail: string;
  readonly remedy: string | null;
}

export const well = (name: string, detail: string): Diagnosis => ({ name, state: "ok", detail, remedy: null });

export const unwell = (name: string, state: "warning" | "broken", detail: string, remedy: string): Diagnosis => ({
  name,
  state,
  detail,
  remedy,
});

/** What went wrong, in one line. */
export const reasonOf = (error: unknown): string =>
  (error instanceof Error ? error.message || error.name : String(error)).split("\n", 1)[0] ?? "";
