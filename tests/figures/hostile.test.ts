import fc from "fast-check";
import { expect, test } from "vitest";
import { readFigures } from "../../src/figures/index.ts";
import { fold } from "../../src/figures/fold.ts";

/** HOSTILE_SIZE=200000 for a long text. */
const SIZE = Number(process.env["HOSTILE_SIZE"] ?? 40_000);
const long = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);

/** How many characters the reader cuts out of the text to look at them: its work, without a clock. */
function stepsOf(text: string): number {
  let steps = 0;
  const slice = Object.getOwnPropertyDescriptor(String.prototype, "slice") ?? {};
  const counting = function (this: string, start = 0, end = this.length): string {
    const [from, to] = [start, end].map((at) => (at < 0 ? Math.max(0, this.length + at) : at));
    const cut = from !== undefined && to !== undefined && from < to ? this.substring(from, to) : "";
    steps += 1 + cut.length;
    return cut;
  };
  Object.defineProperty(String.prototype, "slice", { ...slice, value: counting });
  try {
    readFigures(text);
  } finally {
    Object.defineProperty(String.prototype, "slice", slice);
  }
  return steps;
}

const HOSTILE = [
  "1",
  "亿",
  "1亿",
  "一",
  "一万",
  "1,",
  "1.",
  "1,111",
  "1 ",
  " ",
  "\n",
  "1\n",
  "1-",
  "1、",
  "2025-",
  "a1",
  "a@",
  "one ",
  "one and ",
  "每",
  "每1",
  "最高",
  "per ",
  "最高1个",
  "第1、",
  "1年",
  "1月",
  "半",
  "1到",
  "100 ",
  "“",
  "/",
  "1/",
  "1:",
  "1元以上",
  "1元以上2元以下",
  "最高额度为",
  "(含)",
  "1%以上(含)",
];

test.each(HOSTILE)("reading is linear: %j over and over", (unit) => {
  const [half, whole] = [stepsOf(long(unit).slice(0, SIZE / 2)), stepsOf(long(unit))];
  expect(whole).toBeLessThanOrEqual(2.2 * half + 1000);
  expect(whole).toBeLessThan(SIZE * 600);
});

test("figures lie in order, within the text, never overlapping, and quote it", () => {
  const pieces = fc.constantFrom(
    "1",
    "20",
    "亿",
    "万",
    "元",
    "%",
    "个",
    "工作日",
    "年",
    "月",
    "日",
    "2025",
    "-",
    "至",
    "、",
    "，",
    "最高",
    "每",
    " ",
    "\n",
    "RMB ",
    " million",
    " to ",
    "half",
    "(",
    "三",
    "半",
    "一",
    "per ",
    "第",
    "a",
    "．",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      let end = 0;
      for (const figure of readFigures(text)) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(text.slice(figure.start, figure.end)).toBe(figure.text);
        end = figure.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { seed: 7, numRuns: Number(process.env["FIGURES_RUNS"] ?? 2000) },
  );
});

test("folding keeps every character's place", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
      const { text: folded, from, to } = fold(text);
      expect(from).toHaveLength(folded.length);
      expect(
        from.every(
          (start, index) =>
            start < (to[index] ?? 0) && (to[index] ?? 0) <= text.length && start >= (from[index - 1] ?? 0),
        ),
      ).toBe(true);
    }),
    { seed: 7, numRuns: 1000 },
  );
});
