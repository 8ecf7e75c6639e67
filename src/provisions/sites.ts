import type { ReadFigure } from "../domain/index.ts";
import type { Placed, Provision } from "./provision.ts";
import { enclosed } from "./punctuation.ts";
import { YEAR_OPENS } from "./segments.ts";
import type { Surroundings } from "./surroundings.ts";
import { viewOf, type View } from "./view.ts";

/** A figure with the words around it, by which its role is read. */
export interface Site {
  readonly figure: ReadFigure;
  /** Comma segment that it stands in. */
  readonly segment: Placed;
  /** From the start of its segment to the figure, closed brackets and quotes blotted out. */
  readonly before: string;
  /** From the figure (or list mark, or 且) before it in its segment to the figure, likewise. */
  readonly near: string;
  /** What names it: from the list mark before it, or from the figure before it where nothing joins the two. */
  readonly labelled: string;
  /** From the figure to the end of its segment. */
  readonly after: string;
  /** From the last figure of its list to the end of its segment. */
  readonly behind: string;
  /** From the figure to the end of the provision. */
  readonly rest: string;
  /** From the start of the provision to its segment. */
  readonly earlier: string;
  /** How the sentence opened, in a provision before this one; "" where it opens here. */
  readonly opening: string;
  /** The whole sentence. */
  readonly sentence: string;
  /** Inside brackets: the text from the bracket to the figure; null outside. */
  readonly bracket: string | null;
  /** Figures that it is listed with ("50万元、30万元"), itself included, in order. */
  readonly list: readonly ReadFigure[];
  /** Where it stands in that list, from 0. */
  readonly place: number;
  readonly provision: Provision;
}

const LIST_GLUE = /^[、和及与或]$/;
const LAST_MARK = /[、]|且/g;

const indexIn = (view: View, offset: number): number => {
  const found = view.at.findIndex((at) => at >= offset);
  return found < 0 ? view.text.length : found;
};

/** Figures joined by list marks alone, of one kind. */
const listsOf = (text: string, figures: readonly (ReadFigure & { from: number; to: number })[]): ReadFigure[][] => {
  const lists: (ReadFigure & { from: number; to: number })[][] = [];
  for (const figure of figures) {
    const list = lists.at(-1);
    const last = list?.at(-1);
    const joined = last !== undefined && last.kind === figure.kind && LIST_GLUE.test(text.slice(last.to, figure.from));
    if (joined) list?.push(figure);
    else lists.push([figure]);
  }
  return lists;
};

/** "超过1亿元的企业2家": what follows 的 or 级 goes on with the figure before it, which belongs to the name. */
const labelledBy = (text: string, sinceMark: number, sincePrevious: number): string =>
  /^[的级]/.test(text.slice(sincePrevious)) ? text.slice(sinceMark) : text.slice(Math.max(sinceMark, sincePrevious));

const CLOSED = /（[^（）]*）|\([^()]*\)|“[^“”]*”|《[^《》]*》/g;
const blot = (text: string): string => text.replace(CLOSED, (enclosed) => "□".repeat(enclosed.length));

/** "30人（含）以下的": whether the number itself counts is the bound's affair. */
const withoutInclusion = (text: string): string => text.replace(/^[（(]不?含[^（）()]{0,8}[）)]/, "");

/** The sites of a provision's figures; offsets of `figures` are those of the provision's own text, blanks included. */
export const sitesOf = (
  provision: Provision,
  ownText: string,
  figures: readonly ReadFigure[],
  { opening, sentence }: Pick<Surroundings, "opening" | "sentence">,
): Site[] => {
  const view = viewOf(ownText);
  const text = view.text;
  const inside = enclosed(text);
  const placed = figures.map((figure) => ({
    ...figure,
    from: indexIn(view, figure.start),
    to: indexIn(view, figure.end),
  }));
  const lists = listsOf(text, placed);
  return placed.flatMap((figure, at): Site[] => {
    const segment = provision.segments.findLast(({ start }) => start <= figure.from) ?? provision.segments[0];
    const read = figures[at];
    if (segment === undefined || read === undefined) return [];
    const before = text.slice(segment.start, figure.from);
    const clear = blot(text.slice(0, figure.from));
    const previous = placed[at - 1];
    const sincePrevious = Math.max(
      segment.start,
      previous === undefined || previous.to > figure.from ? 0 : previous.to,
    );
    const sinceMark = [...before.matchAll(LAST_MARK)].map(({ index }) => segment.start + index + 1).at(-1) ?? 0;
    const list = lists.find((members) => members.some(({ start }) => start === figure.start)) ?? [read];
    const bracket = inside[figure.from] === true ? sinceBracket(text.slice(0, figure.from)) : null;
    return [
      {
        figure: read,
        segment,
        before: clear.slice(segment.start),
        near: clear.slice(Math.max(sincePrevious, sinceMark)),
        labelled: labelledBy(text.slice(0, figure.from), Math.max(sinceMark, segment.start), sincePrevious),
        after: withoutInclusion(text.slice(figure.to, segment.end)),
        behind: text.slice(Math.max(figure.to, ...list.map(({ end }) => indexIn(view, end))), segment.end),
        rest: withoutInclusion(text.slice(figure.to)),
        earlier: text.slice(0, segment.start),
        opening,
        sentence,
        bracket,
        list,
        place: list.findIndex(({ start }) => start === figure.start),
        provision,
      },
    ];
  });
};

/** A text from the bracket that it leaves open; null where it leaves none. */
const sinceBracket = (text: string): string | null => {
  const closed = Math.max(text.lastIndexOf("）"), text.lastIndexOf(")")) + 1;
  const at = text.slice(closed).search(/[（(]/);
  return at < 0 ? null : text.slice(closed + at);
};

/** The calendar year that a segment opens with; null where none. */
export const yearOpening = (text: string): number | null => {
  const year = YEAR_OPENS.exec(text)?.[1];
  return year === undefined ? null : Number(year);
};
