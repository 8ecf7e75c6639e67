import { expect, test } from "vitest";
import { readFigures, readNumbers } from "../../src/figures/index.ts";

test.each<[string, string[]]>([
  ["80 in 2025, one hundred in 2027", ["80", "2025", "100", "2027"]],
  ["two hundred and sixty-three in all", ["263"]],
  ["1,600 of them", ["1600"]],
  ["one of a kind", []],
  ["5G and A4", []],
])("the numbers of %s", (text, numbers) => {
  expect(readNumbers(text).map(({ digits }) => digits)).toEqual(numbers);
});

test("names and articles are quantities only where that is asked for", () => {
  const read = (names: boolean): string[] => readFigures("培育一家企业、五大集群", { names }).map(({ text }) => text);
  expect(read(false)).toEqual([]);
  expect(read(true)).toEqual(["一家", "五大"]);
});

test("an English bound follows a Chinese unit too", () => {
  expect(readFigures("a revenue of 2000万元 or more")[0]?.bound).toBe("min");
});
