import type { Table } from "../../domain/index.ts";
import type { Line } from "../line.ts";
import { assemble, type TableContext } from "./assemble.ts";
import { contentOf, type ContentLine } from "./content.ts";
import type { DraftTable } from "./draft.ts";
import { headingRuns } from "./heading-run.ts";
import { isAnnexLabel } from "./marks.ts";
import { readRowWise } from "./row-wise.ts";
import { isTabbed, readTabbed } from "./tabbed.ts";
import { isTorn, readTorn } from "./torn.ts";

/** A table and the lines that it was read from, as indices into the lines passed in; page furniture among them too. */
export interface TableReading {
  readonly table: Table;
  readonly usedLines: ReadonlySet<number>;
}

function readDrafts(lines: readonly ContentLine[]): DraftTable[] {
  if (isTabbed(lines)) return readTabbed(lines);
  if (isTorn(lines)) return readTorn(lines);
  return headingRuns(lines).length > 0 ? readRowWise(lines) : [];
}

/** What stands above the table's first line: the annex's title without "附件1". */
function titleOf(lines: readonly ContentLine[], first: number): string {
  const above = lines.filter(({ index, compact }) => index < first && !isAnnexLabel(compact));
  return above
    .slice(-3)
    .map((line) => line.compact)
    .join("");
}

/**
 * Reads the tables of an annex, in whichever of three ways they were printed: cells parted by tabs, row by row with
 * wrapped cells, or column by column on each page.
 *
 * @param lines Lines of one annex, its label and title among them.
 * @returns Tables in order; [] for an annex of prose. Lines of the label and title aren't booked.
 * @example
 * readTables(linesOf("附件1\n任务分工\n序号\t内容\t牵头单位\n1\t建设平台\t某市科技局"), { documentId: "d", source: "s", annexRef: "annex1" })
 * // [{ table: { id: "d/annex1", title: "任务分工", rows: [{ ref: "annex1#1", … }], … }, usedLines: Set { 2, 3 } }]
 */
export function readTables(lines: readonly Line[], context: TableContext): readonly TableReading[] {
  const content = contentOf(lines);
  const drafts = readDrafts(content.lines).filter(({ rows }) => rows.length > 0);
  const first = Math.min(...drafts.flatMap(({ used }) => used));
  const title = titleOf(content.lines, first);
  return drafts.map((draft, at) => {
    const furniture = at === 0 ? content.furniture.filter((index) => index > first) : [];
    return { table: assemble(draft, title, context), usedLines: new Set([...draft.used, ...furniture]) };
  });
}
