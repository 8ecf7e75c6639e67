import { describe, expect, it } from "vitest";
import { hanNumber, hanNumeral, type Marker, markerAt } from "../../src/ingestion/markers.ts";
import { type Candidate, chooseNumbering } from "../../src/ingestion/numbering.ts";

describe("markers", () => {
  it.each([
    ["一、总则", "han-comma", 1],
    ["（十二）支持", "han-bracket", 12],
    ["(三) 支持", "han-bracket", 3],
    ["１．目标", "digit-dot", 1],
    ["18．支持创新", "digit-dot", 18],
    ["3、材料", "digit-comma", 3],
    ["第二十一条申请人应当", "article", 21],
    ["第三章监督", "chapter", 3],
  ])("%s", (text, family, number) => {
    expect(markerAt(text)).toMatchObject({ family, number });
  });

  it.each(["1.2万项", "第三条规定的程序", "2027年", "60%以上", "10亿元级", "（新材料）", "第二章所列事项"])(
    "not: %s",
    (text) => {
      expect(markerAt(text)).toBeNull();
    },
  );

  it.each(["二、三级医院", "（二）项和（三）项", "（一）、（二）两类", "(3)或者"])("doubtful: %s", (text) => {
    expect(markerAt(text)?.doubtful).toBe(true);
  });

  it("a heading may begin with the name of a project", () => {
    expect(markerAt("（二）项目管理")?.doubtful).toBe(false);
  });

  it("reads and writes Chinese numerals alike", () => {
    for (let n = 1; n <= 199; n++) expect(hanNumber(hanNumeral(n))).toBe(n);
  });
});

describe("which markers number a document", () => {
  const marked = (text: string): Marker => {
    const marker = markerAt(text);
    if (!marker) throw new Error(`no marker: ${text}`);
    return marker;
  };
  const candidate = (at: number, text: string, evidence: number): Candidate => ({ at, marker: marked(text), evidence });

  it("leaves out a list of numbers that a line happens to begin with", () => {
    const chosen = chooseNumbering([
      candidate(0, "一、目标", 3),
      candidate(1, "二、三级医院", 1),
      candidate(2, "二、措施", 3),
      candidate(3, "（二）项要求", -1),
      candidate(4, "（一）研发", 3),
      candidate(5, "（二）推广", 3),
    ]);
    expect(chosen.map((c) => [c.at, c.depth])).toEqual([
      [0, 0],
      [2, 0],
      [4, 1],
      [5, 1],
    ]);
  });

  it("goes on with items that run through several sections", () => {
    const chosen = chooseNumbering(
      ["一、甲", "1.乙", "2.丙", "二、丁", "3.戊"].map((text, at) => candidate(at, text, 3)),
    );
    expect(chosen.map((c) => c.depth)).toEqual([0, 1, 1, 0, 1]);
  });

  it("bears a missing number", () => {
    const chosen = chooseNumbering(["一、甲", "二、乙", "四、丁"].map((text, at) => candidate(at, text, 3)));
    expect(chosen).toHaveLength(3);
  });
});
