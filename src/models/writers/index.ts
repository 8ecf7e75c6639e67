import type { AnswerWriter } from "../../ports/answer-writer.ts";
import { extractiveWriter } from "./extractive.ts";

const WRITERS = { extractive: extractiveWriter } as const;

/** The writer of a name, as the environment's `LLM` gives it. */
export function writerOf(name: keyof typeof WRITERS): AnswerWriter {
  return WRITERS[name];
}
