import { describe, expect, it } from "vitest";
import { grammarEn } from "./fixtures/grammar-en.ts";
import { grammar } from "./fixtures/grammar.ts";
import { readIn } from "./readings.ts";

describe("the grammar of official texts", () => {
  it.each([...grammar, ...grammarEn])("%s", (text, gold) => {
    expect(readIn(text).sort()).toEqual([...gold].sort());
  });
});
