import { z } from "zod";
import { AskResponse } from "./ask-response.ts";
import { Problem } from "./problem.ts";

/**
 * Events of a streamed answer, in order: `start`, any number of `delta`, then `answer` (the only authority) or `error`.
 * Deltas joined are the text of `answer.answer`.
 */
export const StreamStart = z.object({ id: z.string(), conversationId: z.string() }).meta({ id: "StreamStart" });
export const StreamDelta = z.object({ text: z.string() }).meta({ id: "StreamDelta" });
export const StreamEvent = z
  .discriminatedUnion("event", [
    z.object({ event: z.literal("start"), data: StreamStart }),
    z.object({ event: z.literal("delta"), data: StreamDelta }),
    z.object({ event: z.literal("answer"), data: AskResponse }),
    z.object({ event: z.literal("error"), data: Problem }),
  ])
  .meta({ id: "StreamEvent" });
export type StreamEvent = z.infer<typeof StreamEvent>;
