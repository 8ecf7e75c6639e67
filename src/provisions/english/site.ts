import type { FigureRole, ReadFigure } from "../../domain/index.ts";

/** A figure of an English provision with the words around it, in lower case with single blanks. */
export interface EnglishSite {
  readonly figure: ReadFigure;
  /** From the start of its sentence to the figure. */
  readonly before: string;
  /** From the last comma, or the start of its sentence, to the figure. */
  readonly clause: string;
  /** From the figure before it in its clause, if any, to the figure. */
  readonly near: string;
  /** From the figure to the end of its sentence. */
  readonly after: string;
  /** From the figure to the next comma, the next figure or the end of its sentence. */
  readonly behind: string;
  readonly sentence: string;
  /** The sentence aims at a year, or the headings above say that aims follow. */
  readonly aims: boolean;
  /** The headings above say that conditions of application follow. */
  readonly underConditions: boolean;
  /** Roles of the figures before it in its sentence. */
  readonly earlier: readonly FigureRole[];
  /** The figures before it in its sentence with what they do. */
  readonly told: readonly Told[];
  /** The percentages of its sentence, bounds left out. */
  readonly percents: readonly number[];
  /** Figures that it is listed with, itself included. */
  readonly list: readonly ReadFigure[];
}

/** What a figure of the sentence was read as. */
export type Told = Pick<ReadFigure, "unit" | "bound"> & { readonly role: FigureRole };

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** As far as the words around a figure are looked at on either side: keeps reading linear in the length of a text. */
const REACH = 400;

const SENTENCE_ENDS = /[.!?;](?=["”’)]?(?:\s|$))|\n\s*\n/g;
const ABBREVIATION = /(?:\b(?:no|nos|art|arts|approx|para|sec|dr|mr|ms|e\.g|i\.e|vs))$/i;

/** The sentences of an English text, parted at semicolons too. */
export const sentencesOf = (text: string): Stretch[] => {
  const ends = [...text.matchAll(SENTENCE_ENDS)]
    .filter(({ index }) => !ABBREVIATION.test(text.slice(Math.max(0, index - 8), index)))
    .map(({ index }) => index + 1);
  return [...ends, text.length].map((end, at, all) => ({ start: all[at - 1] ?? 0, end }));
};

/** Case, width and wraps make no difference. */
export const plain = (text: string): string => text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ");

const sinceComma = (text: string): string => {
  const comma = text.lastIndexOf(", ");
  return comma < 0 ? text : text.slice(comma + 2);
};
const untilComma = (text: string): string => text.split(", ", 1)[0] ?? "";

const LIST_GLUE = /^(?:,|,? (?:and|or)|, ?(?:and|or)?) ?$/;

/** Figures of one unit joined by commas and "and" alone. */
const listOf = (text: string, figures: readonly ReadFigure[], at: number): ReadFigure[] => {
  const joined = (low: number): boolean => {
    const [first, second] = [figures[low], figures[low + 1]];
    if (first === undefined || second === undefined || first.unit !== second.unit || first.bound !== second.bound)
      return false;
    return LIST_GLUE.test(plain(text.slice(first.end, Math.min(second.start, first.end + REACH))));
  };
  let [from, to] = [at, at];
  while (from > 0 && joined(from - 1)) from -= 1;
  while (to < figures.length - 1 && joined(to)) to += 1;
  return figures.slice(from, to + 1);
};

/** As many figures on either side as belong to what is told in parts. */
const NEIGHBOURS = 8;

const percentsIn = (figures: readonly ReadFigure[], at: number, { start, end }: Stretch): number[] =>
  figures
    .slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS)
    .filter((figure) => figure.start >= start && figure.end <= end && figure.unit === "%" && figure.max === undefined)
    .map(({ value }) => Number(value));

type Around = Pick<EnglishSite, "aims" | "underConditions" | "earlier" | "told">;

/** The words around figure `at` of `figures` within its sentence. */
export const siteOf = (
  text: string,
  figures: readonly ReadFigure[],
  at: number,
  sentence: Stretch,
  around: Around,
): EnglishSite | null => {
  const figure = figures[at];
  if (figure === undefined) return null;
  const before = plain(text.slice(Math.max(sentence.start, figure.start - REACH), figure.start)).trimStart();
  const after = plain(text.slice(figure.end, Math.min(sentence.end, figure.end + REACH)));
  const previous = figures[at - 1]?.end ?? 0;
  const sincePrevious = plain(text.slice(Math.max(previous, figure.start - REACH, sentence.start), figure.start));
  const clause = sinceComma(before);
  const next = Math.max(figure.end, figures[at + 1]?.start ?? Infinity);
  return {
    ...around,
    figure,
    before,
    clause,
    near: sincePrevious.length < clause.length ? sincePrevious : clause,
    after,
    behind: untilComma(plain(text.slice(figure.end, Math.min(next, sentence.end, figure.end + REACH)))),
    sentence: `${before}${plain(figure.text)}${after}`,
    percents: percentsIn(figures, at, sentence),
    list: listOf(text, figures, at),
  };
};
