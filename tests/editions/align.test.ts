import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignEditions, wordChanges } from "../../src/editions/index.ts";
import { documentOf } from "../ingestion/corpus.ts";

const changes = alignEditions(documentOf("渝府办发-2025-2"), documentOf("渝府办发-2025-57"));

describe("what the second edition of a plan made of the first", () => {
  it("is the list of differences made by hand", () => {
    const told = changes
      .filter((c) => c.kind !== "same")
      .map((c) => [c.kind, c.before?.ref ?? null, c.after?.ref ?? null]);
    expect(told).toEqual([
      ["removed", "23", null],
      ...[24, 25, 26, 27, 28, 29, 30].map((n) => ["moved", String(n), String(n - 1)]),
      ["reworded", "closing", "closing"],
      ["reworded", "annex3#17", "annex3#17"],
      ["removed", "annex3#23", null],
      ...[24, 25, 26, 27, 28].map((n) => ["moved", `annex3#${n}`, `annex3#${n - 1}`]),
    ]);
  });

  it("names the words", () => {
    const row = changes.find((c) => c.after?.ref === "annex3#17");
    expect(row?.words.filter((w) => w.kind !== "same")).toEqual([{ kind: "removed", text: "招标" }]);
    const closing = changes.find((c) => c.after?.ref === "closing");
    expect(closing?.words.some((w) => w.kind === "added" && w.text.includes("同时废止"))).toBe(true);
  });

  it("takes an evident fault of the print for no change", () => {
    expect(changes.find((c) => c.after?.ref === "12")?.kind).toBe("same");
  });

  it("finds nothing between a document and itself", () => {
    const same = alignEditions(documentOf("渝府办发-2025-4"), documentOf("渝府办发-2025-4"));
    expect(same.every((c) => c.kind === "same")).toBe(true);
  });
});

describe("word by word", () => {
  it("gives back both texts", () => {
    const text = fc
      .array(fc.constantFrom("最高", "给予", "5", "8", "万元", "奖励", "，", "企业"), { maxLength: 12 })
      .map((w) => w.join(""));
    fc.assert(
      fc.property(text, text, (earlier, later) => {
        const words = wordChanges(earlier, later);
        const joined = (drop: "added" | "removed") =>
          words
            .filter((w) => w.kind !== drop)
            .map((w) => w.text)
            .join("");
        expect(joined("added")).toBe(earlier);
        expect(joined("removed")).toBe(later);
      }),
    );
  });
});
