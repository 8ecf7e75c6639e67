import { beforeAll, describe, expect, it } from "vitest";
import type { OpenedWence } from "../../src/app/service.ts";
import { AskRequest } from "../../src/contract/index.ts";
import { openService } from "./open-service.ts";

let service: OpenedWence;
beforeAll(async () => {
  service = await openService();
});

/** Work of more than linear size would take minutes on these. */
const UNITS = [
  "1",
  "1亿",
  "1,",
  "1 ",
  "a ",
  "one ",
  "-",
  "--",
  "<",
  "〔",
  "（",
  "多少",
  "奖励",
  "补贴1元",
  "1+1=",
  "\u0301",
  "😀",
];
const ask = (request: unknown) => service.ask(AskRequest.parse(request));

describe("long and repetitive input", () => {
  it.each(UNITS)("%j over and over is answered or refused soon", async (unit) => {
    const question = `${unit.repeat(1900 / unit.length)}多少？`;
    expect(["answered", "no_answer"]).toContain((await ask({ question })).status);
  });

  it("in a history takes no longer than in questions", async () => {
    const history = Array.from({ length: 20 }, () => ({ role: "user", content: "医疗器械".repeat(5000) }));
    expect(["answered", "no_answer"]).toContain((await ask({ question: "那另一个呢？", history })).status);
  });

  it("reads only the latest questions of a history", async () => {
    const question = "最高奖励多少？";
    const recent = Array.from({ length: 6 }, () => ({ role: "user", content: "第三类医疗器械拿到注册证呢？" }));
    const told = async (history: readonly object[]) => (await ask({ question, history })).answer;
    expect(await told([{ role: "user", content: "独角兽企业融资呢？" }, ...recent])).toBe(await told(recent));
  });
});
