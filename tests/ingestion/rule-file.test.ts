import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { Rule } from "../../src/domain/rule.ts";
import { ruleFiles, rulesBesideText } from "../../src/ingestion/rule-file.ts";
import { documents } from "./corpus.ts";

const made = ruleFiles(documents);

describe("rules beside their text", () => {
  it("are committed as ingestion makes them now, to the byte", () => {
    expect(readdirSync("corpus/rules").sort()).toEqual([...made.keys()].sort());
    for (const [name, text] of made)
      expect(readFileSync(`corpus/rules/${name}`, "utf8") === text, `corpus/rules/${name}: run npm run ingest`).toBe(
        true,
      );
  });

  it("are whole rules, cut from the text that stands beside them", () => {
    for (const { passage, text, rules } of documents.flatMap(rulesBesideText))
      for (const rule of rules) {
        const { cap, passage: own } = Rule.parse(rule);
        expect(own).toBe(passage);
        if (cap !== null && cap.start !== null && cap.end !== null)
          expect(text.slice(cap.start, cap.end)).toBe(cap.text);
      }
  });

  it("leave out documents that grant nothing", () => {
    for (const document of documents)
      expect(made.has(`${document.id}.json`)).toBe(rulesBesideText(document).length > 0);
  });
});
