import fc from "fast-check";
import { linesOf } from "../../../src/ingestion/lines.ts";
import { readTables } from "../../../src/ingestion/tables/index.ts";
import type { Line } from "../../../src/ingestion/line.ts";

/** A task as a person would write it into a table. */
export interface Task {
  readonly name: string;
  readonly leads: readonly string[];
  readonly supports: readonly string[];
}

const BODIES = [
  "市财政局",
  "市住房城乡建委",
  "市交通运输委",
  "市水利局",
  "市应急局",
  "市生态环境局",
  "市体育局",
  "市教委（市语委）",
  "省交通大学",
  "省水务集团",
];
const VERBS = ["推进", "建设", "完善", "支持", "探索", "优化", "强化", "开展"];
const OBJECTS = [
  "城市公园",
  "老旧小区改造",
  "轨道交通换乘",
  "河道治理",
  "应急物资储备",
  "校园体育设施",
  "垃圾分类",
  "公共停车场",
  "新能源公交车",
  "12座桥梁",
];
const TAILS = ["建设", "试点", "示范", "工程", "体系", "行动"];

const name = fc
  .array(fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...OBJECTS), fc.constantFrom(...TAILS)), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => `${parts.map((part) => part.join("")).join("，")}。`);

/** Tasks whose leading and supporting bodies don't overlap. */
export const tasks = (mostBlank: number): fc.Arbitrary<Task[]> =>
  fc
    .array(
      fc.record({
        name,
        bodies: fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: 2, maxLength: 6 }),
        blank: fc.nat(9),
      }),
      { minLength: 3, maxLength: 24 },
    )
    .map((rows) =>
      rows.map(({ name: task, bodies, blank }) => {
        const leads = bodies.slice(0, Math.ceil(bodies.length / 3));
        return { name: task, leads, supports: blank < mostBlank ? [] : bodies.slice(leads.length) };
      }),
    );

const NOT_FIRST = /^[，。、）]/;
const NOT_LAST = /[（]$/;

/** Wraps a cell as a typesetter would: no stop at the start of a line, no open bracket at its end. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let rest = text;
  while (rest.length > width) {
    let at = width;
    while (
      at > 2 &&
      (NOT_FIRST.test(rest.slice(at)) || NOT_LAST.test(rest.slice(0, at)) || /\d$/.test(rest.slice(0, at)))
    )
      at -= 1;
    lines.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...lines, rest];
}

const HEADING = ["序号", "重点工作任务", "责任单位", "配合单位"];
export const listed = (bodies: readonly string[], blank: string): string =>
  bodies.length === 0 ? blank : bodies.join("、");
const chunks = <T>(items: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, at) => items.slice(at * size, (at + 1) * size));
const pages = (texts: readonly string[]): Line[] => linesOf(`附件3\n\n任务分工表\n\n${texts.join("\n\n ")}\n`);

/** Cells parted by tabs; the heading row again on each page. */
export const tabbed = (rows: readonly Task[], perPage: number): Line[] => {
  const lines = rows.map((row, at) =>
    [String(at + 1), row.name, listed(row.leads, ""), listed(row.supports, "")].join("\t"),
  );
  return linesOf(
    `附件3\n\n任务分工表\n\n${chunks(lines, perPage)
      .map((page) => [HEADING.join("\t"), ...page].join("\n"))
      .join("\n\n")}\n`,
  );
};

/** Column by column on each page, the heading row at its foot. */
export const torn = (rows: readonly Task[], perPage: number, blank: string): Line[] => {
  const numbered = rows.map((row, at) => ({ row, number: String(at + 1) }));
  return pages(
    chunks(numbered, perPage).map((page) =>
      [
        ...page.map(({ number }) => number),
        ...page.flatMap(({ row }) => wrap(row.name, 20)),
        ...page.flatMap(({ row }) => wrap(listed(row.leads, ""), 11)),
        ...page.flatMap(({ row }) => wrap(listed(row.supports, blank), 11)).filter((line) => line !== ""),
        HEADING.join(" "),
        "—— 7",
      ].join("\n\n"),
    ),
  );
};

/** Row by row; a page ends after the first line of a row, so that lines carry parts of several cells. */
export const rowWise = (rows: readonly Task[], breakEvery: number): Line[] => {
  const parts = rows.map((row, at) => {
    const cells = [wrap(row.name, 6), wrap(listed(row.leads, "/"), 8), wrap(listed(row.supports, "/"), 8)];
    const number = String(at + 1);
    if (at % breakEvery !== breakEvery - 1 || cells.every((lines) => lines.length === 1))
      return [number, ...cells.flat()].join("\n\n");
    const first = [number, ...cells.map(([line]) => line ?? "")].join(" ");
    const deepest = Math.max(...cells.map((lines) => lines.length));
    const others = Array.from({ length: deepest - 1 }, (_, depth) =>
      cells.flatMap((lines) => lines[depth + 1] ?? []).join(" "),
    );
    return `${first}\n ${others.join("\n\n")}`;
  });
  return linesOf(`附件3\n\n任务分工表\n\n${HEADING.join(" ")}\n\n${parts.join("\n\n")}\n`);
};

export const readBack = (lines: readonly Line[]) =>
  readTables(lines, { documentId: "d", source: "s", annexRef: "annex3" })[0]?.table;
