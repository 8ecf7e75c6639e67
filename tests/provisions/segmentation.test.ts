import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { piecesOf } from "../../src/provisions/index.ts";
import { corpusDocuments } from "./documents.ts";
import type { Clause } from "../../src/domain/index.ts";

const cut = (text: string): string[] => piecesOf(text).map(({ start, end }) => text.slice(start, end));

describe("segmentation", () => {
  it("parts sentences and semicolons outside quotes and brackets", () => {
    expect(cut("推行“一次受理。限时办结；”模式（含线上。线下）。加强监管；优化服务。")).toEqual([
      "推行“一次受理。限时办结；”模式（含线上。线下）。",
      "加强监管；",
      "优化服务。",
    ]);
  });

  it("takes an unmatched quote for a character", () => {
    expect(cut("他说：“很好。第二句。")).toEqual(["他说：“很好。", "第二句。"]);
  });

  it("parts parallel grants that each have a case and a sum", () => {
    expect(cut("引进的博士每人最高补助20万元，其他硕士每人最高补助5万元。")).toHaveLength(2);
    expect(cut("对一等奖项目，给予50万元奖励，对二等奖项目，给予30万元奖励。")).toHaveLength(2);
    expect(cut("对获奖作品给予奖励，一等奖30万元，二等奖20万元，三等奖10万元。")).toHaveLength(3);
  });

  it("parts parallel changes and targets", () => {
    expect(cut("企业开办时限由5天缩减至1天，施工许可时限由60天缩减至30天，不动产登记由10天缩减至3天。")).toHaveLength(
      3,
    );
    expect(cut("实施安居计划，2026年筹集保障房100套、公寓50套，2028年筹集保障房300套、公寓90套。")).toHaveLength(2);
    expect(cut("到2028年，建成绿道200公里，森林覆盖率达到55%以上。")).toHaveLength(2);
  });

  it.each([
    "对年纳税额超过100万元的，按不超过投资额的10%给予补助、最高不超过200万元。",
    "对承租企业按照租金的30%，给予最高50万元补贴。",
    "对企业贷款按照利率的50%，最高不超过贷款额的1%给予贴息，单个企业每年贴息上限为100万元。",
    "对示范社区给予20万元奖励，每个街道获得奖励的额度最高不超过60万元。",
    "对国家级、省级园区，分别给予100万元、50万元奖励，单个园区累计不超过3次。",
    "标段工期由100天，缩短到80天。",
    "展会从5月1日开始，至5月5日结束，共计5天。",
  ])("keeps a condition and its consequence together: %s", (text) => {
    expect(cut(text)).toEqual([text]);
  });

  it("leaves out the bracket of the bodies in charge", () => {
    expect(cut("加强监管。（责任单位：市住房局（市房管中心）、市财政局，各区县政府）")).toEqual(["加强监管。"]);
  });
});

const clausesOf = (clauses: readonly Clause[]): Clause[] =>
  clauses.flatMap((clause) => [clause, ...clausesOf(clause.children)]);
const texts = corpusDocuments.flatMap(({ clauses }) => clausesOf(clauses)).map(({ text }) => text);
const said = (text: string): string =>
  text.replace(/[（(](?:责任单位|牵头单位)[：:][^]*?[）)](?=\n|$)/g, "").replace(/\s/g, "");

describe("passages of a clause", () => {
  it("cover its text in order without overlap", () => {
    for (const text of texts) {
      const pieces = piecesOf(text);
      pieces.forEach((piece, at) => expect(piece.start).toBeGreaterThanOrEqual(pieces[at - 1]?.end ?? 0));
      expect(said(pieces.map(({ start, end }) => text.slice(start, end)).join(""))).toBe(said(text));
    }
  });

  it("are the same however the print sets blanks", () => {
    const spaced = fc
      .constantFrom(...texts.filter((text) => text !== ""))
      .chain((text) => fc.tuple(fc.constant(text), fc.array(fc.nat(text.length), { maxLength: 20 })));
    fc.assert(
      fc.property(spaced, ([text, places]) => {
        const marks = new Set(places);
        const printed = [...text].map((char, at) => (marks.has(at) ? ` ${char}` : char)).join("");
        const squeezed = (pieces: string[]) => pieces.map((piece) => piece.replace(/ /g, ""));
        expect(squeezed(cut(printed))).toEqual(squeezed(cut(text)));
      }),
      { numRuns: 200 },
    );
  });

  it("cover any text", () => {
    const char = fc.constantFrom(..."对甲给予5万元，最高；。“”（）年2026其他奖励、分别\n ");
    fc.assert(
      fc.property(fc.array(char, { maxLength: 60 }), (chars) => {
        const text = chars.join("");
        const joined = cut(text).join("").replace(/\s/g, "");
        const letters = (value: string) => value.replace(/[^\p{L}\p{N}]/gu, "");
        expect(letters(joined)).toBe(letters(text));
      }),
    );
  });
});
