import { describe, expect, it } from "vitest";
import { Rule } from "../../src/domain/rule.ts";
import { passagesOf, rulesOf } from "../../src/provisions/index.ts";
import { corpusDocuments, lexiconOf, provisions } from "./documents.ts";

const rules = (text: string) => rulesOf(provisions(text));

describe("rules", () => {
  it("reads threshold, rate, base and cap", () => {
    const [rule] = rules("对年纳税额超过100万元的，按不超过投资额的10%给予补助、最高不超过200万元。");
    expect(rule?.conditions.map(({ threshold }) => threshold).filter((threshold) => threshold !== null)).toEqual([
      { of: "年纳税额", comparison: "over", value: 1000000, unit: "CNY" },
    ]);
    expect(rule).toMatchObject({
      rate: { percent: 10, base: "投资额", atMost: true },
      cap: { value: 2000000 },
      what: { text: "补助" },
      statesSum: true,
      additive: false,
    });
  });

  it("takes 达到 and 以上 as reached by equality", () => {
    const [rule] = rules("对营业收入达到2000万元以上的建筑企业，给予100万元奖励。");
    expect(rule?.conditions.at(-1)?.threshold?.comparison).toBe("at_least");
    expect(rule?.amount?.value).toBe(1000000);
  });

  it("gives one rule a member of a list, with what all share", () => {
    const both = rules(
      "对牵头制定国际标准、行业标准的企业，单个标准分别给予最高50万元、10万元的奖励，单个企业每年获得奖励的标准个数累计不超过2个。",
    );
    expect(both.map(({ member, cap, atMost }) => [member, cap?.value, cap?.per, atMost?.value])).toEqual([
      ["国际标准", 500000, "单个标准", 2],
      ["行业标准", 100000, "单个标准", 2],
    ]);
  });

  it("tells the ceiling of a rate, the yearly cap and the cap over all grants", () => {
    const [loan] = rules("对企业贷款按照利率的50%，最高不超过贷款额的1%给予贴息，单个企业每年贴息上限为100万元。");
    expect(loan).toMatchObject({
      rate: { percent: 50 },
      rateCap: { percent: 1, base: "贷款额" },
      yearlyCap: { value: 1000000 },
    });
    const [scene] = rules("对示范社区给予20万元奖励，每个街道获得奖励的额度最高不超过60万元。");
    expect(scene).toMatchObject({ amount: { value: 200000 }, totalCap: { value: 600000, per: "每个街道" }, cap: null });
  });

  it("gives each member of a list of thresholds its own", () => {
    const all = rules("对年出口额首次突破1亿元、5亿元的外贸企业，分别给予10万元、30万元奖励。");
    const thresholds = all.map(({ conditions }) =>
      conditions.flatMap(({ threshold }) => (threshold === null ? [] : [threshold.value])),
    );
    expect(thresholds).toEqual([[100000000], [500000000]]);
    expect(all.map(({ amount }) => amount?.value)).toEqual([100000, 300000]);
  });

  it("gives a rule a case where sums stand side by side", () => {
    const all = rules("对符合条件的孵化器给予最高100万元、众创空间给予最高50万元的补助。");
    expect(all.map(({ member, cap }) => [member, cap?.value])).toEqual([
      ["符合条件的孵化器", 1000000],
      ["众创空间", 500000],
    ]);
  });

  it("says which grants a limit limits", () => {
    const all = rules("对开设托育点的企业，给予2万元补助。对单个企业的年度补助最高不超过50万元。");
    expect(all.map(({ limits }) => limits)).toEqual([[], ["doc/1~1"]]);
  });

  it("keeps discretion, addition and support without a sum", () => {
    expect(rules("对入选作品，择优给予最高5万元奖励。")[0]?.discretion.map(({ text }) => text)).toEqual(["择优"]);
    expect(rules("对首次获奖的作品，再给予2万元奖励。")[0]?.additive).toBe(true);
    expect(rules("对符合相关要求的活动按规定给予支持。")[0]).toMatchObject({
      statesSum: false,
      cap: null,
      amount: null,
    });
  });

  it("doesn't take a fund for a grant", () => {
    expect(rules("设立3亿元人才基金，优先支持初创企业。")).toEqual([]);
  });

  it("cuts every part from the passage at its offsets", () => {
    for (const document of corpusDocuments) {
      const passages = passagesOf(document, lexiconOf({}));
      const texts = new Map(passages.map(({ id, text }) => [id, text]));
      for (const rule of rulesOf(passages)) {
        const { passage, conditions, discretion, ...rest } = Rule.parse(rule);
        const parts = [
          rest.beneficiary,
          rest.exclusion,
          rest.what,
          rest.rate,
          rest.cap,
          rest.amount,
          rest.yearlyCap,
          rest.share,
        ];
        for (const part of [...parts, ...conditions, ...discretion]) {
          if (part === null || part.start === null || part.end === null) continue;
          expect(texts.get(passage)?.slice(part.start, part.end)).toBe(part.text);
          expect(part.text).not.toBe("");
        }
      }
    }
  });
});
