import type { TableColumn } from "../../domain/index.ts";
import { isShared } from "./bodies.ts";
import { joinPrice, misfit, strangeness, type Manner } from "./pricing.ts";
import type { Token } from "./tokens.ts";

type Role = TableColumn["role"];

interface Spread {
  readonly price: number;
  /** For each column the tokens of its cell, and their text. */
  readonly cells: readonly (readonly Token[])[];
  readonly texts: readonly string[];
  /** Column of the last token. */
  readonly column: number;
}

export interface RowSpread {
  readonly cells: readonly (readonly Token[])[];
  /** Columns whose cells another reading, about as good, fills in another way. */
  readonly doubtful: ReadonlySet<number>;
}

const BEAM = 48;
const MARGIN = 1;
const FORBIDDEN = 12;
/** Price of a blank cell: rows rarely miss a name or who leads. */
const BLANK: Readonly<Record<Role, number>> = { number: 0, name: 12, unit: 6, value: 4, lead: 8, support: 3, other: 3 };

/** Price of a space inside a cell: usual beside figures, Latin words and brackets, odd between Chinese words. */
const spacePrice = (left: string, right: string): number =>
  /[\p{Script=Latin}\d）)]$/u.test(left) || /^[\p{Script=Latin}\d（(]/u.test(right) ? 0.5 : 3;

interface Step {
  readonly token: Token;
  readonly before: Token | undefined;
  /** Whether this line or the one before it carries parts of several cells, or a page ended between them. */
  readonly mixed: boolean;
}

function extend(
  spread: Spread,
  column: number,
  { token, before, mixed }: Step,
  role: Role,
  manner: Manner,
): Spread | null {
  const sameLine = before?.line === token.line;
  if (sameLine && column < spread.column) return null;
  const cell = spread.cells[column] ?? [];
  const last = cell.at(-1);
  const text = spread.texts[column] ?? "";
  let price = (column < spread.column ? (mixed ? 1 : FORBIDDEN) : 0) + misfit(role, token.compact);
  if (last)
    price +=
      last.line === token.line
        ? spacePrice(last.compact, token.compact)
        : joinPrice(role, text, last.compact, token.compact, manner);
  return {
    price: spread.price + price,
    column,
    cells: spread.cells.map((tokens, at) => (at === column ? [...tokens, token] : tokens)),
    texts: spread.texts.map((before, at) => (at === column ? before + token.compact : before)),
  };
}

const closed = (spread: Spread, roles: readonly Role[], manner: Manner): Spread => {
  const shared = roles.some((role, at) => role === "lead" && isShared(spread.texts[at] ?? ""));
  const price = roles.reduce((sum, role, at) => {
    const text = spread.texts[at] ?? "";
    if (text !== "") return sum + strangeness(role, text, manner);
    return sum + (role === "support" && shared ? 0 : BLANK[role]);
  }, spread.price);
  return { ...spread, price };
};

/**
 * Spreads the tokens of one row, printed line by line, over its cells. Of all ways the one with the least that
 * speaks against it is taken: cells follow each other; where lines carry parts of several cells, these go on below.
 */
export function spreadRow(tokens: readonly Token[], roles: readonly Role[], manner: Manner): RowSpread {
  let beam: Spread[] = [{ price: 0, column: 0, cells: roles.map(() => []), texts: roles.map(() => "") }];
  const several = (token: Token | undefined): boolean => tokens.filter(({ line }) => line === token?.line).length > 1;
  tokens.forEach((token, at) => {
    const before = tokens[at - 1];
    const mixed = several(token) || several(before) || (before !== undefined && before.line.page !== token.line.page);
    const step = { token, before, mixed };
    beam = beam
      .flatMap((spread) => roles.flatMap((role, column) => extend(spread, column, step, role, manner) ?? []))
      .sort((a, b) => a.price - b.price)
      .slice(0, BEAM);
  });
  const ends = beam.map((spread) => closed(spread, roles, manner)).sort((a, b) => a.price - b.price);
  const [best, ...others] = ends;
  const rivals = best ? others.filter(({ price }) => price < best.price + MARGIN) : [];
  return {
    cells: best?.cells ?? [],
    doubtful: new Set(
      roles.flatMap((_, at) => (rivals.some(({ texts }) => texts[at] !== best?.texts[at]) ? [at] : [])),
    ),
  };
}
