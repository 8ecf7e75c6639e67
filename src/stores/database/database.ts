/** What goes into a statement. Texts come from JSON, so that no database has to take what it can't (NUL, half a pair). */
export type SqlValue = string | number | null;

/** One statement with `?` for each value; its SQL is what both databases understand alike. */
export interface Statement {
  readonly sql: string;
  readonly args: readonly SqlValue[];
}

/** A row by column; read it with a schema. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * What became of a unit: written, with the number of rows that each statement changed; or in conflict with a unique key
 * that stands already, and then nothing of it is written.
 */
export type Written = { readonly kind: "written"; readonly changed: readonly number[] } | { readonly kind: "conflict" };

/**
 * The little that is asked of an SQL database. There are no transactions over several calls: whoever must know what was
 * there writes what would be in conflict with it, and reads again where it is.
 */
export interface Database {
  readonly kind: "sqlite" | "postgres";
  /** @throws {Unavailable} where it can't be read now */
  rows(sql: string, ...args: SqlValue[]): Promise<readonly Row[]>;
  /**
   * Writes a unit, all or nothing. It resolves once the unit is on the disk: neither a killed process nor a machine
   * without power loses it then.
   *
   * @throws {Unavailable} where it can't be written now; whether it was is unknown where the connection was lost
   */
  write(unit: readonly Statement[]): Promise<Written>;
  /** Waits for what is under way. */
  close(): Promise<void>;
}

/** A statement of a unit. @example sql("DELETE FROM pins WHERE id = ?", id) */
export function sql(text: string, ...args: SqlValue[]): Statement {
  return { sql: text, args };
}
