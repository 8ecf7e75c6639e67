import fc from "fast-check";
import type { FigureBound, Quantity } from "../../src/domain/figure.ts";

const BOUNDS: FigureBound[] = ["exact", "max", "min", "over", "under", "about"];
const bound = fc.constantFrom(...BOUNDS);
const decimals = (most: number, places: number): fc.Arbitrary<number> =>
  fc.integer({ min: 1, max: most * 10 ** places }).map((value) => value / 10 ** places);
/** Numbers as they occur: plain ones, round ones in 万 and 亿, awkward ones. */
const large = fc.oneof(
  fc.integer({ min: 1, max: 9999 }),
  fc.integer({ min: 1, max: 99999 }).map((value) => value * 1e4),
  fc.integer({ min: 1, max: 99999 }).map((value) => value * 1e6),
  fc.integer({ min: 1, max: 9999 }).map((value) => value * 1e10),
  fc.integer({ min: 1, max: 999_999_999 }),
);

type Shape = Pick<Quantity, "kind" | "unit" | "counter">;

const plain = (shape: Shape, value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.record({ value, bound }).map((parts) => ({ ...shape, ...parts, per: null }));

const range = (shape: Shape, value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc
    .tuple(value, value)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => ({
      ...shape,
      value: Math.min(a, b),
      min: Math.min(a, b),
      max: Math.max(a, b),
      bound: "exact" as const,
      per: null,
    }));

const both = (shape: Shape, value: fc.Arbitrary<number>): fc.Arbitrary<Quantity> =>
  fc.oneof(plain(shape, value), range(shape, value));

const counter = fc.constantFrom(
  "家",
  "个",
  "项",
  "张",
  "件",
  "名",
  "人",
  "架次",
  "条",
  "户",
  "支",
  "种",
  "类",
  "份",
  "台",
  "套",
  "座",
  "所",
);
const day = fc
  .date({ min: new Date("1990-01-01T00:00:00Z"), max: new Date("2099-12-31T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const dated = (min: string, max?: string): Quantity =>
  max === undefined
    ? { kind: "date", unit: "date", value: min, bound: "exact", per: null }
    : { kind: "period", unit: "date", value: min, min, max, bound: "exact", per: null };

const fraction = fc.constantFrom(100 / 3, 200 / 3, 100 / 6, 500 / 6);
const calendarYear = fc.integer({ min: 1950, max: 2099 });
const years: Shape = { kind: "duration", unit: "year_length" };

/** Any quantity that a document may state. */
export const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  both({ kind: "amount", unit: "CNY" }, fc.oneof(large, decimals(9999, 2))),
  both({ kind: "rate", unit: "%" }, decimals(300, 2)),
  both({ kind: "rate", unit: "%" }, fraction),
  both({ kind: "rate", unit: "percentage_point" }, decimals(50, 1)),
  fc
    .tuple(counter, large)
    .chain(([word, value]) =>
      both({ kind: "count", unit: "count", counter: word }, fc.constantFrom(value, value + 1, value * 3)),
    ),
  both({ kind: "duration", unit: "working_day" }, fc.integer({ min: 1, max: 400 })),
  both({ kind: "duration", unit: "day" }, fc.integer({ min: 1, max: 400 })),
  both({ kind: "duration", unit: "month" }, fc.oneof(fc.integer({ min: 1, max: 120 }), fc.constantFrom(0.5, 1.5))),
  both(years, fc.oneof(fc.integer({ min: 1, max: 99 }), fc.constantFrom(0.5, 1.5, 2.5))),
  both({ kind: "duration", unit: "hour" }, fc.integer({ min: 1, max: 100 })),
  both({ kind: "duration", unit: "minute" }, fc.integer({ min: 1, max: 100 })),
  both({ kind: "measure", unit: "mu" }, large),
  both({ kind: "measure", unit: "m3" }, large),
  both({ kind: "measure", unit: "km" }, decimals(5000, 1)),
  both({ kind: "measure", unit: "km/h" }, fc.integer({ min: 1, max: 400 })),
  day.map((value) => dated(value)),
  fc
    .tuple(day, day)
    .filter(([a, b]) => a !== b)
    .map(([a, b]) => (a < b ? dated(a, b) : dated(b, a))),
  calendarYear.map((value): Quantity => ({ kind: "year", unit: "calendar_year", value, bound: "exact", per: null })),
  range({ kind: "period", unit: "calendar_year" }, calendarYear),
);
