import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { PolicyDocument } from "../../src/domain/index.ts";
import { spanOfText } from "../../src/ingestion/text-span.ts";
import { account, documents, flat, sourceText } from "./corpus.ts";
import { DROPPED } from "./dropped.ts";

describe("the account of every character", () => {
  it.each(account.map((a) => [a.source, a] as const))("%s: bookings rebuild the source", (id, { bookings, length }) => {
    const text = sourceText(id);
    expect(length).toBe(text.length);
    expect(bookings.map((b) => text.slice(b.start, b.end)).join("")).toBe(text);
    bookings.forEach((b, i) => expect(b.start).toBe(bookings[i - 1]?.end ?? 0));
  });

  it("books nothing but white space as wrap", () => {
    const wraps = account.flatMap((a) =>
      a.bookings.filter((b) => b.as === "wrap").map((b) => sourceText(a.source).slice(b.start, b.end)),
    );
    expect(wraps.filter((wrap) => wrap.trim() !== "")).toEqual([]);
  });

  it("drops exactly what was checked by hand", () => {
    const dropped = account.flatMap((a) =>
      a.bookings
        .filter((b) => b.as.startsWith("dropped") && b.as !== "dropped: markup")
        .map(
          (b) =>
            `${a.source.slice(0, 3)} ${b.as.slice("dropped: ".length)}: ${sourceText(a.source).slice(b.start, b.end).trim()}`,
        ),
    );
    expect(dropped).toEqual(DROPPED);
  });

  it("drops as markup only marks", () => {
    const marks = account.flatMap((a) =>
      a.bookings.filter((b) => b.as === "dropped: markup").map((b) => sourceText(a.source).slice(b.start, b.end)),
    );
    expect([...new Set(marks)].sort()).toEqual(["##", "**", "-"]);
  });
});

describe("spans", () => {
  it("give back every clause's text, character by character", () => {
    for (const clause of documents.flatMap((d) => flat(d.clauses))) {
      const { source, segments } = spanOfText(clause, 0, clause.text.length);
      const quoted = segments.map(([start, end]) => sourceText(source).slice(start, end)).join("");
      expect(quoted, clause.id).toBe(clause.text.replaceAll("\n", ""));
    }
  });

  it("give back every table cell, white space aside", () => {
    for (const cell of documents.flatMap((d) => d.tables.flatMap((t) => t.rows.flatMap((r) => r.cells)))) {
      const quoted = cell.span?.segments
        .map(([start, end]) => sourceText(cell.span?.source ?? "").slice(start, end))
        .join("");
      if (quoted !== undefined) expect(quoted.replace(/\s+/g, "")).toBe(cell.text.replace(/\s+/g, ""));
    }
  });
});

describe("the committed documents", () => {
  it("are what ingestion makes, byte for byte", async () => {
    for (const document of documents) {
      const file = await readFile(`corpus/documents/${document.id}.json`, "utf8");
      expect(`${JSON.stringify(PolicyDocument.parse(document), null, 2)}\n` === file, document.id).toBe(true);
    }
  });
});
