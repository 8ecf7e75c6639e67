import type { BaseChatModel } from "@langchain/core/language_models/chat_models";

/** Who serves the model: OpenAI's protocol (which most servers speak), Ollama's own, Anthropic's. */
export const PROVIDERS = ["openai", "ollama", "anthropic"] as const;
export type Provider = (typeof PROVIDERS)[number];

export interface ModelAddress {
  readonly provider: Provider;
  /** As the server knows it ("deepseek-chat", "qwen3:8b"). */
  readonly model: string;
  /** Where the server is; the provider's own address where null. */
  readonly baseUrl: string | null;
  /** null for servers that need none. */
  readonly apiKey: string | null;
}

const PACKAGES: Readonly<Record<Provider, string>> = {
  openai: "@langchain/openai",
  ollama: "@langchain/ollama",
  anthropic: "@langchain/anthropic",
};

/** The library wants a key even where the server needs none. */
const NO_KEY = "none";

export type Connected =
  | { readonly ok: true; readonly chat: Pick<BaseChatModel, "stream"> }
  /** Says what to install. */
  | { readonly ok: false; readonly message: string };

/** A chat model of the library, which is imported only now: that takes about a second. Nothing is sent yet. */
export async function connect(address: ModelAddress): Promise<Connected> {
  const { initChatModel } = await import("langchain/chat_models/universal");
  try {
    return { ok: true, chat: await initChatModel(address.model, { ...optionsOf(address), maxRetries: 0 }) };
  } catch (error) {
    // The library's words on a missing package are its own; anything else may quote what it was given.
    const missing = error instanceof Error && error.message.startsWith("Unable to import");
    const name = `${address.provider}:${address.model}`;
    const wanted = PACKAGES[address.provider];
    return {
      ok: false,
      message: missing
        ? `LLM=${name} needs a package that isn't installed: npm install ${wanted}`
        : `LLM=${name} can't be set up by ${wanted}.`,
    };
  }
}

function optionsOf({ provider, baseUrl, apiKey }: ModelAddress) {
  switch (provider) {
    case "openai":
      return {
        modelProvider: provider,
        apiKey: apiKey ?? NO_KEY,
        // Not every server that speaks the protocol knows the newer interface or counts tokens of a stream.
        useResponsesApi: false,
        streamUsage: false,
        configuration: baseUrl === null ? {} : { baseURL: baseUrl },
      };
    case "ollama":
      return { modelProvider: provider, ...(baseUrl === null ? {} : { baseUrl }) };
    case "anthropic":
      return {
        modelProvider: provider,
        apiKey: apiKey ?? NO_KEY,
        ...(baseUrl === null ? {} : { anthropicApiUrl: baseUrl }),
      };
  }
}
