import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { toTraditional } from "../../src/app/script.ts";

/** Where all that is said in traditional Chinese is written. */
const FILES = ["src/wording/labels/zh-hant.ts", "src/widget/messages/zh-hant.ts", "src/http/pages/messages/zh-hant.ts"];

describe("what is said in traditional Chinese", () => {
  it.each(FILES)("has no simplified character left, nor quotation marks of simplified texts: %s", (file) => {
    const lines = readFileSync(file, "utf8").split("\n");
    expect(lines.length).toBeGreaterThan(40);
    expect(lines.filter((line) => toTraditional(line) !== line)).toEqual([]);
  });
});
