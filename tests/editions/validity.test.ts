import { describe, expect, it } from "vitest";
import { validityOn } from "../../src/editions/index.ts";
import { documentOf, documents } from "../ingestion/corpus.ts";

describe("validity on a day", () => {
  it.each([
    ["渝府办发-2025-2", "2024-12-31", "not_yet_in_force"],
    ["渝府办发-2025-2", "2025-01-01", "in_force"],
    ["渝府办发-2025-2", "2025-11-17", "in_force"],
    ["渝府办发-2025-2", "2025-11-18", "superseded"],
    ["渝府办发-2025-2", "2028-01-01", "superseded"],
    ["渝府办发-2025-57", "2025-11-17", "not_yet_in_force"],
    ["渝府办发-2025-57", "2025-11-18", "in_force"],
    ["渝府办发-2025-57", "2027-12-31", "in_force"],
    ["渝府办发-2025-57", "2028-01-01", "expired"],
    ["渝府办发-2025-58", "2025-11-21", "not_yet_in_force"],
    ["渝府办发-2025-3", "2025-02-22", "in_force"],
    ["渝府办发-2025-3", "2025-02-23", "expired"],
    ["notice-medical-engineering", "2025-12-23", "in_force"],
    ["notice-medical-engineering", "2025-12-24", "expired"],
    ["渝府发-2025-16", "2026-11-22", "in_force"],
  ])("%s on %s: %s", (id, day, status) => {
    expect(validityOn(documentOf(id), documents, day).status).toBe(status);
  });

  it("tells the days between which it holds, and what took its place", () => {
    expect(validityOn(documentOf("渝府办发-2025-2"), documents, "2026-11-22")).toEqual({
      status: "superseded",
      since: "2025-01-01",
      until: "2025-11-17",
      supersededBy: "渝府办发-2025-57",
    });
    expect(validityOn(documentOf("渝府办发-2025-2"), documents, "2025-06-01")).toMatchObject({
      until: "2025-11-17",
      supersededBy: null,
    });
  });
});
