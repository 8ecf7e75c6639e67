import { expect, test } from "vitest";
import { add, capped, divide, multiply, percentOf, shareOf, subtract } from "../../src/figures/index.ts";

test("decimals come out as on paper", () => {
  expect(add(0.1, 0.2)).toBe(0.3);
  expect(add(1, 2, 3.5)).toBe(6.5);
  expect(subtract(1, 0.9)).toBe(0.1);
  expect(multiply(0.1, 3)).toBe(0.3);
  expect(divide(1, 8)).toBe(0.125);
  expect(percentOf(0.5, 80_000_000)).toBe(400_000);
  expect(percentOf(2.3, 1_000_000)).toBe(23_000);
  expect(shareOf(1, 8)).toBe(12.5);
});

test("a cap takes off what is above it", () => {
  expect(capped(1_200_000, 1_000_000)).toBe(1_000_000);
  expect(capped(800_000, 1_000_000)).toBe(800_000);
  expect(capped(800_000, null)).toBe(800_000);
});

test("nothing is divided by zero", () => {
  expect(() => divide(1, 0)).toThrow(RangeError);
  expect(() => shareOf(1, 0)).toThrow(RangeError);
});
