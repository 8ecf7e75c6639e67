import { describe, expect, it } from "vitest";
import { provisions, roles } from "./documents.ts";
import type { Figure } from "../../src/domain/index.ts";

const figuresOf = (text: string): Figure[] => provisions(text).flatMap(({ figures }) => figures);
const labels = (text: string) => figuresOf(text).map(({ label }) => label);

describe("roles", () => {
  it.each([
    [
      "对年纳税额超过100万元的，按不超过投资额的10%给予补助、最高不超过200万元。",
      ["100万元 threshold", "10% rate", "200万元 cap"],
    ],
    ["对承租企业按照租金的30%，给予最高50万元补贴。", ["30% rate", "50万元 cap"]],
    ["对符合条件的按照不超过合同额的15%，给予最高不超过80万元的补助。", ["15% rate", "80万元 cap"]],
    [
      "对企业贷款按照利率的50%，最高不超过贷款额的1%给予贴息，单个企业每年贴息上限为100万元。",
      ["50% rate", "1% cap", "100万元 yearly_cap"],
    ],
    ["对购置设备的，给予设备金额3%的贴息。", ["3% rate"]],
    ["给予单个标段最高不超过40万元/年的补助。", ["40万元 yearly_cap"]],
    ["对单个院校的年度补助最高不超过90万元。", ["90万元 yearly_cap"]],
    ["对新引进的博士，给予安家补助30万元。", ["30万元 amount"]],
    [
      "对营业收入达到2000万元以上的建筑业企业，一次性给予最高不超过100万元的奖励。",
      ["2000万元 threshold", "100万元 cap"],
    ],
    [
      "对新开通的公交线路，运营1年以上、年度发车不少于800班次（往返为1班次）的企业，给予支持6万元。",
      ["1年 threshold", "800班次 threshold", "1班次 other", "6万元 amount"],
    ],
    ["施工许可时限由60个工作日缩减至30个工作日。", ["60个工作日 from", "30个工作日 to"]],
    ["补助资金由省级承担40%、市级承担60%。", ["40% share", "60% share"]],
    ["将小额工程限额由30万元提高至50万元。", ["30万元 from", "50万元 to"]],
    ["给予三年期最高300万元的研发补助，每年不超过100万元。", ["三年 other", "300万元 cap", "100万元 yearly_cap"]],
    ["由省、市两级各承担补助资金的50%。", ["50% share"]],
    ["设立3亿元人才基金，重点投向初创企业。", ["3亿元 amount"]],
    ["单个单位每年获得补助的课题个数累计不超过3个。", ["3个 limit"]],
    ["教师占比不低于60%。", ["60% limit"]],
    ["项目建设周期不超过2年。", ["2年 term"]],
    ["对列入目录的工程，3个月内完成招标。", ["3个月 deadline"]],
    ["对小微企业减按20%的税率征收。", ["20% rate"]],
    ["到2028年，污水处理率提升至98%。", ["98% target"]],
    [
      "到2028年，培育营业收入超过50亿元的建筑企业3家、10亿元的设计企业8家。",
      ["50亿元 threshold", "3家 target", "10亿元 threshold", "8家 target"],
    ],
  ] as const)("%s", (text, expected) => {
    expect(provisions(text).flatMap(roles)).toEqual(expected);
  });

  it("takes a floor under a heading of conditions for a threshold", () => {
    const [passage] = provisions("企业研发投入占比不低于5%。", undefined, "申报条件");
    expect(passage && roles(passage)).toEqual(["5% threshold"]);
  });
});

describe("labels", () => {
  it("names what is counted or measured", () => {
    expect(labels("2026年全市培育高新技术企业400家、瞪羚企业20家。")).toEqual([null, "高新技术企业", "瞪羚企业"]);
    expect(labels("到2028年，实施30项污染治理工程。")).toEqual([null, "污染治理工程"]);
    expect(labels("企业开办平均时限由5天缩减至1天。")).toEqual(["企业开办平均时限", "企业开办平均时限"]);
    expect(labels("对购房的，按照购房款总额的2%给予补贴。")).toEqual(["购房款总额"]);
  });

  it.each([
    ["对通过甲级认证、乙级认证且投产的产品，再分别给予最高30万元、20万元奖励。", ["甲级认证", "乙级认证"]],
    ["对牵头制定住房领域国际标准、行业标准的企业，单个标准分别给予50万元、10万元。", ["住房领域国际标准", "行业标准"]],
    ["对新认定的学校，按照省级、市级分别给予最高200万元、50万元的补助。", ["省级", "市级"]],
    ["对院士、长江学者领衔的团队在首次入驻时，分别给予最高500万元、100万元资助。", ["院士", "长江学者领衔"]],
    ["对“绿色工地”“智慧工地”建设项目，按规定分别给予20万元、30万元奖励。", ["绿色工地", "智慧工地"]],
    ["对一等奖、二等奖和三等奖，分别奖励30万元、20万元、10万元。", ["一等奖", "二等奖", "三等奖"]],
  ] as const)("tells the members of a list apart: %s", (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it("zips years", () => {
    const years = figuresOf("2026年、2028年分别达到100家、300家。").filter(({ kind }) => kind === "count");
    expect(years.map(({ year, value }) => [year, value])).toEqual([
      [2026, 100],
      [2028, 300],
    ]);
  });

  it("carries a year over the segments of its sentence", () => {
    const targets = figuresOf("到2028年，建成公园30个，新增停车位5000个，绿地率达到40%。").filter(
      ({ role }) => role === "target",
    );
    expect(targets.map(({ year }) => year)).toEqual([2028, 2028, 2028]);
  });
});
