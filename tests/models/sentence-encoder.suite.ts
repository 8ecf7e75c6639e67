import { describe, expect, it } from "vitest";
import type { SentenceEncoder } from "../../src/ports/sentence-encoder.ts";

/** What every {@link SentenceEncoder} must do; run it over each implementation. */
export function describeSentenceEncoder(name: string, load: () => Promise<SentenceEncoder>): void {
  describe(`${name} as a sentence encoder`, () => {
    it("names itself and its dimensions", async () => {
      const encoder = await load();
      expect(encoder.id).not.toBe("");
      expect(encoder.digest).toMatch(/^[0-9a-f]{64}$/);
      expect(encoder.dimensions).toBeGreaterThan(0);
      expect((await load()).digest).toBe(encoder.digest);
    });

    it("gives one vector a text, in order, of length 1 or all zero", async () => {
      const encoder = await load();
      const texts = ["租金补贴", "rent subsidy", "", "？！ 123", "𠮷 ☃", "租金".repeat(3000)];
      for (const vectors of [await encoder.encodeQueries(texts), await encoder.encodePassages(texts)]) {
        expect(vectors).toHaveLength(texts.length);
        for (const vector of vectors) {
          expect(vector).toHaveLength(encoder.dimensions);
          const length = Math.hypot(...vector);
          expect(length === 0 || Math.abs(length - 1) < 1e-4).toBe(true);
        }
      }
    });

    it("encodes a text alike alone and in company", async () => {
      const encoder = await load();
      const [alone] = await encoder.encodeQueries(["rent subsidy"]);
      const [, inCompany] = await encoder.encodeQueries([
        "企业租用厂房的，给予租金补贴，补贴期限为三年",
        "rent subsidy",
      ]);
      alone?.forEach((value, at) => expect(value).toBeCloseTo(inCompany?.[at] ?? NaN, 4));
    });

    it("has nothing to do for no text", async () => {
      expect(await (await load()).encodeQueries([])).toEqual([]);
    });
  });
}
