import type { TableColumn } from "../../domain/index.ts";
import { compact } from "./fragment.ts";

type Role = TableColumn["role"];

/** A column heading as the vocabulary knows it; "body" waits for its neighbours to say whether it leads or supports. */
interface Known {
  readonly role: Role | "body";
  readonly words: readonly string[];
}

const VOCABULARY: readonly Known[] = [
  { role: "number", words: ["序号", "编号"] },
  {
    role: "name",
    words: [
      ...[
        "指标名称",
        "主要指标",
        "核心指标",
        "绩效指标",
        "指标",
        "重点工作任务",
        "重点任务",
        "主要任务",
        "工作任务",
        "目标任务",
      ],
      ...[
        "任务名称",
        "任务内容",
        "工作内容",
        "主要内容",
        "工作举措",
        "工作事项",
        "任务",
        "内容",
        "举措",
        "措施",
        "事项",
        "项目名称",
        "项目",
        "名称",
      ],
    ],
  },
  { role: "unit", words: ["计量单位", "单位"] },
  { role: "lead", words: ["牵头单位", "牵头部门", "牵头责任单位", "主责单位", "主办单位", "负责单位"] },
  {
    role: "support",
    words: ["配合单位", "配合部门", "参与单位", "参加单位", "协办单位", "协同单位", "协助单位", "配合责任单位"],
  },
  { role: "body", words: ["责任单位", "责任部门", "责任主体"] },
  { role: "value", words: ["目标值", "目标", "现状值", "基期值", "预期值", "完成值"] },
  { role: "other", words: ["完成时限", "完成时间", "时限", "时间节点", "类别", "类型", "属性", "指标属性", "备注"] },
];

const WORDS = VOCABULARY.flatMap(({ role, words }) => words.map((word) => ({ role, word }))).sort(
  (a, b) => b.word.length - a.word.length,
);
const YEAR = /^(\d{4})年(?:度)?/u;
const UNIT_REMARK = /^[（(](?:单位|计量单位)[）)]/u;

interface Read {
  readonly heading: string;
  readonly role: Role | "body";
  readonly year: number | null;
}

/** The heading at the start of a text without spaces; null where none starts there. */
function readOne(text: string): Read | null {
  const year = YEAR.exec(text);
  const rest = year ? text.slice(year[0].length) : text;
  const known = WORDS.find(({ word }) => rest.startsWith(word));
  if (year) {
    const value = known?.role === "value" ? known.word : "";
    return { heading: `${year[0]}${value}`, role: "value", year: Number(year[1]) };
  }
  if (!known) return null;
  const remark = UNIT_REMARK.exec(rest.slice(known.word.length))?.[0] ?? "";
  return { heading: `${known.word}${remark}`, role: known.role, year: null };
}

/** Reads a text that consists of column headings and nothing else; null where anything else stands in it. */
function readAll(text: string): Read[] | null {
  const out: Read[] = [];
  let rest = compact(text).replace(/\s+/gu, "");
  while (rest !== "") {
    const one = readOne(rest);
    if (!one) return null;
    out.push(one);
    rest = rest.slice(one.heading.length);
  }
  return out.length === 0 ? null : out;
}

/**
 * Settles who leads: where a column names who leads by its own word, 责任单位 beside it supports; where a column
 * names who supports, or none does, 责任单位 leads.
 */
function settle(read: readonly Read[]): TableColumn[] {
  const led = read.some(({ role }) => role === "lead");
  return read.map(({ heading, role, year }) => ({
    heading,
    year,
    role: role === "body" ? (led ? "support" : "lead") : role,
  }));
}

/**
 * Columns that a run of heading words names, whatever spaces or line ends stand between them; null for other text.
 *
 * @example columnsOf("序号 内容 牵头单位 责任单位")?.map(({ role }) => role) // ["number", "name", "lead", "support"]
 * @example columnsOf("序号重点任务责任单位配合单位")?.map(({ role }) => role) // ["number", "name", "lead", "support"]
 * @example columnsOf("2027 年 目标值") // [{ heading: "2027年目标值", role: "value", year: 2027 }]
 */
export function columnsOf(text: string): TableColumn[] | null {
  const read = readAll(text);
  return read && settle(read);
}

/** Columns of a heading row whose cells are told apart; a heading that the vocabulary lacks becomes "other". */
export function columnsOfCells(cells: readonly string[]): TableColumn[] {
  return settle(
    cells.map((cell) => {
      const read = readAll(cell);
      return read?.length === 1 && read[0] ? read[0] : { heading: compact(cell), role: "other", year: null };
    }),
  );
}
