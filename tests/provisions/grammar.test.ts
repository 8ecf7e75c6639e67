import { describe, expect, it } from "vitest";
import { grammar } from "./fixtures/grammar.ts";
import { readIn } from "./readings.ts";

describe("the grammar of official texts", () => {
  it.each(grammar)("%s", (text, gold) => {
    expect(readIn(text).sort()).toEqual([...gold].sort());
  });
});
