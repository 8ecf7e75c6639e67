import { describe, expect, it } from "vitest";
import {
  editionMentions,
  placesMissing,
  readDocumentNumbers,
  readPlace,
  REFERENCE_WORDS,
  resolvePlace,
  withBareItem,
} from "../../src/answering/read/references.ts";
import { enPlace } from "../../src/language/en/places.ts";
import { enShortTitle } from "../../src/language/en/titles.ts";
import { zhPlace } from "../../src/language/zh/places.ts";
import { zhShortTitle } from "../../src/language/zh/titles.ts";
import { AIR, HOUSING, TAX, TAX_FORMER } from "./fixtures/town.ts";

const DOCUMENTS = [TAX_FORMER, TAX, HOUSING, AIR];
const numbers = (text: string) => readDocumentNumbers(text, DOCUMENTS, REFERENCE_WORDS);
const place = (text: string) => readPlace(text, REFERENCE_WORDS);

describe("documents named by number", () => {
  it.each([
    ["云府办发〔2024〕9号第3条", ["tax-2024"]],
    ["9号文和12号文哪个早", ["tax-2024", "housing-2025"]],
    ["compare the relief in 9 and the allowance in 12.", ["tax-2024", "housing-2025"]],
    ["the relief in 9 of the districts", []],
    ["9、12、20号哪份最早", ["tax-2024", "housing-2025", "air-2025"]],
    ["which of documents 9, 12 and 20 came first", ["tax-2024", "housing-2025", "air-2025"]],
    ["12月9号之前要交吗", []],
  ])("%s", (text, ids) => {
    expect(numbers(text).ids).toEqual(ids);
  });

  it("are told where none bears the number", () => {
    expect(numbers("云府办发〔2023〕77号讲什么").unknown).toEqual(["云府办发〔2023〕77号"]);
    expect(numbers("77号文件第3条").unknown).toEqual(["77号文件"]);
    expect(numbers("77号楼").unknown).toEqual([]);
  });
});

describe("an item by its number alone", () => {
  it.each([
    ["what did no. 27 of the old plan pay", 27],
    ["what does number 5 deal with in 9号", 5],
    ["旧版的第5讲什么", 5],
    ["is no. 12 in force", null],
    ["the phone number 27635", null],
    ["第3类呢", null],
  ])("%s", (text, item) => {
    expect(withBareItem(place(text), text, DOCUMENTS, REFERENCE_WORDS).item).toBe(item);
  });

  it("gives way to one that is named as such", () => {
    const text = "no. 27: what does item 3 say";
    expect(withBareItem(place(text), text, DOCUMENTS, REFERENCE_WORDS).item).toBe(3);
  });

  it("of a revision that nobody issued is told", () => {
    expect(numbers("2031年修订版把补贴调到多少").unknown).toEqual(["2031年修订版"]);
    expect(numbers("what does the 2031 revision pay").unknown).toEqual(["2031 revision"]);
    expect(numbers("2024年修订版把补贴调到多少").unknown).toEqual([]);
  });
});

describe("editions", () => {
  it.each([
    ["3月那版的第2条", { year: null, month: 3 }],
    ["item 2 of the march plan", { year: null, month: 3 }],
    ["the december 2024 notice", { year: 2024, month: 12 }],
    ["12月底之前要交吗", null],
  ])("are named by the month of their issue: %s", (text, month) => {
    expect(numbers(text).issuedIn).toEqual(month);
  });

  it("are found where they stand", () => {
    const sides = editionMentions("旧版第2条对应9号文第几条", TAX_FORMER, TAX, REFERENCE_WORDS).map((m) => m.side);
    expect(sides).toEqual(["before", "after"]);
  });
});

describe("places", () => {
  it.each([
    [AIR, "附件2第1项", "annex2#1"],
    [AIR, "任务分工表第1项", "annex2#1"],
    [TAX, "第4条", "4"],
    [TAX, "and number 4?", "4"],
    [TAX, "what about no. 2?", "2"],
    [TAX, "how about number 4 of them all put together", null],
    [TAX, "item 6", null],
  ])("resolve in their document", (document, text, ref) => {
    expect(resolvePlace(document, place(text))).toBe(ref);
  });

  it("named in vain give the last of their kind", () => {
    expect(placesMissing(TAX, place("item 6"))).toEqual({ asked: "6", last: "5" });
  });

  it.each([
    ["25", "第25项", "item 25"],
    ["(七)", "第(七)项", "item 7 (七)"],
    ["二(一)", "第二部分第(一)项", "section 2, item 1 (一)"],
    ["annex3#26", "附件3第26项", "annex 3, row 26"],
    ["annex2二#51", "附件2第二部分第51项", "annex 2, part 2, row 51"],
    ["closing", "结尾", "the closing paragraph"],
  ])("are named in both languages: %s", (ref, zh, en) => {
    expect([zhPlace(ref), enPlace(ref)]).toEqual([zh, en]);
  });
});

describe("the short name of a document", () => {
  it("is what a notice issues", () => {
    const issuer = "某市人民政府办公厅";
    expect(zhShortTitle(`${issuer}关于印发《某市新材料产业行动计划》的通知`, issuer)).toBe("某市新材料产业行动计划");
    expect(zhShortTitle(`${issuer}关于做好防汛工作的通知`, issuer)).toBe("关于做好防汛工作的通知");
    expect(enShortTitle('Notice of the General Office on Issuing the "Action Plan for New Materials"')).toBe(
      "Action Plan for New Materials",
    );
  });
});
