import type { ReadFigure } from "../domain/figure.ts";
import { readFigures, sameQuantity } from "../figures/index.ts";

const CALENDAR: ReadonlySet<string> = new Set(["date", "year", "period"]);

/** Bounds of days that languages word without a word for it: 到2027年 is "by 2027" or "in 2027", 自1月1日起 "from 1 January". */
const LOOSE: ReadonlySet<string> = new Set(["exact max", "max exact", "min exact", "exact min"]);

/** A size class ("10亿元级") is bounded loosely in Chinese, and named by its number alone in English. */
const isClass = (text: string, { end }: ReadFigure): boolean => text.charAt(end) === "级";

const boundsAgree = (text: string, zh: ReadFigure, en: ReadFigure): boolean =>
  zh.bound === en.bound || isClass(text, zh) || (CALENDAR.has(zh.kind) && LOOSE.has(`${zh.bound} ${en.bound}`));

/** A stretch of days as its two ends: languages differ in how they join them. */
const endsOf = (figure: ReadFigure): ReadFigure[] => {
  const { kind, unit, min, max, ...rest } = figure;
  if (kind !== "period" || unit !== "date" || min === undefined || max === undefined) return [figure];
  return [min, max].map((value) => ({ ...rest, kind: "date", unit, value, bound: "exact" }));
};

const written = ({ text, value, unit, bound }: ReadFigure): string =>
  `“${text}” (${bound === "exact" ? "" : `${bound} `}${String(value)} ${unit})`;

/** The order of the Chinese figures that a 分别 deals out one by one; `taken` is where each stands in English. */
const outOfOrder = (
  zh: string,
  figures: readonly ReadFigure[],
  taken: readonly (ReadFigure | undefined)[],
): boolean => {
  const dealt = zh.indexOf("分别");
  if (dealt < 0) return false;
  const end = zh.slice(dealt).search(/[。；;]/);
  const places = taken.filter((_, at) => {
    const { start = 0, kind = "count" } = figures[at] ?? {};
    return start > dealt && (end < 0 || start < dealt + end) && !CALENDAR.has(kind);
  });
  const starts = places.flatMap((figure) => figure?.start ?? []);
  return starts.some((start, at) => at > 0 && start < (starts[at - 1] ?? 0));
};

/** A disagreement between the figures of a text and those of its translation. */
export interface Disagreement {
  readonly check: "figures" | "dates";
  readonly expected: string;
}

const toldOf = (kind: string): "figures" | "dates" => (CALENDAR.has(kind) || kind === "time" ? "dates" : "figures");

/**
 * Compares the figures of a Chinese text with those of its translation one by one: each in the other, with value, unit,
 * range and bound; in the same order where 分别 deals them out.
 *
 * @param year that of days without one
 * @param excused texts of figures, of either language, that aren't compared
 * @example figureDisagreements("最高300万元", "up to RMB 3 million", 2024, []) // []
 */
export const figureDisagreements = (
  zh: string,
  en: string,
  year: number | null,
  excused: readonly string[],
): Disagreement[] => {
  const read = (text: string) =>
    readFigures(text, year === null ? {} : { year })
      .filter((figure) => !excused.includes(figure.text))
      .flatMap(endsOf);
  const chinese = read(zh);
  let rest = read(en);
  const found: Disagreement[] = [];
  const taken = chinese.map((figure) => {
    const same = rest.filter((other) => sameQuantity(figure, other));
    const match = same.find((other) => boundsAgree(zh, figure, other)) ?? same[0];
    rest = rest.filter((other) => other !== match);
    const expected = `${written(figure)} as in the Chinese`;
    if (match === undefined) found.push({ check: toldOf(figure.kind), expected });
    else if (!boundsAgree(zh, figure, match))
      found.push({ check: toldOf(figure.kind), expected: `${expected}, not ${written(match)}` });
    return match;
  });
  for (const figure of rest)
    found.push({ check: toldOf(figure.kind), expected: `no ${written(figure)}, which the Chinese doesn't have` });
  if (outOfOrder(zh, chinese, taken)) found.push({ check: "figures", expected: "figures in the order of the Chinese" });
  return found;
};
