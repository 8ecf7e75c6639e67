import fc from "fast-check";
import { expect, test } from "vitest";
import type { Quantity } from "../../src/domain/figure.ts";
import { readFigures, sameQuantity, writeFigure } from "../../src/figures/index.ts";
import type { FigureLanguage } from "../../src/figures/index.ts";
import { quantity } from "./quantity-arbitrary.ts";

const RUNS = Number(process.env["FIGURES_RUNS"] ?? 1000);
const SETTINGS = { seed: 20251118, numRuns: RUNS };

/** A sentence around a written figure, as an answer would have it; the noun makes an English number a count. */
const SENTENCES: Record<FigureLanguage, (figure: string, q: Quantity) => string> = {
  zh: (figure) => `按规定为${figure}。`,
  "zh-Hant": (figure) => `按規定為${figure}。`,
  en: (figure, q) => `The provision holds in ${figure}${q.unit === "count" ? " projects" : ""}.`,
};

/** Where languages or the calendar leave no choice: a range or a day carries no bound of its own. */
const bounded = (q: Quantity): boolean =>
  q.min === undefined && typeof q.value === "number" && q.unit !== "calendar_year";

test.each<FigureLanguage>(["zh", "en", "zh-Hant"])("what is written in %s is read back the same", (language) => {
  fc.assert(
    fc.property(quantity, (q) => {
      const text = SENTENCES[language](writeFigure(q, language, { bound: true }), q);
      const figures = readFigures(text);
      expect(figures, text).toHaveLength(1);
      const [figure] = figures;
      expect(
        figure !== undefined && sameQuantity(figure, q, { bound: bounded(q) }),
        `${text} ${JSON.stringify([figure, q])}`,
      ).toBe(true);
      expect(text.slice(figure?.start, figure?.end)).toBe(figure?.text);
    }),
    SETTINGS,
  );
});

const CHINESE = /[\u4e00-\u9fff]/u;

/** The same sentence as another print or keyboard would give it. */
const NOTATIONS: Record<string, (text: string) => string> = {
  "full-width digits": (text) => text.replace(/[0-9]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  "spaces between Chinese and digits": (text) =>
    text.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/gu, " "),
  "a line wrap at every place between Chinese characters": (text) =>
    text.replace(/(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff])/gu, "\n"),
  "a line wrap beside every number": (text) =>
    text.replace(/(?<=[\u4e00-\u9fff])(?=[0-9])|(?<=[0-9])(?=[\u4e00-\u9fff])/gu, "\n"),
  "a line wrap within every number": (text) => text.replace(/(?<=[\u4e00-\u9fff][0-9]{2})(?=[0-9])/gu, "\n"),
};

test.each(Object.keys(NOTATIONS))("no reading depends on the print: %s", (name) => {
  fc.assert(
    fc.property(quantity, (q) => {
      const text = SENTENCES.zh(writeFigure(q, "zh", { bound: true }), q);
      const other = NOTATIONS[name]?.(text) ?? "";
      const [plain, varied] = [readFigures(text), readFigures(other)];
      expect(varied.length, other).toBe(plain.length);
      expect(
        varied.every(
          (figure, index) => plain[index] !== undefined && sameQuantity(figure, plain[index], { bound: true }),
        ),
        other,
      ).toBe(true);
      expect(
        varied.every(
          (figure) =>
            other.slice(figure.start, figure.end) === figure.text &&
            !CHINESE.test(figure.text.at(-1) ?? "") ===
              !CHINESE.test(text.slice(plain[0]?.start, plain[0]?.end).at(-1) ?? ""),
        ),
      ).toBe(true);
    }),
    SETTINGS,
  );
});

test("a line wrap between English words changes nothing", () => {
  fc.assert(
    fc.property(quantity, (q) => {
      const text = SENTENCES.en(writeFigure(q, "en", { bound: true }), q);
      const [plain] = readFigures(text);
      const [wrapped] = readFigures(text.replaceAll(" ", "\n"));
      expect(plain !== undefined && wrapped !== undefined && sameQuantity(plain, wrapped, { bound: true }), text).toBe(
        true,
      );
    }),
    SETTINGS,
  );
});
