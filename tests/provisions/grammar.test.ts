import { describe, expect, it } from "vitest";
import { fieldsEn } from "./fixtures/fields-en.ts";
import { fields } from "./fixtures/fields.ts";
import { grammarEn } from "./fixtures/grammar-en.ts";
import { grammar } from "./fixtures/grammar.ts";
import { asRead, readIn } from "./readings.ts";

describe("the grammar of official texts", () => {
  it.each([...grammar, ...grammarEn, ...fields, ...fieldsEn])("%s", (text, gold) => {
    const found = readIn(text);
    expect(found.sort()).toEqual(asRead(gold, found).sort());
  });
});
