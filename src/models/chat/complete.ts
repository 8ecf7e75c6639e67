import type { BaseChatModel } from "@langchain/core/language_models/chat_models";
import type { IPolicy } from "cockatiel";
import type { Told } from "../../ports/language-model.ts";
import { failureOf, ModelFailure } from "./failure.ts";

export interface Prompt {
  /** What the model is to do: ours alone. */
  readonly system: string;
  /** What it is to do it with: data. */
  readonly user: string;
}

/** Longest text in characters that any task of ours calls for. */
const LONGEST = 24_000;

export interface Caller {
  readonly chat: Pick<BaseChatModel, "stream">;
  readonly policy: IPolicy;
  /** For one task, further tries and waiting included; milliseconds. */
  readonly timeoutMs: number;
}

/**
 * The model's text, handed on piece by piece.
 *
 * @param onText may refuse what it gets by throwing a failure, which ends the call
 * @throws the asker's signal's reason where it is aborted
 */
export async function complete(
  { chat, policy, timeoutMs }: Caller,
  prompt: Prompt,
  onText: (text: string) => void,
  asker?: AbortSignal,
): Promise<Told<string>> {
  asker?.throwIfAborted();
  const deadline = AbortSignal.timeout(timeoutMs);
  const ends = AbortSignal.any(asker === undefined ? [deadline] : [deadline, asker]);
  const call = new AbortController();
  ends.addEventListener("abort", () => call.abort(), { once: true });
  try {
    const run = policy.execute(() => attempt(chat, prompt, onText, call.signal, deadline), call.signal);
    // The libraries may not notice an aborted call at once, or wait for a place in the queue; the asker doesn't.
    const value = await Promise.race([run, aborted(ends)]);
    return { ok: true, value };
  } catch (error) {
    asker?.throwIfAborted();
    return { ok: false, fault: deadline.aborted ? "timeout" : failureOf(error).fault };
  } finally {
    call.abort();
  }
}

async function attempt(
  chat: Caller["chat"],
  { system, user }: Prompt,
  onText: (text: string) => void,
  signal: AbortSignal,
  deadline: AbortSignal,
): Promise<string> {
  let text = "";
  try {
    const stream = await chat.stream(
      [
        ["system", system],
        ["human", user],
      ],
      { signal },
    );
    for await (const chunk of stream) {
      if (chunk.text === "") continue;
      text += chunk.text;
      if (text.length > LONGEST) throw new ModelFailure("too_long");
      onText(chunk.text);
    }
  } catch (error) {
    if (deadline.aborted) throw new ModelFailure("timeout");
    const failure = failureOf(error);
    throw text === "" ? failure : new ModelFailure(failure.fault);
  }
  if (text === "") throw new ModelFailure("malformed", true);
  return text;
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const fail = (): void => reject(new ModelFailure("timeout"));
    if (signal.aborted) fail();
    else signal.addEventListener("abort", fail, { once: true });
  });
}
