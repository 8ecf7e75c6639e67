import type { z } from "zod";

/** The command was called in a way that makes no sense; the process ends with 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/**
 * Reads arguments and options with a schema.
 *
 * @throws {UsageError} naming each one at fault
 */
export function parseArguments<Schema extends z.ZodType>(schema: Schema, input: unknown): z.infer<Schema> {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  throw new UsageError(result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`).join("\n"));
}
