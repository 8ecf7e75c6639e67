import fc from "fast-check";
import { hanNumeral } from "../../src/ingestion/markers.ts";

/** A clause as it ought to come back. */
export interface ExpectedClause {
  readonly ref: string;
  readonly heading: string | null;
  readonly text: string;
}

/** How a made-up document is printed. */
export interface Print {
  /** Characters a line, Latin ones counting half. */
  readonly column: number;
  /** Lines a page; the page ends wherever that falls, inside numbers too. */
  readonly page: number;
  /** How a page begins, and what stands at its foot ("#" is the page's number). */
  readonly pageStart: "" | " " | "\f";
  readonly foot: string | null;
  readonly blankLines: boolean;
  readonly lineEnd: "\n" | "\r\n";
  /** The typesetter's spaces between Chinese and figures. */
  readonly spaced: boolean;
}

/** How it is numbered. */
export interface Numbering {
  readonly kind: "plan" | "measures" | "regulation" | "list";
  /** Items go on through all groups instead of starting anew in each. */
  readonly straight: boolean;
  readonly dot: "．" | "." | ". " | "、";
  readonly fullWidth: boolean;
  readonly narrowBrackets: boolean;
  /** One number in so many is missing; 0 for none. */
  readonly missing: number;
}

export interface MadeDocument {
  readonly text: string;
  readonly expected: readonly ExpectedClause[];
}

/** Running text that looks like headings where a line, or a page, happens to begin with it. */
const PIECES = [
  "支持新材料企业开展技术改造",
  "对符合条件的项目给予最高20000元奖励",
  "检验资质参数达到1.2万项",
  "推动二、三级医院与企业合作",
  "引导三、四级机构错位发展",
  "依照第三条规定的程序办理",
  "按照第十二条、第十三条的要求执行",
  "违反第五条规定的责令改正",
  "符合前款第（二）项要求的",
  "按照（一）和（三）两类分别管理",
  "建成平台12个以上",
  "投入1234567.89万元",
  "培育3．5万名人才",
  "自2025年12月31日起施行",
  "采用CRO和3D打印技术",
  "与Nature Medicine等期刊合作",
  "按照不超过总投资的20%给予补助",
  "比例由5.5%提高到8.25%",
  "安排1、2、3类项目",
  "在第二章所列范围内",
  "见附件2所列目录",
  "达到１００家以上",
  "二、三级医院应当优先采用",
  "三、四季度集中申报",
  "（二）项和（三）项可以同时享受",
  "（一）、（二）两类不得重复",
  "第二章所列事项另行规定",
  "第四条的规定从其约定",
];
const HEADINGS = [
  "支持创新产品研发",
  "加强组织保障",
  "完善服务体系",
  "推进试点示范",
  "强化要素支撑",
  "推动二三产业融合",
];

const clauseText = fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 }).map((p) => `${p.join("，")}。`);
const prose = fc.array(clauseText, { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(""));

interface Item {
  readonly heading: string;
  readonly prose: string;
  readonly sentence: string;
}
type Sections = readonly {
  readonly heading: string;
  readonly groups: readonly { heading: string; items: readonly Item[] }[];
}[];

const heading = fc.constantFrom(...HEADINGS);
const item = fc.record({ heading, prose, sentence: clauseText });
const group = fc.record({ heading, items: fc.array(item, { minLength: 2, maxLength: 3 }) });
const sections: fc.Arbitrary<Sections> = fc.array(
  fc.record({ heading, groups: fc.array(group, { minLength: 2, maxLength: 3 }) }),
  { minLength: 2, maxLength: 2 },
);

export const prints: fc.Arbitrary<Print> = fc.record({
  column: fc.integer({ min: 20, max: 46 }),
  page: fc.integer({ min: 4, max: 18 }),
  pageStart: fc.constantFrom("", " ", "\f"),
  foot: fc.constantFrom(null, "— # —", "- # -", "—— #"),
  blankLines: fc.boolean(),
  lineEnd: fc.constantFrom("\n", "\n", "\r\n"),
  spaced: fc.boolean(),
});

export const numberings: fc.Arbitrary<Numbering> = fc.record({
  kind: fc.constantFrom("plan", "measures", "regulation", "list"),
  straight: fc.boolean(),
  dot: fc.constantFrom("．", ".", ". ", "、"),
  fullWidth: fc.boolean(),
  narrowBrackets: fc.boolean(),
  missing: fc.constantFrom(0, 0, 4, 6),
});

/** Documents of any nesting, numbering and print, each with the clauses that it ought to make. */
export const madeDocuments: fc.Arbitrary<MadeDocument> = fc
  .tuple(sections, numberings, prints)
  .map(([content, numbering, print]) => {
    const { paragraphs, expected } = numbered(content, numbering);
    const head = ["某市新材料行动方案", "各有关单位："];
    return {
      text: `${head.join(print.lineEnd)}${print.lineEnd}${typeset(paragraphs, print)}${print.lineEnd}`,
      expected,
    };
  });

/** The paragraphs of a document, and the clauses that they ought to make. */
function numbered(content: Sections, style: Numbering): { paragraphs: string[]; expected: ExpectedClause[] } {
  const opening = "为促进产业发展，制定本方案。";
  const paragraphs = [opening];
  const expected: ExpectedClause[] = [{ ref: "preamble", heading: null, text: opening }];
  const put = (label: string, ref: string, heading: string | null, text: string): void => {
    paragraphs.push(`${label}${[heading, text].filter((part) => part !== null && part !== "").join("。")}`);
    expected.push({ ref, heading, text });
  };
  const next = counter(style.missing);
  const bracket = (n: number): string => (style.narrowBrackets ? `(${hanNumeral(n)})` : `（${hanNumeral(n)}）`);
  content.forEach((part, s) => {
    const section = hanNumeral(s + 1);
    if (style.kind === "regulation") put(`第${section}章`, `第${String(s + 1)}章`, part.heading, "");
    else if (style.kind !== "list") put(`${section}、`, section, part.heading, "");
    part.groups.forEach((one, g) => {
      const above = `${section}(${hanNumeral(g + 1)})`;
      if (style.kind === "plan") put(bracket(g + 1), above, one.heading, "");
      one.items.forEach((entry, i) => {
        switch (style.kind) {
          case "plan": {
            const n = style.straight ? next("items") : i + 1;
            put(
              `${digits(n, style)}${style.dot}`,
              style.straight ? String(n) : `${above}${String(n)}`,
              entry.heading,
              entry.prose,
            );
            break;
          }
          case "measures": {
            const n = style.straight ? next("items") : next(section);
            const own = `(${hanNumeral(n)})`;
            put(bracket(n), style.straight ? own : section + own, entry.heading, entry.prose);
            break;
          }
          case "regulation": {
            const n = next("articles");
            put(`第${hanNumeral(n)}条`, String(n), null, `本市${entry.sentence}`);
            break;
          }
          case "list": {
            const n = next("items");
            put(`${digits(n, style)}${style.dot}`, String(n), entry.heading, entry.prose);
          }
        }
      });
    });
  });
  return { paragraphs, expected };
}

/** Counts each list from 1; where numbers are missing, one in `missing` is left out, never the first. */
function counter(missing: number): (list: string) => number {
  const last = new Map<string, number>();
  return (list) => {
    const n = (last.get(list) ?? 0) + 1;
    const own = missing > 0 && n > 1 && n % missing === 0 ? n + 1 : n;
    last.set(list, own);
    return own;
  };
}

function digits(number: number, style: Numbering): string {
  const plain = String(number);
  return style.fullWidth ? plain.replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0)) : plain;
}

/** Set in lines of one width, two characters indented, with page ends wherever they fall, numbers cut and all. */
function typeset(paragraphs: readonly string[], print: Print): string {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, print.column));
  const shown = lines.map((line) =>
    print.spaced ? line.replace(/(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})/gu, " ") : line,
  );
  const gap = print.blankLines ? print.lineEnd.repeat(2) : print.lineEnd;
  return shown
    .map((line, i) => {
      const starts = i > 0 && i % print.page === 0;
      const ends = i % print.page === print.page - 1 && i < lines.length - 1;
      const number = String(Math.floor(i / print.page) + 1);
      const foot = ends && print.foot !== null ? print.lineEnd.repeat(2) + print.foot.replace("#", number) : "";
      // A page number is told by the page's edge: where no page end is left, by the gap below it.
      const edge = foot !== "" && print.pageStart === "" ? print.lineEnd.repeat(2) : "";
      return `${starts ? print.pageStart : ""}${line}${foot}${edge}`;
    })
    .join(gap);
}

function wrap(paragraph: string, column: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 2;
  // Numbers are cut where the line ends; words of Latin letters are not.
  for (const [piece] of paragraph.matchAll(/[A-Za-z]+|[^A-Za-z]/gu)) {
    const step = /[\u0020-\u007e]/.test(piece) ? piece.length / 2 : 1;
    if (width + step > column) {
      lines.push(line);
      line = "";
      width = 0;
    }
    line += piece;
    width += step;
  }
  return [...lines, line].map((one) => one.trim());
}

/** What may befall a line of a source on its way here. */
export type Mishap = "drop" | "double" | "swap" | "cut" | "join" | "space" | "page" | "widen" | "narrow";

/** Lines of a source with mishaps at some of them; whatever comes of it must be accounted for. */
export function mutated(
  lines: readonly string[],
  mishaps: readonly { at: number; mishap: Mishap; by: number }[],
): string {
  const text = [...lines];
  for (const { at, mishap, by } of mishaps) {
    const i = at % Math.max(1, text.length);
    const line = text[i] ?? "";
    const middle = line.length === 0 ? 0 : by % line.length;
    const changed: Record<Mishap, readonly string[]> = {
      drop: [],
      double: [line, line],
      swap: [text[i + 1] ?? "", line],
      cut: [line.slice(0, middle), line.slice(middle)],
      join: [line + (text[i + 1] ?? "")],
      space: [`${line.slice(0, middle)} \u3000${line.slice(middle)}`],
      page: [line.slice(0, middle), "", `— ${String(by)} —`, "", ` ${line.slice(middle)}`],
      widen: [line.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))],
      narrow: [line.normalize("NFKC")],
    };
    text.splice(i, mishap === "swap" || mishap === "join" ? 2 : 1, ...changed[mishap]);
  }
  return text.join("\n");
}
