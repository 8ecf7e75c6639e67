import { z } from "zod";
import type { LanguageModel, Told } from "../../ports/language-model.ts";
import { answerPrompt, rewritePrompt, translatePrompt } from "../prompts/prompts.ts";
import { ClaimsReader } from "./claims-reader.ts";
import { complete, type Caller, type Prompt } from "./complete.ts";
import { ModelFailure } from "./failure.ts";
import { PATIENCE, policyFor, type Patience } from "./policies.ts";
import { connect, type ModelAddress } from "./provider.ts";

export interface ModelSettings extends ModelAddress {
  readonly timeoutMs: number;
  readonly concurrency: number;
}

export type OpenedModel =
  { readonly ok: true; readonly model: LanguageModel } | { readonly ok: false; readonly message: string };

const Standalone = z.strictObject({ question: z.string().trim().min(1).max(2000) });
const Translations = z.strictObject({
  translations: z.array(z.strictObject({ n: z.int().min(1), en: z.string().trim().min(1) })),
});

/** The language model at an address. Nothing is sent yet; what is missing on this side is told. */
export async function openLanguageModel(
  settings: ModelSettings,
  patience: Partial<Patience> = {},
): Promise<OpenedModel> {
  const connected = await connect(settings);
  if (!connected.ok) return connected;
  const { timeoutMs, concurrency, provider, model } = settings;
  const caller: Caller = {
    chat: connected.chat,
    policy: policyFor({ ...PATIENCE, concurrency, ...patience }),
    timeoutMs,
  };
  return { ok: true, model: languageModelOver(`${provider}:${model}`, caller) };
}

function languageModelOver(name: string, caller: Caller): LanguageModel {
  return {
    name,
    claims: async (task, onClaim, signal) => {
      const reader = new ClaimsReader();
      let count = 0;
      const read = (text: string): void => {
        const { claims, malformed } = reader.read(text);
        for (const claim of claims) {
          count += 1;
          onClaim(claim);
        }
        if (malformed) throw new ModelFailure("malformed");
      };
      const told = await complete(caller, await answerPrompt(task), read, signal);
      if (!told.ok) return told;
      return reader.complete ? { ok: true, value: count } : { ok: false, fault: "malformed" };
    },
    standalone: async (task, signal) => {
      const told = await whole(caller, await rewritePrompt(task), Standalone, signal);
      return told.ok ? { ok: true, value: told.value.question } : told;
    },
    translate: async (task, signal) => {
      const told = await whole(caller, await translatePrompt(task), Translations, signal);
      return told.ok
        ? { ok: true, value: new Map(told.value.translations.map(({ n, en }) => [n - 1, en] as const)) }
        : told;
    },
  };
}

/** One JSON object of a form. */
async function whole<Schema extends z.ZodType>(
  caller: Caller,
  prompt: Prompt,
  schema: Schema,
  signal: AbortSignal | undefined,
): Promise<Told<z.infer<Schema>>> {
  const told = await complete(caller, prompt, () => undefined, signal);
  if (!told.ok) return told;
  const value = jsonIn(told.value, schema);
  return value === null ? { ok: false, fault: "malformed" } : { ok: true, value };
}

/** The object in a text, whatever stands around it. */
function jsonIn<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> | null {
  const bare = text.replace(/^\s*<think>[\s\S]*?<\/think>/, "");
  const [from, to] = [bare.indexOf("{"), bare.lastIndexOf("}")];
  if (from < 0 || to < from) return null;
  try {
    return schema.safeParse(JSON.parse(bare.slice(from, to + 1))).data ?? null;
  } catch {
    return null;
  }
}
