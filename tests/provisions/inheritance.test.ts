import { describe, expect, it } from "vitest";
import { lexiconOf, provisions } from "./documents.ts";

const inherited = (text: string) => provisions(text).map((passage) => passage.inherited);
const lexicon = lexiconOf({
  海外: ["origin", "abroad"],
  博士: ["degree", "doctor"],
  硕士: ["degree", "master"],
  市级: ["level", "city"],
});

describe("inheritance", () => {
  it("lets 其中 and the sentences after it inherit the head", () => {
    expect(
      inherited(
        "对新落户的人才，给予一定补助。其中，海外引进的博士每人最高补助30万元，其他博士每人最高补助20万元。海外引进的硕士每人最高补助10万元。",
      ),
    ).toEqual(["", "对新落户的人才，给予一定补助", "对新落户的人才，给予一定补助", "对新落户的人才，给予一定补助"]);
  });

  it("lets a limit inherit what it limits and stay out of the group", () => {
    const [first, second, limit] = provisions(
      "对开设小型托育点的企业，给予2万元补助；对开设大型托育点的企业，给予8万元补助。对单个企业的年度补助最高不超过50万元。",
    );
    expect(limit?.inherited).toBe("对开设小型托育点的企业；对开设大型托育点的企业");
    expect(limit?.group).toBeNull();
    expect(second?.group).toBe(first?.group);
    expect(first?.group).not.toBeNull();
  });

  it("hands an exception to all parallel cases", () => {
    expect(inherited("除特殊工程外，房建工程工期由90天缩减至60天，市政工程工期由80天缩减至50天。")[1]).toBe(
      "除特殊工程外",
    );
  });

  it("gives a raise the case that it raises", () => {
    expect(
      inherited(
        "对符合条件的农田项目，一次性给予最高50万元的补助；经市政府同意，对特别重大的项目可提高补助标准，补助资金最高不超过200万元。",
      )[1],
    ).toBe("对符合条件的农田项目");
  });

  it("takes the subject from the predecessor where a target has none", () => {
    expect(inherited("全市工业用水总量达到80%以上，2027年达到85%以上，2028年达到90%以上。")[2]).toContain(
      "工业用水总量",
    );
  });
});

describe("facets", () => {
  it("are of whom a condition is set for, by the opening of its sentence", () => {
    const [condition] = provisions(
      "海外企业应拥有固定场地和团队，近3年研发投入占销售收入的平均比例不低于5%。",
      lexicon,
    );
    expect(condition?.facets).toEqual([{ axis: "origin", value: "abroad", stance: "asserted" }]);
  });

  it("denies what 其他 sets apart from its sibling", () => {
    const [doctor, others] = provisions("海外引进的博士每人最高补助30万元，其他博士每人最高补助20万元。", lexicon);
    expect(doctor?.facets).toEqual([
      { axis: "origin", value: "abroad", stance: "asserted" },
      { axis: "degree", value: "doctor", stance: "asserted" },
    ]);
    expect(others?.facets).toEqual([
      { axis: "degree", value: "doctor", stance: "asserted" },
      { axis: "origin", value: "abroad", stance: "denied" },
    ]);
  });

  it("denies an exception and is silent on a range", () => {
    expect(provisions("除海外人才外，给予每人2万元补助。", lexicon)[0]?.facets).toEqual([
      { axis: "origin", value: "abroad", stance: "denied" },
    ]);
    expect(provisions("对市级及以上园区给予20万元补助。", lexicon)[0]?.facets).toEqual([]);
  });

  it("inherits on the axes on which it is silent itself", () => {
    const [, master] = provisions("对海外引进的人才，给予一定补助。其中，硕士每人补助10万元。", lexicon);
    expect(master?.facets).toContainEqual({ axis: "origin", value: "abroad", stance: "asserted" });
  });
});
