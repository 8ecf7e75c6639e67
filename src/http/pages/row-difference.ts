import type { ClauseChange, EditionClause } from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { changed, wholeTexts } from "./difference.ts";
import { html, type Html } from "./html.ts";

type Segment = ClauseChange["segments"][number];

/** What parts the cells of a row's text. */
const CELL_BREAK = " | ";

/** A table's row before and after, cell by cell under the headings of its columns. */
export function rowDifference(
  change: ClauseChange,
  columns: NonNullable<ClauseChange["columns"]>,
  lang: PageLanguage,
): Html {
  const [name = [], ...cells] = cellsOf(change);
  const isRenamed = name.some(({ op }) => op !== "same");
  return html`${isRenamed && change.kind === "changed" && html`<p class="difference" lang="zh-Hans">${changed(name, lang)}</p>`}
    <dl class="row-cells">
      ${columns.map(({ heading, headingEn }, at) => {
        const label =
          lang === "en" && headingEn !== null
            ? html`<dt>${headingEn} <span lang="zh-Hans">${heading}</span></dt>`
            : html`<dt lang="zh-Hans">${heading}</dt>`;
        return html`<div>
          ${label}
          <dd class="difference" lang="zh-Hans">${changed(cells[at] ?? [], lang)}</dd>
        </div>`;
      })}
    </dl>`;
}

/** The segments by cell, the row's name first. */
function cellsOf(change: ClauseChange): Segment[][] {
  const { before, after } = change;
  // Where nothing compares there is no name among the segments: it stands above.
  if (change.segments.length === 0) return [[], ...cut(wholeTexts(change))];
  const [old, fresh] = [cellStarts(before), cellStarts(after)];
  const cells: Segment[][] = [];
  let [at, atOld] = [0, 0];
  for (const { op, text } of change.segments) {
    for (const character of text.split("")) {
      const cell = op === "removed" ? old[atOld] : fresh[at];
      if (op !== "added") atOld += 1;
      if (op !== "removed") at += 1;
      if (cell === undefined || cell === null) continue;
      const own = (cells[cell] ??= []);
      const last = own.at(-1);
      if (last?.op === op) own[own.length - 1] = { op, text: last.text + character };
      else own.push({ op, text: character });
    }
  }
  return Array.from(cells, (cell: Segment[] | undefined) => cell ?? []);
}

function cut(texts: readonly Segment[]): Segment[][] {
  return texts.flatMap(({ op, text }) => text.split(CELL_BREAK).map((part) => [{ op, text: part }]));
}

/** For each character of "name。cell | cell" the cell that it stands in, 0 for the name; null for what parts them. */
function cellStarts(clause: EditionClause | null): (number | null)[] {
  if (clause === null) return [];
  const name = clause.heading ?? "";
  const cells = clause.text.split(CELL_BREAK);
  return [
    ...name.split("").map(() => 0),
    ...(name === "" ? [] : [null]),
    ...cells.flatMap((cell, i) => [
      ...(i === 0 ? [] : Array.from(CELL_BREAK, () => null)),
      ...cell.split("").map(() => i + 1),
    ]),
  ];
}
