import { describe, expect, it } from "vitest";
import { writerOf } from "../../src/models/writers/index.ts";

/** What every writer of the port keeps, whatever stands behind it. */
describe.each(["extractive"] as const)("the writer %s", (name) => {
  const writer = writerOf(name);
  const sentences = [
    { text: "最高给予100万元补助。", evidence: ["measures/3~1"] },
    { text: "责任单位：市财政局。", evidence: ["measures/3~2"] },
  ];

  it("is known by its name", () => {
    expect(writer.name).toBe(name);
  });

  it("brings in no sentence and no evidence", async () => {
    const written = await writer.write({ question: "最高补多少？", lang: "zh" }, sentences);
    expect(written.length).toBeLessThanOrEqual(sentences.length);
    for (const { evidence } of written) expect(sentences.map((s) => s.evidence)).toContainEqual(evidence);
  });

  it("stops when told to", async () => {
    const stopped = AbortSignal.abort(new Error("gone"));
    await expect(async () =>
      writer.write({ question: "最高补多少？", lang: "zh" }, sentences, stopped),
    ).rejects.toThrow("gone");
  });
});
