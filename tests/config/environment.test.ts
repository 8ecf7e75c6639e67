import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../src/config/environment.ts";

describe("readConfig", () => {
  it("needs nothing", () => {
    const config = readConfig({});
    expect(config).toMatchObject({
      port: 3000,
      host: "127.0.0.1",
      publicUrl: "",
      embeddingsModel: null,
      trustProxy: 0,
    });
    expect(config.llm).toBeNull();
    expect(config.corpusDir).toMatch(/corpus$/);
  });

  it("takes what is set, and an empty variable as unset", () => {
    const config = readConfig({
      PORT: "8080",
      HOST: " ",
      PUBLIC_URL: "https://wence.example/",
      TRUST_PROXY: "loopback",
    });
    expect(config).toMatchObject({
      port: 8080,
      host: "127.0.0.1",
      publicUrl: "https://wence.example",
      trustProxy: "loopback",
    });
  });

  it("trusts a number of proxies, or addresses and networks, and nothing that is neither", () => {
    for (const [value, read] of [
      ["2", 2],
      ["loopback, 10.0.0.0/8", "loopback, 10.0.0.0/8"],
      ["2001:db8::/32", "2001:db8::/32"],
    ] as const)
      expect(readConfig({ TRUST_PROXY: value }).trustProxy).toBe(read);
    for (const value of ["true", "nginx", "10.0.0.0/33", "10.0.0.0/0", "10.0.0.0/8/8", "-1"])
      expect(() => readConfig({ TRUST_PROXY: value })).toThrow(/TRUST_PROXY/);
  });

  it("opens no door to other origins unless they are named, each as a browser sends it", () => {
    expect(readConfig({}).corsOrigins).toEqual([]);
    expect(readConfig({ CORS_ORIGINS: "https://a.example, http://b.example:8080" }).corsOrigins).toEqual([
      "https://a.example",
      "http://b.example:8080",
    ]);
    expect(() => readConfig({ CORS_ORIGINS: "https://a.example/chat" })).toThrow(/CORS_ORIGINS/);
  });

  it("names a language model by its provider, whatever colons its own name has", () => {
    const config = readConfig({ LLM: "ollama:qwen3:8b", LLM_TIMEOUT_MS: "5000" });
    expect(config.llm).toEqual({
      provider: "ollama",
      model: "qwen3:8b",
      baseUrl: null,
      apiKey: null,
      timeoutMs: 5000,
      concurrency: 4,
    });
    expect(readConfig({ LLM: "extractive", LLM_API_KEY: "k" }).llm).toBeNull();
  });

  it("keeps records for as long as it is told, of the kinds that it is told about", () => {
    expect(readConfig({}).retention).toEqual({ conversations: 180, feedback: 730, corrections: 0, pins: 0 });
    const { retention } = readConfig({ RETENTION: "conversations=30, feedback = 0" });
    expect(retention).toEqual({ conversations: 30, feedback: 0, corrections: 0, pins: 0 });
    for (const RETENTION of ["conversations", "conversations=", "conversations=-1", "questions=3", "audit=1"])
      expect(() => readConfig({ RETENTION })).toThrow(/RETENTION/);
  });

  it("names every variable that makes no sense", () => {
    const read = () => readConfig({ PORT: "http", LLM: "nobody", LOG_LEVEL: "loud", PUBLIC_URL: "wence" });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(/PORT: .*\nPUBLIC_URL: .*\nLLM: .*\nLOG_LEVEL: /);
  });
});
