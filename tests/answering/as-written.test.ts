import { describe, expect, it } from "vitest";
import { asWritten } from "../../src/answering/read/as-written.ts";

describe("a stretch of a question as the asker wrote it", () => {
  it.each([
    ["What about Haizhou?", "haizhou?", "Haizhou"],
    ["博士租房补贴每月多少？退税要几天？", "退税要几天", "退税要几天"],
    ["PhDs move here: what is the rent? And the Tax?", "phds move here and the tax?", "And the Tax"],
    ["海州的呢", "云州的呢", "云州的呢"],
    ["补贴：博士每月多少？退税那边，几天到账？", "补贴退税那边几天到账", "几天到账"],
  ])("%s, %s", (original, folded, written) => {
    expect(asWritten(original, folded)).toBe(written);
  });
});
