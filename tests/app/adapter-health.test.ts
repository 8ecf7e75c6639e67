import { describe, expect, it } from "vitest";
import { AdapterHealth } from "../../src/app/adapter-health.ts";
import { measuresOf } from "../../src/app/measures.ts";
import { GuardCounts } from "../../src/app/guard-counts.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";
import type { AnswerLog } from "../../src/ports/answer-log.ts";
import type { LanguageModel, Told } from "../../src/ports/language-model.ts";
import { answer } from "../stores/fixtures.ts";

const gauges = (health: AdapterHealth) =>
  Object.fromEntries(
    measuresOf(new GuardCounts().counts, health.states)
      .filter(({ name }) => name === "wence_adapter_up")
      .map(({ labels, value }): [string, number] => [labels["adapter"] ?? "", value]),
  );

describe("AdapterHealth", () => {
  it("tells of a store that keeps nothing, until it does again", async () => {
    let fault: Error | null = null;
    const log: AnswerLog = {
      keep: () => (fault === null ? Promise.resolve() : Promise.reject(fault)),
      answer: () => Promise.resolve(null),
      conversation: () => Promise.resolve(null),
      recent: () => Promise.resolve(null),
      erase: () => Promise.resolve(false),
    };
    const health = new AdapterHealth();
    const watched = health.ofLog("store", log);
    expect(gauges(health)).toEqual({ store: 1 });
    fault = new Unavailable("The disk is full.");
    await expect(watched.keep(answer("a", "c", "q"))).rejects.toThrow(Unavailable);
    expect(gauges(health)).toEqual({ store: 0 });
    fault = null;
    await watched.keep(answer("a", "c", "q"));
    expect(gauges(health)).toEqual({ store: 1 });
  });

  it("tells of a model's server that doesn't answer, and not of words that can't be used", async () => {
    let told: Told<number> = { ok: false, fault: "unreachable" };
    const model: LanguageModel = {
      name: "test:model",
      claims: () => Promise.resolve(told),
      standalone: () => Promise.resolve({ ok: false, fault: "malformed" }),
      translate: () => Promise.resolve({ ok: false, fault: "malformed" }),
    };
    const health = new AdapterHealth();
    const watched = health.ofModel(model);
    const ask = () => watched.claims({ question: "q", lang: "zh", evidence: [] }, () => undefined);
    expect(gauges(health)).toEqual({ "test:model": 1 });
    await ask();
    expect(gauges(health)).toEqual({ "test:model": 0 });
    told = { ok: false, fault: "malformed" };
    await ask();
    expect(gauges(health)).toEqual({ "test:model": 1 });
  });

  it("tells of an encoder that broke", async () => {
    const health = new AdapterHealth();
    await expect(health.ofEncoder("encoder", () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    expect(gauges(health)).toEqual({ encoder: 0 });
    expect(await health.ofEncoder("encoder", () => Promise.resolve(7))).toBe(7);
    expect(gauges(health)).toEqual({ encoder: 1 });
  });
});
