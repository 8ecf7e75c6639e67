import { describe, expect, it } from "vitest";
import { AskRequest } from "../../src/contract/index.ts";
import { printAnswer } from "../../src/cli/print-answer.ts";
import { fakeService } from "../http/fake-service.ts";

const print = async (question: string) => printAnswer(await fakeService().ask(AskRequest.parse({ question })));

describe("printAnswer", () => {
  it("prints the answer first, then its sources with quote, translation and address", async () => {
    const text = await print("最高多少？");
    expect(text.split("\n")[0]).toBe("按销售额的10%奖励，最高500万元。[1]");
    expect(text).toMatch(/^\[1\] 某府办发〔2026〕9号 {2}7 {2}有效$/m);
    expect(text).toMatch(/^ {4}\/documents\/new-materials-2026#7~1$/m);
  });

  it("prints why there is no answer and whom to ask", async () => {
    expect(await print("今天天气")).toMatch(/^文件没有涉及: .*\n可以咨询: 市经济信息委 023-00000000$/m);
  });

  it("prints notices, what is missing and each step of a calculation", async () => {
    const text = await print("销售额6000万元");
    expect(text).toMatch(/^! 已被新文件取代: /m);
    expect(text).toMatch(/^\? 企业当年已获奖励的数额$/m);
    expect(text).toMatch(/^ {2}封顶: min\(6000000, 5000000\) = 5000000 CNY$/m);
  });

  it("speaks English where the answer does", async () => {
    expect(await print("How much?")).toMatch(/^Read as: .*\n\n\[1\] .*In force$/m);
  });
});
