import { describe, expect, it } from "vitest";
import { detailsAsked, statesDetail } from "../../src/answering/unstated/details.ts";
import { partAsked } from "../../src/language/part-asked.ts";
import { enumerates, listWanted } from "../../src/language/listed.ts";

const names = (question: string): string[] => detailsAsked(question).map((d) => d.name);

it("takes what is to be done a second time for no grant given again", () => {
  expect(names("which four old bridges are to be built a second time?")).not.toContain("again");
  expect(names("may we apply a second time?")).toContain("again");
});

describe("what detail a question asks for", () => {
  it.each([
    ["报名费是多少?", "fee"],
    ["这类项目能申报哪几类国家资金?", "funds"],
    ["for which three pots of state money may bridges be put forward?", "funds"],
    ["收多少管理费?", "fee"],
    ["表格要用什么颜色的纸?", "colour"],
    ["末班车几点?", "clock"],
    ["无证经营罚多少?", "fine"],
    ["协会的会长是谁?", "office"],
    ["理事会每年开几次会?", "frequency"],
    ["贷款利率是多少?", "interest"],
    ["补贴多久到账?", "payout"],
    ["要准备哪些材料?", "paperwork"],
    ["农户每亩能补多少?", "per-mu"],
    ["目录里现在有多少个品种?", "outcome"],
    ["最后选中了多少家?", "outcome"],
    ["协会负责人叫什么名字?", "office"],
    ["检测费降了多少?", "fee"],
    ["听证会在哪个会议厅开?", "venue"],
    ["一张消费券的面值是多少?", "face-value"],
    ["每送一件补多少钱?", "per-parcel"],
    ["what colour is the form?", "colour"],
    ["how much is the registration fee?", "fee"],
    ["which number can i ring about the call?", "phone"],
    ["what number does the east station answer?", "phone"],
    ["what fine must a shop pay?", "fine"],
    ["how often does the council meet?", "frequency"],
    ["how old may a bus be?", "age"],
    ["which company has been picked as operator?", "outcome"],
    ["how many results are there in the database right now?", "outcome"],
    ["which firms were finally selected?", "outcome"],
    ["how many shops have opened as of today?", "outcome"],
    ["how many meetings a year does the council hold?", "frequency"],
    ["by what month must it be handed in?", "day"],
    ["by the end of which month is the report due?", "day"],
    ["within what time is it put on sale?", "span"],
    ["within what time limit is it listed?", "span"],
    ["多长时间内要挂网?", "span"],
    ["牵头的得是几级医院?", "grade"],
    ["合作社要什么等级才能报?", "grade"],
    ["which grade must the farm hold?", "grade"],
    ["开港之前,渔船的比例原来是多少?", "base"],
    ["what was the share before?", "base"],
    ["有句口号怎么说的?", "slogan"],
    ["what is the slogan of the campaign?", "slogan"],
    ["一家农场能不能同时参加好几个项目?", "several"],
    ["may one farm take part in more than one project at the same time?", "several"],
    ["同一条线第二年还能再领吗?", "again"],
    ["can the same line be paid again in its second year?", "again"],
    ["堵到什么程度算严重?", "extent"],
    ["what counts as serious congestion?", "extent"],
    ["产值每年平均要长多少?", "growth"],
    ["by how much should output grow each year?", "growth"],
    ["重点布局哪四大领域?", "field"],
    ["which four priority fields are named?", "field"],
    ["用哪些原料做果酒?", "ingredient"],
    ["which plants are the raw materials?", "ingredient"],
    ["加班的怎么补偿?", "compensation"],
    ["how are they to be compensated?", "compensation"],
    ["钱是提前给的吗?", "prepayment"],
    ["can farms be paid early?", "prepayment"],
    ["a farm was named model farm. what is it paid?", "sum"],
    ["cash prize for a new pear?", "sum"],
    ["指标是约束性的吗?", "binding"],
    ["are the targets binding?", "binding"],
    ["申报书寄给谁?", "recipient"],
    ["to whom must the papers be sent?", "recipient"],
    ["最晚哪天申报?", "closing"],
    ["what is the closing date for applications?", "closing"],
    ["果农融资可以上哪几个平台?", "platform"],
    ["on which platform are the goods sold?", "platform"],
    ["how many full years must the firm have existed?", "founding"],
    ["in which conference hall was it held?", "venue"],
    ["what is the face value of a voucher?", "face-value"],
    ["how much is paid per parcel?", "per-parcel"],
  ])("%s asks for the %s", (question, name) => {
    expect(names(question)).toContain(name);
  });

  it.each([
    "有哪几点要求?",
    "最高补贴多少?",
    "面积最大的园区由谁管?",
    "什么时候到期?",
    "提前预付的经费有多少?",
    "support for low-altitude flight",
    "is the plan in force today?",
    "is the notice in force as of today?",
    "what number does the item have in the old plan?",
    "多久才能拿一次性补贴?",
    "几级财政分担?",
    "检查时哪些标准不能打折扣?",
    "发动机进了首台套名单，最多能拿百分之几?",
    "平台建好了奖多少?",
    "what class of device is it?",
    "support for platforms that lend money",
    "what number of bases was set for 2025?",
  ])("%s asks for none", (question) => {
    expect(names(question)).toEqual([]);
  });

  it("a fee asked for by its name must stand in the text by that name", () => {
    const [fee] = detailsAsked("报名费是多少?");
    expect(fee).toEqual({ name: "fee", own: "报名费" });
    expect(fee === undefined ? null : statesDetail("每人收取培训费100元。", fee)).toBe(false);
    expect(fee === undefined ? null : statesDetail("报名费每人100元。", fee)).toBe(true);
  });

  it("an English question is answered by a Chinese text and the other way round", () => {
    const [colour] = detailsAsked("what colour is the form?");
    expect(colour === undefined ? null : statesDetail("表格用蓝色纸打印。", colour)).toBe(true);
    const [fee] = detailsAsked("收费标准是多少,收多少费?");
    expect(fee === undefined ? null : statesDetail("A fee of RMB 20 is charged.", fee)).toBe(true);
  });
});

describe("how many things a question wants named", () => {
  it.each([
    ["重点是哪四个方向?", 4],
    ["“三宝”是哪三宝?", null],
    ["这21家企业都叫什么名字?", 21],
    ["前十名是谁?", 10],
    ["which ten villages take part?", 10],
    ["what are the names of the 21 companies?", 21],
    ["which 5 per cent is meant?", null],
    ["有几个方向?", null],
  ])("%s %s", (question, wanted) => {
    expect(listWanted(question)).toBe(wanted);
  });

  it.each([
    ["甲、乙、丙和丁。", 4, true],
    ["甲、乙、丙和丁。", 10, false],
    ["建立基地，推进加工，支持销售，加强宣传，培育品种，打造品牌。", 6, false],
    ["“一村一品一员一册”", 4, true],
    ["tea, rice and fish", 3, true],
  ])("%s names %s: %s", (text, wanted, expected) => {
    expect(enumerates(text, wanted)).toBe(expected);
  });
});

describe("the part of a whole that a question asks for", () => {
  it.each([
    ["这些奖金当中,青年组有多少?", "青年组"],
    ["评选的120个项目里农业占多少?", "农业"],
    ["上市的茶叶里面明前茶单独有多少斤?", "明前茶"],
    ["市里封顶支持是多少?", null],
    ["政策里同一家企业累计能拿多少?", null],
    ["how many of the 120 projects are in farming?", "farming"],
    ["how many mu are set aside for green tea alone?", "green tea"],
    ["how many projects are there?", null],
  ])("%s %s", (question, part) => {
    expect(partAsked(question)).toBe(part);
  });
});
