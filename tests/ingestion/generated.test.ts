import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Clause } from "../../src/domain/index.ts";
import { ingest } from "../../src/ingestion/ingest.ts";
import type { Source } from "../../src/ingestion/source-list.ts";
import { hanNumeral } from "../../src/ingestion/markers.ts";
import { spanOfText } from "../../src/ingestion/text-span.ts";

interface Expected {
  readonly ref: string;
  readonly heading: string | null;
  readonly text: string;
}

/** Pieces of running text, some of which look like headings where a line begins with them. */
const PIECES = [
  "支持新材料企业开展技术改造",
  "对符合条件的项目给予最高20000元奖励",
  "检验资质参数达到1.2万项",
  "推动二、三级医院与企业合作",
  "依照第三条规定的程序办理",
  "符合前款第（二）项要求的",
  "按照（一）和（三）两类分别管理",
  "建成平台12个以上",
  "培育3．5万名人才",
  "采用CRO和3D打印技术",
  "按照不超过总投资的20%给予补助",
];

const sentence = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 4 })
  .map((parts) => `${parts.join("，")}。`);
const prose = fc.array(sentence, { minLength: 1, maxLength: 3 }).map((s) => s.join(""));
const heading = fc.constantFrom("支持创新产品研发", "加强组织保障", "完善服务体系", "推进试点示范", "强化要素支撑");

interface Section {
  readonly heading: string;
  readonly groups: readonly {
    readonly heading: string;
    readonly items: readonly { heading: string; text: string }[];
  }[];
}

const section: fc.Arbitrary<Section> = fc.record({
  heading,
  groups: fc.array(
    fc.record({ heading, items: fc.array(fc.record({ heading, text: prose }), { minLength: 2, maxLength: 4 }) }),
    {
      minLength: 2,
      maxLength: 3,
    },
  ),
});

interface Print {
  readonly column: number;
  readonly blank: boolean;
  readonly straight: boolean;
  readonly dot: string;
  readonly fullWidth: boolean;
  readonly narrow: boolean;
  readonly page: number;
}

const print: fc.Arbitrary<Print> = fc.record({
  column: fc.integer({ min: 22, max: 46 }),
  blank: fc.boolean(),
  straight: fc.boolean(),
  dot: fc.constantFrom("．", ".", ". "),
  fullWidth: fc.boolean(),
  narrow: fc.boolean(),
  page: fc.integer({ min: 5, max: 18 }),
});

/** The paragraphs of a document, and the clauses that they ought to make. */
function compose(sections: readonly Section[], style: Print): { paragraphs: string[]; expected: Expected[] } {
  const paragraphs = ["为促进产业发展，制定本方案。"];
  const expected: Expected[] = [{ ref: "preamble", heading: null, text: "为促进产业发展，制定本方案。" }];
  let running = 0;
  sections.forEach((part, s) => {
    const section = hanNumeral(s + 1);
    paragraphs.push(`${section}、${part.heading}`);
    expected.push({ ref: section, heading: part.heading, text: "" });
    part.groups.forEach((group, g) => {
      const bracket = style.narrow && s % 2 === 1 ? `(${hanNumeral(g + 1)})` : `（${hanNumeral(g + 1)}）`;
      paragraphs.push(`${bracket}${group.heading}`);
      expected.push({ ref: `${section}(${hanNumeral(g + 1)})`, heading: group.heading, text: "" });
      group.items.forEach((item, i) => {
        running += 1;
        const number = style.straight ? running : i + 1;
        paragraphs.push(`${digits(number, style)}${style.dot}${item.heading}。${item.text}`);
        const ref = style.straight ? String(number) : `${section}(${hanNumeral(g + 1)})${number}`;
        expected.push({ ref, heading: item.heading, text: item.text });
      });
    });
  });
  return { paragraphs, expected };
}

function digits(number: number, style: Print): string {
  return style.fullWidth
    ? String(number).replace(/\d/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))
    : String(number);
}

/** Set in lines of one width, two characters indented, with page ends wherever they fall, numbers cut and all. */
function typeset(paragraphs: readonly string[], style: Print): string {
  const lines = paragraphs.flatMap((paragraph) => wrap(paragraph, style.column));
  return lines
    .map(
      (line, i) =>
        (i > 0 && i % style.page === 0 ? ` ${line}` : line) +
        (i % style.page === style.page - 1 ? `\n\n— ${Math.floor(i / style.page) + 1} —` : ""),
    )
    .join(style.blank ? "\n\n" : "\n");
}

function wrap(paragraph: string, column: number): string[] {
  const lines: string[] = [];
  let line = "";
  let width = 2;
  for (const character of paragraph) {
    const step = /[\u0020-\u007e]/.test(character) ? 0.5 : 1;
    if (width + step > column) {
      lines.push(line);
      line = "";
      width = 0;
    }
    line += character;
    width += step;
  }
  return [...lines, line];
}

function sourceOf(text: string): Source {
  return {
    id: "made",
    file: "made.txt",
    sha256: "0".repeat(64),
    title: { zh: "试", en: "trial" },
    form: "pdf-text",
    layout: "lines",
    publisher: "某市人民政府",
    date: null,
    extraction: "made",
    documents: [{ id: "made", kind: "plan", issuer: "某市人民政府" }],
    articles: [],
    text,
  };
}

function flat(clauses: readonly Clause[]): Clause[] {
  return clauses.flatMap((clause) => [clause, ...flat(clause.children)]);
}

describe("documents of any nesting, wrapping and page length", () => {
  const made = fc.tuple(fc.array(section, { minLength: 2, maxLength: 3 }), print);

  it("come back clause by clause, with no character lost, doubled or misplaced", () => {
    fc.assert(
      fc.property(made, ([sections, style]) => {
        const { paragraphs, expected } = compose(sections, style);
        const text = `某市新材料行动方案\n各有关单位：\n${typeset(paragraphs, style)}\n`;
        const { documents, account } = ingest([sourceOf(text)]);
        const clauses = flat(documents[0]?.clauses ?? []);
        expect(clauses.map(({ ref, heading, text }) => ({ ref, heading, text }))).toEqual(expected);
        expect(account[0]?.bookings.map((b) => text.slice(b.start, b.end)).join("")).toBe(text);
        for (const clause of clauses) {
          const quoted = spanOfText(clause, 0, clause.text.length).segments.map(([a, b]) => text.slice(a, b));
          expect(quoted.join("")).toBe(clause.text.replaceAll("\n", ""));
        }
      }),
      { numRuns: 150, seed: 20251122 },
    );
  });
});
