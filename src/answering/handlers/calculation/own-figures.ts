import { isHeld } from "../../premise.ts";
import type { ReadFigure } from "../../../domain/figure.ts";
import { CALCULATION_WORDS, says } from "../../../language/calculation-words.ts";
import { listWanted } from "../../../language/listed.ts";
import type { Question } from "../../read/read-question.ts";

/** A quantity of the asker's own, with the words of the question that say what it is of. */
export interface OwnFigure {
  readonly figure: ReadFigure;
  readonly value: number;
  /** Its own words, up to its neighbours. */
  readonly words: string;
  /** Read from a number word that counts only where its own words name a case ("one certificate"). */
  readonly implied: boolean;
  /** Goes for each thing that its words name ("甲、乙各2项"). */
  readonly each: boolean;
}

/** The asker's own quantities in their order; not the sums that the question says the grant has. */
export function ownFigures(question: Question): OwnFigure[] {
  const { text } = question;
  const said = inCurrency(question.figures.filter((f) => typeof f.value === "number"));
  const all = [
    ...said.map((figure) => ({ figure, implied: false })),
    ...impliedSpans(text, question.figures).map((figure) => ({ figure, implied: false })),
    ...impliedCounts(text, question.figures).map((figure) => ({
      figure,
      implied: !says("ofOwn", text.slice(figure.end, figure.end + 12)),
    })),
  ].sort((a, b) => a.figure.start - b.figure.start);
  return withoutTotals(withoutAlternatives(withoutLoneArticles(all, text), text))
    .map(({ figure, implied }, i, all): OwnFigure => {
      const before = text.slice(all[i - 1]?.figure.end ?? 0, figure.start);
      const next =
        all.slice(i + 1).find((o) => !o.implied || o.figure.unit === figure.unit)?.figure.start ?? text.length;
      const behind = text.slice(figure.end, Math.min(next, figure.end + REACH));
      const each = says("each", before);
      return {
        figure,
        value: Number(figure.value),
        words: each || isBare(behind, figure) ? lastClause(before) : behind,
        implied,
        each,
      };
    })
    .filter(
      (own) =>
        !isPremise(own.figure, text) &&
        !isHeld(own.figure, text) &&
        !isWanted(own, text) &&
        !isFrame(own.figure, text) &&
        !isCalendar(own.figure, text),
    );
}

/** A million or more without a unit beside sums of money is money: "300 million yuan, of which 100 million …". */
function inCurrency(figures: readonly ReadFigure[]): readonly ReadFigure[] {
  const money = figures.find((f) => f.unit === "CNY");
  return figures.map((f) =>
    money !== undefined && f.unit === "count" && (f.counter ?? "") === "" && MILLIONS.test(f.text)
      ? { ...f, kind: "amount", unit: "CNY" }
      : f,
  );
}

const MILLIONS = /亿|百万|千万|\b[mb]illion\b/;

/** "A firm that …" counts nothing; "a national and a municipal one" does. */
function withoutLoneArticles<T extends { readonly figure: ReadFigure }>(all: readonly T[], text: string): readonly T[] {
  const joined = (left: T | undefined, right: T | undefined): boolean =>
    left !== undefined && right !== undefined && says("joint", text.slice(left.figure.end, right.figure.start));
  return all.filter(
    (one, i) => !says("articles", one.figure.text) || joined(all[i - 1], one) || joined(one, all[i + 1]),
  );
}

/** "One or two": nothing is known to be so many. */
function withoutAlternatives<T extends { readonly figure: ReadFigure }>(all: readonly T[], text: string): readonly T[] {
  const isOther = (left: T | undefined, right: T | undefined): boolean =>
    left?.figure.unit === "count" &&
    right?.figure.unit === "count" &&
    says("alternative", text.slice(left.figure.end, right.figure.start));
  return all.filter((one, i) => !isOther(all[i - 1], one) && !isOther(one, all[i + 1]));
}

/** Counts without one that those behind it, or those before it, add up to: "3 orchards, one of them green, two organic". */
function withoutTotals<T extends { readonly figure: ReadFigure }>(all: readonly T[]): readonly T[] {
  const counts = all.filter(({ figure }) => figure.unit === "count");
  const addUpTo = (one: T, parts: readonly T[]): boolean =>
    parts.length > 1 && parts.reduce((n, { figure }) => n + Number(figure.value), 0) === Number(one.figure.value);
  const total = counts.find((one, i) => addUpTo(one, counts.slice(i + 1)) || addUpTo(one, counts.slice(0, i)));
  return all.filter((one) => one !== total);
}

/** How many characters behind a figure its own words may reach. */
const REACH = 110;

/** Nothing behind a figure says what it is of: a joint follows at once. Money is told by the words before it. */
function isBare(behind: string, figure: ReadFigure): boolean {
  return figure.unit === "CNY" || /^\s*(?:$|[,;。?!、]|和|及|与|and\b)/.test(behind);
}

/** The words since the last joint that hold a name. */
function lastClause(before: string): string {
  return before.split(/[;。?!]/).at(-1) ?? before;
}

/** Number words that the reader of figures leaves out, as counts. */
function impliedCounts(text: string, known: readonly ReadFigure[]): ReadFigure[] {
  const found = CALCULATION_WORDS.flatMap(({ counts, values }) =>
    [...text.matchAll(counts)].map((match): ReadFigure => {
      const word = match[1] ?? "";
      const end = match.index + match[0].length;
      return {
        kind: "count",
        value: values[word] ?? (/^\d/.test(word) ? Number(word) : 1),
        unit: "count",
        counter: "",
        bound: "exact",
        per: null,
        text: text.slice(match.index, end),
        start: match.index,
        end,
      };
    }),
  );
  return found.filter((f) => !known.some((k) => k.start < f.end && k.end > f.start));
}

/** Lengths of one year or month that the reader of figures leaves out. */
function impliedSpans(text: string, known: readonly ReadFigure[]): ReadFigure[] {
  const found = CALCULATION_WORDS.flatMap(({ spans }) =>
    [...text.matchAll(spans)].map((match): ReadFigure => ({
      kind: "duration",
      value: 1,
      unit: (match[1] ?? match[2]) === "month" ? "month" : "year_length",
      bound: "exact",
      per: null,
      text: match[0],
      start: match.index,
      end: match.index + match[0].length,
    })),
  );
  return found.filter((f) => !known.some((k) => k.start < f.end && k.end > f.start));
}

/** How many things the asker wants named ("which three cases") is nothing that the asker has. */
function isWanted({ figure, value }: OwnFigure, text: string): boolean {
  return figure.kind === "count" && listWanted(text) === value;
}

/** A length of time within which something is asked for. */
function isFrame({ kind, end }: ReadFigure, text: string): boolean {
  return kind === "duration" && says("within", text.slice(end, end + 14));
}

/** A year among others ("同一年"), not a length of time. */
function isCalendar({ kind, start }: ReadFigure, text: string): boolean {
  return kind === "duration" && says("calendar", text.slice(0, start));
}

/** A figure that names a grant ("the award of up to 5 million") rather than the asker's own case. */
function isPremise(figure: ReadFigure, text: string): boolean {
  if (figure.unit !== "CNY" && figure.unit !== "%") return false;
  return (
    says("premiseBefore", text.slice(Math.max(0, figure.start - 14), figure.start)) ||
    says("premiseBehind", text.slice(figure.end, figure.end + 12))
  );
}
