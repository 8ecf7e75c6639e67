import { describe, expect, it } from "vitest";
import { sameRef } from "../../evals/scorers/cites.ts";

describe("sameRef", () => {
  it.each([
    ["18", "18"],
    ["annex1#4", "annex1"],
    ["annex1", "annex1#4"],
    ["annex2二#51", "annex2#51"],
    ["annex2一#51", "annex2#51"],
    ["annex2二#51", "annex2"],
    ["annex2二#51", "annex2二"],
    ["annex2二", "annex2#51"],
  ])("takes %s for %s", (cited, gold) => {
    expect(sameRef(cited, gold)).toBe(true);
  });

  it.each([
    ["18", "1"],
    ["(六)", "六"],
    ["annex1#4", "annex1#5"],
    ["annex1#4", "annex2#4"],
    ["annex2二#51", "annex2一#51"],
    ["annex1", "1"],
    ["annex10", "annex1"],
  ])("doesn't take %s for %s", (cited, gold) => {
    expect(sameRef(cited, gold)).toBe(false);
  });
});
