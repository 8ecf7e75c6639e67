import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ASKS, type Ask } from "../../src/domain/question.ts";
import { readAsks } from "../../src/language/ask-pattern.ts";
import { enAsks } from "../../src/language/en/asks.ts";
import { foldText } from "../../src/language/fold.ts";
import { zhAsks } from "../../src/language/zh/asks.ts";

/** What a question asks for, read as questions are: over folded text, with the words of both languages. */
const asksOf = (question: string): Ask[] => readAsks(foldText(question), [...zhAsks, ...enAsks]);

/** A question, what it asks for at least, and what it must not be taken for. */
type Row = readonly [question: string, asked: readonly Ask[], not?: readonly Ask[]];

const CHINESE: readonly Row[] = [
  ["渔业产值年均增长目标是多少？", ["rate"]],
  ["登记的最后一天是哪天？", ["deadline"]],
  ["一年用水多少方才算大户？", ["measure"]],
  ["新的节水办法已经执行了吗？", ["validity", "yesno"]],
  ["旧的收费办法能接着用吗？", ["yesno"]],
  ["那套购房政策现在还适用不？", ["validity", "yesno"]],
  ["研发投入至少要占销售收入多少？", ["rate"], ["money"]],
  ["产值平均每年要增长多快？", ["rate"], ["measure"]],
  ["求职的人多快能拿到答复？", ["duration"], ["measure"]],
  ["平台谁来建？", ["body"]],
  ["花500万过不过得了门槛？", ["yesno"]],
  ["同一家加起来不能超多少？", ["most"], []],
  ["这件事落到谁头上？", ["body"], []],
  ["连续几次不合格会被撤销？", ["threshold"], []],
  ["新版计划比旧版少了什么？", ["change"]],
  ["渔业和林业的产值目标各是多少？", ["money"]],
  ["绿色工厂，2027年目标数", ["quantity"]],
  ["今年的灯会结束了没有？", ["validity"]],
  ["留学回国人员创业最高资助多少？", ["money"], ["count", "duration"]],
  ["买新能源公交车一辆补多少钱？", ["money"]],
  ["人才公寓的租金补贴有多少万元？", ["money"]],
  ["博士后进站能领几万？", ["money"]],
  ["污水处理改造的奖补资金是多少？", ["money"], ["rate"]],
  ["绿色建筑奖励封顶多少？", ["money"]],
  ["节水产业产值要做到多大？", ["money"]],
  ["引导基金总规模多少亿元？", ["money"]],
  ["一家企业每年最多能拿多少补贴？", ["yearly_money"]],
  ["年度奖励上限是多少？", ["yearly_money"]],
  ["全年合计不超过多少？", ["yearly_money"]],
  ["贴息比例是多少？", ["rate"]],
  ["按投资额的百分之几补助？", ["rate"], ["count"]],
  ["增值税即征即退退几成？", ["rate"]],
  ["可再生能源占比要到多少？", ["rate"]],
  ["市区两级财政各承担多少？", ["rate"]],
  ["今年要建多少套保障房？", ["count"]],
  ["全市要培育几家绿色工厂？", ["count"]],
  ["引进高层次人才多少名？", ["count"]],
  ["税务大厅有多少个？", ["count"]],
  ["申请资助的门槛是什么？", ["threshold"]],
  ["年销售额至少要多少？", ["threshold"]],
  ["投资不低于多少才能申报？", ["threshold"]],
  ["户籍要满几年才能买房？", ["duration"]],
  ["退税多久到账？", ["duration"]],
  ["环评审批时限是几个工作日？", ["duration"], ["money"]],
  ["租金补贴最长几年？", ["duration"]],
  ["新建绿地多少亩？", ["measure"]],
  ["新增城市绿道多少公里？", ["measure"]],
  ["空气优良天数的目标是多少？", ["quantity"]],
  ["什么时候开始受理申请？", ["date"]],
  ["哪天公示名单？", ["date"]],
  ["申报截止到几号？", ["deadline"]],
  ["材料最晚哪天交？", ["deadline"]],
  ["这个通知是什么时候印发的？", ["issued"]],
  ["文件的发布日期是哪天？", ["issued"]],
  ["两档奖励相差多少？", ["difference"]],
  ["审批时间缩短了几天？", ["difference"]],
  ["这份办法一共有多少条？", ["items"]],
  ["目标要在哪一年实现？", ["year"]],
  ["这个办法还有效吗？", ["validity", "yesno"]],
  ["有效期到什么时候？", ["validity"]],
  ["旧办法废止了没有？", ["validity"]],
  ["新规从哪天起施行？", ["validity"]],
  ["这件事哪个部门负责？", ["body"]],
  ["垃圾分类归谁管？", ["body"]],
  ["申请材料要找哪个单位？", ["body"]],
  ["海绵城市建设的牵头单位是谁？", ["lead_body"]],
  ["这项任务哪个局牵头？", ["lead_body"]],
  ["有哪些配合单位？", ["support_body"]],
  ["咨询电话是多少？", ["contact"]],
  ["申报材料寄到哪里？", ["contact"]],
  ["联系人是谁？", ["contact"]],
  ["谁可以申请人才公寓？", ["eligibility"]],
  ["申报要符合什么条件？", ["eligibility"]],
  ["什么是绿色债券？", ["definition"]],
  ["“无废城市”是什么意思？", ["definition"]],
  ["有哪些减税措施？", ["list"]],
  ["新旧办法有什么区别？", ["change"]],
  ["新版删了哪些内容？", ["change"]],
  ["个体户能不能享受？", ["yesno"]],
  ["小微企业是否免征？", ["yesno"]],
  ["博士和硕士的补贴哪个更高？", ["compare"]],
  ["怎么申请公租房？", ["how"]],
  ["办理流程是怎样的？", ["how"]],
  ["哪些文件提到了碳普惠？", ["documents"]],
  ["概括一下这份方案。", ["summary"]],
  ["第十二条规定了什么？", ["item"]],
  ["附件2第7项的内容是什么？", ["item"]],
  ["试点放在什么地方？", ["place"]],
];

const ENGLISH: readonly Row[] = [
  ["How big does a farm have to be to choose its own meter?", ["threshold"], ["money"]],
  ["From how many cubic metres of gas a year does the rule apply?", ["measure"], ["count"]],
  ["How fast does the output have to keep growing a year?", ["rate"], ["duration"]],
  ["If the city agrees, how far can the cap be raised?", ["money"], ["measure"]],
  ["Within what time will it be listed?", ["duration"], ["date"]],
  ["At least how many orchards have to be planted during the trial period?", ["count"], ["duration"]],
  ["The project counts as equal to what kind of research?", ["eligibility"], ["quantity"]],
  ["When the harbour is closed, what shelter has to be opened?", [], ["date"]],
  ["What happens to our grant if the rules change?", ["how"], ["money"]],
  ["How long does that set of harbour policy measures run for?", ["validity"]],
  ["Being on which list shuts a unit out of the call?", [], ["body"]],
  ["In which area can people register?", [], ["measure"]],
  ["How many key measures are there in the plan?", ["items"]],
  ["Which departments handle the rent subsidies?", ["body"], ["money"]],
  ["Which offices at city level look after parks?", ["body"], ["quantity"]],
  ["What average yearly growth of output value is aimed at?", ["rate"], ["money"]],
  ["What must wages average as a share of revenue?", ["rate"]],
  ["How high can the support go?", ["money"]],
  ["From how many days to how many is the check being cut?", ["duration"], ["difference"]],
  ["Could you tell me the largest grant?", ["money"], ["yesno"]],
  ["A new green factory. Support up to?", ["money"]],
  ["What percentage is paid back, capped at what?", ["rate", "money"]],
  ["How many cubic metres of water make a big user?", ["measure"], ["count"]],
  ["Can the new fee rules be used now?", ["validity", "yesno"]],
  ["To how many days was the permit procedure cut?", ["duration"], ["difference"]],
  ["How many days will be shaved off the permit procedure?", ["difference"]],
  ["What three routes lead to a grant?", ["list"]],
  ["By how much a year on average should farm output grow?", ["rate"], ["money"]],
  ["How much does the city pay on average for a heat pump?", ["money"]],
  ["What is the largest stake that the fund may take?", ["most"]],
  ["Who chairs number 14?", [], ["quantity"]],
  ["Which municipal department handles noise permits?", ["body"]],
  ["What agencies are responsible for dredging?", ["body"]],
  ["To which office does the builder turn?", ["body"]],
  ["Which two bureaus lead the clean-up?", ["body", "lead_body"]],
  ["Which branch of the national water body will open here?", ["list"], ["body"]],
  ["Which authorities' certificates are accepted?", ["list"], ["body"]],
  ["By what method are lead engineers picked?", [], ["body", "lead_body"]],
  ["What kinds of agency were named as examples?", ["list"], ["body"]],
  ["By how much per year should the timber industry grow?", ["rate"], ["difference"]],
  ["By how much did rents fall?", ["difference"]],
  ["What output must the shipyards reach?", ["money"]],
  ["How much gas does a big user have to use in a year?", ["measure"], ["money"]],
  ["Reward per green factory?", ["money"], []],
  ["Which body supports the lead agency?", ["support_body"], []],
  ["What does the county pay?", ["money"], []],
  ["For which three kinds of funding can a village apply?", ["list"], ["money"]],
  ["How far back do you look?", ["duration"], ["measure"]],
  ["After how many missed inspections in a row is a licence withdrawn?", ["threshold"], []],
  ["Which farms that qualify are listed?", ["list"], ["threshold"]],
  ["Which public funding channels are open to farms?", ["list"], ["money"]],
  ["Who is tasked with the dredging?", ["body"]],
  ["What % of the rent is paid back?", ["rate"]],
  ["what pct of the rent is paid back", ["rate"]],
  ["Where does the money come from when a bridge is built?", [], ["date", "money"]],
  ["From when does the toll apply?", ["date"]],
  ["Who leads the dredging and who else is responsible?", ["lead_body", "support_body"]],
  ["How much can a returning graduate get to start a business?", ["money"], ["duration"]],
  ["What is the maximum grant for a green factory?", ["money"], ["count"]],
  ["How big is the housing guidance fund?", ["money"]],
  ["What's the most an employer can claim for a trainee?", ["money"]],
  ["Which amount is paid for each electric bus?", ["money"]],
  ["How many yuan is the relocation allowance?", ["money"]],
  ["Is the bonus capped, and where is the ceiling of the award?", ["money"]],
  ["What output value should the water industry reach?", ["money"]],
  ["What is the annual limit for one company?", ["yearly_money"]],
  ["How much at most can a firm receive per year?", ["yearly_money"]],
  ["What percentage of the rent is subsidised?", ["rate"]],
  ["At what interest rate are the loans discounted?", ["rate"]],
  ["What share of the cost does the district bear?", ["rate"]],
  ["How fast should recycling grow each year?", ["rate"]],
  ["How many affordable homes will be built?", ["count"], ["duration"]],
  ["How many postdoctoral stations are planned by 2028?", ["count"]],
  ["What number of parks is planned?", ["count"]],
  ["What is the minimum investment?", ["threshold"]],
  ["How much must a company invest to qualify?", ["threshold"]],
  ["What turnover is required?", ["threshold"]],
  ["How long does a tax refund take?", ["duration"], ["money"]],
  ["How many working days does approval take?", ["duration"], ["count"]],
  ["Within how many days must I appeal?", ["duration"]],
  ["What is the time limit for the environmental review?", ["duration"]],
  ["How many hectares of wetland will be restored?", ["measure"]],
  ["What is the target for good-air days?", ["quantity"]],
  ["When does the programme start?", ["date"]],
  ["On which day is the list published?", ["date"]],
  ["What is the deadline for applications?", ["deadline"]],
  ["By what date must I hand in the form?", ["deadline"]],
  ["Until when can I apply?", ["deadline"]],
  ["When was the notice issued?", ["issued"]],
  ["What is the difference between the two tiers?", ["difference"]],
  ["By how much does the allowance rise?", ["difference"]],
  ["How many articles does the regulation have?", ["items"]],
  ["In which year should the target be met?", ["year"]],
  ["Is this policy still in force?", ["validity", "yesno"]],
  ["When does the measure expire?", ["validity"]],
  ["Has the old plan been repealed?", ["validity"]],
  ["Which department is in charge of housing subsidies?", ["body"]],
  ["Who is responsible for waste sorting?", ["body"]],
  ["From whom do I get the certificate?", ["body"]],
  ["Which bureau is the lead body?", ["lead_body"]],
  ["Who leads the clean-water task?", ["lead_body"]],
  ["What are the supporting bodies?", ["support_body"]],
  ["Besides the lead body, who else takes part?", ["support_body"]],
  ["What is the phone number for questions?", ["contact"]],
  ["Where do I send the application?", ["contact"]],
  ["Is there an e-mail address?", ["contact"]],
  ["Who can apply for a talent flat?", ["eligibility"]],
  ["What are the requirements for the tax credit?", ["eligibility"]],
  ["Which companies are entitled to a refund?", ["eligibility"]],
  ["What does zero-waste city mean?", ["definition"]],
  ["What is a green bond?", ["definition"]],
  ["Which measures cut taxes?", ["list"]],
  ["What changed in the new version?", ["change"]],
  ["Was the clause on rent dropped from the new plan?", ["change", "yesno"]],
  ["Can a sole trader apply?", ["yesno"]],
  ["Is the first-tier grant higher than the second?", ["compare"]],
  ["Which of the two is larger?", ["list"]],
  ["How do I apply for public rental housing?", ["how"], ["money"]],
  ["What are the steps of the procedure?", ["how"]],
  ["Which documents mention carbon credits?", ["documents"]],
  ["Give me an overview of the plan.", ["summary"]],
  ["What does article 12 say?", ["item"]],
  ["Where will the pilot zones be?", ["place"]],
];

describe.each([
  ["Chinese", CHINESE],
  ["English", ENGLISH],
])("what a question in %s asks for", (_, rows) => {
  it.each(rows.map(([question, asked, not = []]) => ({ question, asked, not })))(
    "$question",
    ({ question, asked, not }) => {
      const asks = asksOf(question);
      expect(asks).toEqual(expect.arrayContaining([...asked]));
      for (const other of not) expect(asks).not.toContain(other);
    },
  );
});

describe("reading what is asked", () => {
  it("gives the asks in the order in which they stand, each once", () => {
    expect(asksOf("找哪个部门，最高补多少万元？").indexOf("body")).toBeLessThan(
      asksOf("找哪个部门，最高补多少万元？").indexOf("money"),
    );
    expect(asksOf("How long does it take, how long is it valid, and who is in charge?")).toEqual([
      ...new Set(asksOf("How long does it take, how long is it valid, and who is in charge?")),
    ]);
  });

  it("a statement without a question asks for no figure", () => {
    for (const said of ["我们是一家环保企业", "we are a small tax firm"])
      expect(asksOf(said).filter((ask) => ["money", "rate", "count", "duration", "threshold"].includes(ask))).toEqual(
        [],
      );
  });

  it("is total and linear in practice: any text is read, also a very long one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(ASKS).toEqual(expect.arrayContaining(asksOf(text)));
      }),
    );
    const long = "最高how much 多少".repeat(4000);
    const start = performance.now();
    asksOf(long);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
