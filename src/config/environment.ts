import { isIP } from "node:net";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { DEFAULT_RETENTION, RETAINED_KINDS, type Retention } from "../domain/retention.ts";

const HOME = fileURLToPath(new URL("../../", import.meta.url));

const directory = (name: string) =>
  z
    .string()
    .default(path.join(HOME, name))
    .transform((value) => path.resolve(value));

const NETWORKS = new Set(["loopback", "linklocal", "uniquelocal"]);

/** An address, a network ("10.0.0.0/8"), or a name that Express has for some. */
function namesNetwork(text: string): boolean {
  const [address = "", bits, ...more] = text.split("/");
  const family = isIP(address);
  if (NETWORKS.has(text)) return true;
  if (family === 0 || more.length > 0) return false;
  const most = family === 4 ? 32 : 128;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) >= 1 && Number(bits) <= most);
}

/** `TRUST_PROXY`: how many proxies stand in front (0: none), or the addresses that are trusted, parted by commas. */
const TrustProxy = z
  .string()
  .default("0")
  .refine(
    (value) => /^\d{1,2}$/.test(value) || value.split(",").every((part) => namesNetwork(part.trim())),
    "must be a number of proxies, or addresses, networks, loopback, linklocal, uniquelocal",
  )
  .transform((value) => (/^\d{1,2}$/.test(value) ? Number(value) : value));

/** An origin as browsers send it: no path, no slash at its end. */
const Origin = z
  .string()
  .refine(
    (text) => text === "*" || (URL.canParse(text) && new URL(text).origin === text),
    "must be like https://a.example",
  );

/** `CORS_ORIGINS`: origins parted by commas. */
const Origins = z
  .string()
  .default("")
  .transform((list) =>
    list
      .split(",")
      .map((origin) => origin.trim())
      .filter((origin) => origin !== ""),
  )
  .pipe(z.array(Origin));

const LLM_FORM = "must be extractive, or a provider and a model: openai:<model>, ollama:<model>, anthropic:<model>";

/** `LLM`: who words answers. */
const Llm = z.string().regex(/^(?:extractive|(?:openai|ollama|anthropic):\S+)$/, LLM_FORM);

/** "openai:some:model" is the model "some:model" of the provider "openai"; null for none. */
function modelNamed(name: string): Pick<ModelConfig, "provider" | "model"> | null {
  const model = name.slice(name.indexOf(":") + 1);
  const provider = (["openai", "ollama", "anthropic"] as const).find((one) => name.startsWith(`${one}:`));
  return provider === undefined ? null : { provider, model };
}

/** A language model and how it is reached. */
export interface ModelConfig {
  readonly provider: "openai" | "ollama" | "anthropic";
  readonly model: string;
  /** The provider's own address where null. */
  readonly baseUrl: string | null;
  readonly apiKey: string | null;
  /** For one answer, further tries included. */
  readonly timeoutMs: number;
  /** Calls at a time. */
  readonly concurrency: number;
}

/** `RETENTION`: "conversations=90,feedback=365"; kinds left out keep their default, 0 keeps for good. */
const RetentionDays = z
  .string()
  .default("")
  .transform((value): Record<string, string | undefined> => {
    const parts = value.split(",").filter((part) => part.trim() !== "");
    const pairs = parts.map((part) => part.split("=").map((word) => word.trim()));
    return Object.fromEntries(pairs.map(([kind = "", days]) => [kind, days] as const));
  })
  .pipe(z.partialRecord(z.enum(RETAINED_KINDS), z.string().regex(/^\d{1,5}$/, "must be a number of days")))
  .transform((days): Retention => {
    const given = Object.entries(days).map(([kind, value]) => [kind, Number(value)] as const);
    return { ...DEFAULT_RETENTION, ...Object.fromEntries(given) };
  });

const Environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/ })
    .transform((url) => url.replace(/\/$/, ""))
    .optional(),
  CORPUS_DIR: directory("corpus"),
  INDEX_DIR: directory("index"),
  DATA_DIR: directory("data"),
  RETENTION: RetentionDays,
  DATABASE_URL: z
    .string()
    .regex(/^postgres(?:ql)?:\/\//, "must be postgresql://…")
    .optional(),
  EMBEDDINGS_MODEL: z.string().optional(),
  LLM: Llm.default("extractive").transform(modelNamed),
  LLM_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
  LLM_API_KEY: z.string().optional(),
  LLM_TIMEOUT_MS: z.coerce.number().int().min(100).max(300_000).default(20_000),
  LLM_CONCURRENCY: z.coerce.number().int().min(1).max(256).default(4),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info"),
  TRUST_PROXY: TrustProxy,
  CORS_ORIGINS: Origins,
  RATE_LIMIT_QUESTIONS: z.coerce.number().int().min(0).default(30),
  RATE_LIMIT_READS: z.coerce.number().int().min(0).default(200),
  CONNECTIONS_PER_CLIENT: z.coerce.number().int().min(0).default(128),
  METRICS_TOKEN: z.string().min(16).optional(),
  SHUTDOWN_DELAY: z.coerce.number().min(0).max(300).default(0),
  CONCURRENT_ANSWERS: z.coerce.number().int().min(1).max(1000).optional(),
});

/**
 * Our own answers take the processor: of many at once each is later, whoever came first. A few are enough for some to wait for
 * the disk meanwhile. A model's wait for the model.
 */
const CONCURRENT_ANSWERS = { composed: 3, modelled: 64 };

/** What the environment may set; see the README's table. Immutable for the life of the process. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absolute address under which the public reaches the service, without a slash at its end; "" for relative links. */
  readonly publicUrl: string;
  readonly corpusDir: string;
  readonly indexDir: string;
  /** Where questions, answers and feedback are kept, unless in a database server. */
  readonly dataDir: string;
  /** Days that each kind of record is kept. */
  readonly retention: Retention;
  /** Connection string of a PostgreSQL database to keep them in instead; null: none. */
  readonly databaseUrl: string | null;
  /** Name or folder of a sentence encoder; null is the one that comes along. */
  readonly embeddingsModel: string | null;
  /** Who words answers; null: nobody, they stay as composed from the clauses. */
  readonly llm: ModelConfig | null;
  readonly logLevel: z.infer<typeof Environment>["LOG_LEVEL"];
  readonly trustProxy: number | string;
  /** Origins whose pages may call the API from a browser, "*" for all. */
  readonly corsOrigins: readonly string[];
  /** Requests of one client within ten seconds; 0 for any number. */
  readonly rateLimits: { readonly questions: number; readonly reads: number };
  /** Connections that one address may hold, unless it is a trusted proxy's; 0 for any number. */
  readonly connectionsPerClient: number;
  /** What opens `/metrics`; null: to this machine alone. */
  readonly metricsToken: string | null;
  /** Answers that are worked on at the same time; more wait for their turn. */
  readonly concurrentAnswers: number;
  /** How long the server goes on after it was told to stop, while it says that it isn't ready. */
  readonly shutdownDelayMs: number;
}

/** The environment doesn't make sense; `message` says which variables and why, one a line. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/**
 * Reads and checks the environment. An empty variable counts as unset.
 *
 * @throws {ConfigError} naming every variable that doesn't make sense
 * @example
 * readConfig({ PORT: "8080" }).port // 8080
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>> = process.env): Config {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => (value ?? "").trim() !== ""));
  const result = Environment.safeParse(set);
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
    throw new ConfigError(`The environment isn't usable:\n${lines.join("\n")}`);
  }
  const env = result.data;
  return {
    port: env.PORT,
    host: env.HOST,
    publicUrl: env.PUBLIC_URL ?? "",
    corpusDir: env.CORPUS_DIR,
    indexDir: env.INDEX_DIR,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    retention: env.RETENTION,
    embeddingsModel: env.EMBEDDINGS_MODEL ?? null,
    llm:
      env.LLM === null
        ? null
        : {
            ...env.LLM,
            baseUrl: env.LLM_BASE_URL ?? null,
            apiKey: env.LLM_API_KEY ?? null,
            timeoutMs: env.LLM_TIMEOUT_MS,
            concurrency: env.LLM_CONCURRENCY,
          },
    logLevel: env.LOG_LEVEL,
    trustProxy: env.TRUST_PROXY,
    corsOrigins: env.CORS_ORIGINS,
    rateLimits: { questions: env.RATE_LIMIT_QUESTIONS, reads: env.RATE_LIMIT_READS },
    connectionsPerClient: env.CONNECTIONS_PER_CLIENT,
    metricsToken: env.METRICS_TOKEN ?? null,
    shutdownDelayMs: env.SHUTDOWN_DELAY * 1000,
    concurrentAnswers:
      env.CONCURRENT_ANSWERS ?? (env.LLM === null ? CONCURRENT_ANSWERS.composed : CONCURRENT_ANSWERS.modelled),
  };
}
