import type { Quantity } from "../../src/domain/figure.ts";
import { readFigures } from "../../src/figures/index.ts";
import { smallInteger } from "../../src/language/zh/numerals.ts";
import type { Given } from "../given.ts";
import { endsOf, figuresOf } from "../gold.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/**
 * Every figure of the answer stands in a cited quote or its headings, in the dates of a cited document, in the
 * calculation, or in what the asker said.
 */
export const grounded: Scorer = {
  name: "grounded",
  strict: false,
  title: "every figure stands in a cited clause",
  titleZh: "每个数字都有所引条款为据",
  score({ question, history, asOf }, given) {
    const figures = figuresOf(claimsOf(given), asOf);
    if (figures.length === 0) return null;
    const years = [...new Set(given.citations.flatMap(({ document }) => yearsOf(document)))];
    const texts = [question, ...history, ...given.citations.flatMap((c) => [...readable(c.quote), ...c.clause.path])];
    const read = texts.flatMap((text) =>
      [...years, Number(asOf.slice(0, 4))].flatMap((year) => readFigures(text, { year })),
    );
    const ground = new Set([
      ...read.flatMap(keysOf),
      ...documentDates(given),
      ...refs(given),
      ...computed(given),
      ...counted(given.answer),
      ...differences([...figures.flatMap(countOf), ...given.citations.map(({ clause }) => Number(clause.ref))]),
      `date ${asOf}`,
    ]);
    const loose = figures.filter(
      (f) =>
        !keysOf(f)
          .slice(0, 1)
          .every((key) => ground.has(key)) && !yearStands(f, ground),
    );
    return passUnless(loose.map((f) => `${String(f.value)} ${f.unit} stands nowhere`));
  },
};

/**
 * A quote as it is read. A table row's cells are parted by tabs, and its unit stands in a cell of its own or in
 * brackets behind the name: each number is read with it ("中试平台\t个\t3\t5" -> "3个", "5个").
 */
function readable(quote: string): string[] {
  const cells = quote.split(/[\t\n]/);
  if (cells.length === 1) return [quote];
  const units = [...cells, ...cells.flatMap((c) => /[（(]([^（()）]{1,4})[）)]$/.exec(c)?.[1] ?? [])];
  const numbers = cells.filter((c) => /^[\d.,]+$/.test(c));
  return [...cells, ...numbers.flatMap((n) => units.map((unit) => `${n}${unit}`))];
}

/** What two counts that stand in the answer, or two numbers of cited items, differ by may be said beside them. */
function differences(counts: readonly number[]): string[] {
  return counts.flatMap((a) => counts.map((b) => `count ${String(Math.abs(a - b))}`));
}

function countOf({ unit, value }: Quantity): number[] {
  return unit === "count" && typeof value === "number" ? [value] : [];
}

/** A sentence may count what it lists: "1项：第(七)项。[1]" cites one clause. */
function counted(answer: string): string[] {
  const sentences = answer.match(/[^。\n]+(?:。|\n|$)(?:\[\d+\])*/g) ?? [];
  return sentences.map((s) => `count ${String(new Set(s.match(/\[\d+\]/g)).size)}`);
}

/**
 * The answer without whom to call, without titles, and without Chinese names that an English answer glosses in the
 * words of a quote ("... (两非一租)"): their figures aren't claims.
 */
function claimsOf({ answer, status, reason, citations }: Given): string {
  const phone = reason?.contact?.phone ?? "";
  const titles = citations.flatMap(({ document: { title, titleEn } }) => [title, titleEn ?? ""]);
  const glosses = [
    ...answer.matchAll(/(?:["“][^"“”]*["”] ?)?[(（]([^()（）]*\p{Script=Han}[^()（）]*)[)）]/gu),
  ].flatMap(([whole, name]) =>
    name !== undefined && citations.some(({ quote }) => quote.includes(name)) ? [whole] : [],
  );
  const less = [phone, ...titles, ...glosses]
    .filter((t) => t !== "")
    .reduce((text, t) => text.replaceAll(t, ""), answer);
  return (status === "no_answer" ? less.replace(/“[^”]*”/g, "") : less).replace(
    /《[^《》]*(?:《[^《》]*》[^《》]*)*》/g,
    "",
  );
}

/** An answer may name a clause or a row by its number, and count what it cites. */
function refs({ citations }: Given): string[] {
  const labels = citations.map(({ clause: { ref } }) => ref.slice(ref.indexOf("#") + 1));
  const numbers = labels.map((label) => smallInteger(/^\(([^()]+)\)$/.exec(label)?.[1] ?? label) ?? label);
  return [...numbers.map((number) => `count ${String(number)}`), `count ${String(citations.length)}`];
}

function keysOf(figure: Quantity): string[] {
  return endsOf(figure).map((value) => `${figure.unit} ${String(value)}`);
}

/** A calendar year is grounded by any day of it. */
function yearStands({ unit, value }: Quantity, ground: ReadonlySet<string>): boolean {
  return unit === "calendar_year" && [...ground].some((key) => key.startsWith(`date ${String(value)}-`));
}

type Summary = Given["citations"][number]["document"];

function yearsOf({ issuedOn, validFrom }: Summary): number[] {
  return [issuedOn, validFrom].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]));
}

function documentDates({ citations }: Given): string[] {
  return citations.flatMap(({ document: { issuedOn, validFrom, validTo } }) =>
    [issuedOn, validFrom, validTo].flatMap((day) => (day === null ? [] : [`date ${day}`])),
  );
}

function computed({ calculation }: Given): string[] {
  if (calculation === null) return [];
  const { inputs, steps, result } = calculation;
  const values = [...inputs, ...steps, result].map(({ unit, value }) => `${unit} ${String(Number(value))}`);
  const spelt = [...steps.flatMap(({ label, expression }) => [label, expression]), result.text];
  return [...values, ...spelt.flatMap((text) => readFigures(text)).flatMap(keysOf)];
}
