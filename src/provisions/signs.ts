import type { Site } from "./sites.ts";
import {
  AIMS,
  AIMS_WEAKLY,
  APPLICANT,
  APPLIES,
  BEARS,
  CAP_NOUN,
  CHANGES_TO,
  CONDITION_END,
  CONSEQUENCE_BEGINS,
  DUE,
  ENTITLES,
  GRANT,
  MUST_REACH,
  PENALTY,
  PRICE_NOUN,
  RATE_NOUN,
  RUNS,
  SETS_ASIDE,
  SINCE,
  THRESHOLD_NOUN,
} from "./words.ts";

const has = (words: string) => {
  const pattern = new RegExp(words);
  return (text: string) => pattern.test(text);
};

export const grants = has(GRANT);
export const bears = has(BEARS);
export const setsAside = has(SETS_ASIDE);
export const aims = has(AIMS);
export const aimsWeakly = has(AIMS_WEAKLY);
export const runs = has(RUNS);
export const inParts = has("(?<!百|千|万)分$");
export const due = has(DUE);
export const changesTo = has(`${CHANGES_TO}(?:约|平均|原来的|最高|不超过|不高于|不低于|不少于)?$`);
export const takenOf = has("按照?|减按|征收");
export const grantsRightAfter = has(`^[^，。；]{0,8}?的?[^，。；]{0,6}?${GRANT}`);
export const modifiesRate = has("^的[^，。；的]{0,4}?(?:费率|税率|利率|征收率)");
/** "补贴3年", "享受15天", "15日护理假": how long a grant or right goes on. */
const lastsBefore = has(
  "(?:补贴|补助|资助|支持|奖励|扶持|贴息|发放|享受|增加|顺延|延期|延长|续[租签聘期展]|展期|公示|公告|公开征求意见|试用|假)(?:最长|不少于|不超过|不得少于|不得超过)?$|" +
    "(?<![学分每本当到逾定日按同近前汛各])期(?:间|限)?(?:一般|原则上)?(?:最长|最短)?(?:为|是|满|不超过|不得超过|不少于|不得少于)?$",
);
const lastsAfter = has("^(?:计发|的?[^，。；的]{0,3}假期?)");
export const lasts = ({ near, after }: Site): boolean => lastsBefore(near) || lastsAfter(after);
/** A ceiling by its name: 名额, 限速. */
export const isRationed = has(
  "(?:限值|限额|限价|上限)(?:分别|均|设|暂定)?[为是]?$|名额|限速|限高|限重|限购|限额$|[仅只]?限[^，。；期]{0,2}$",
);
export const namesRate = has(`${RATE_NOUN}[^，。；]{0,12}$`);
/** A rate that a benefit is paid at, however bounded. */
export const namesBenefit = has(
  "(?:报销|支付|补偿|救助|给付|赔付|补助|补贴|抵扣|贴息|奖励|资助|扣除|返还)比例[^，。；]{0,14}$",
);
/** A price is limited, not granted. */
export const namesPrice = has("(?:收费|价格|限价|单价|售价|票价|租金|保证金)[^，。；]{0,12}$");
/** "提高0.5个百分点以上" */
export const raises = has("(?:提高|降低|提升|下降|上升|增长|增加)(?:不低于|不少于|至少)?$");
export const namesCap = has(`${CAP_NOUN}[^，。；]{0,12}$`);
export const namesThreshold = has(`${THRESHOLD_NOUN}[^，。；、]{0,12}$`);
export const setsPrice = has(`${PRICE_NOUN}(?:分别|统一|暂定)?(?:为|是|：|:|按|不变)?$`);
/** "按50%支付", "支付60%": the rate is applied, whoever pays. */
/** "用于…", "归…": what becomes of a part. */
const usedFor = has(
  "^(?:部分)?(?:用于|缴入|上交|留存|归属|分配给|拨付给|奖励给|归|留归|上缴|划归|返还给|作为|[计划转]入)",
);
export const becomes = ({ near, after }: Site): boolean => usedFor(after) && !takenOf(near);
const appliesAfter = has(`^(?:的?(?:比例|标准|费率|税率))?(?:给予|予以|进行)?[^，。；]{0,4}?${APPLIES}`);
const appliesBefore = has(`${APPLIES}(?:比例)?(?:分别)?(?:为|按)?$`);
export const isApplied = ({ figure, near, after, behind }: Site): boolean =>
  figure.unit === "%" && (appliesBefore(near) || appliesAfter(after) || appliesAfter(behind));
/** "月支付不超过1500元": the most that is paid out. */
export const paysAtMost = has("(?:支付|报销|赔付|给付|发放|提取|领取|申领)[^，。；]{0,6}$");
/** "立项后拨付60%": a part of a sum that was granted before. */
const paysPart = has("(?:拨付|兑现|兑付|预拨|付)(?:剩余|其余|余下)?(?:的|资金)?$");
const standsAlone = has("^(?:的?(?:资金|补助|奖励|款项?|经费))?[，,。；;]?$");
/** "10万元以上的部分支付60%": what is paid of a tier is its rate. */
const ofTier = has("部分[^，。；]{0,6}$");
export const isInstalment = ({ near, after }: Site): boolean => paysPart(near) && standsAlone(after) && !ofTier(near);
/** "按40%、30%、30%发放": shares of one whole. */
export const isSplit = ({ list }: Site): boolean =>
  list.length > 1 && Math.abs(list.reduce((sum, { value }) => sum + Number(value), 0) - 100) < 1e-6;

const ceiling = has("最高|最多|上限|封顶|不超过|不得超过|不高于|至多");
const floor = has("不低于|不少于|至少|最低(?!生活|工资|月工资|小时工资|档)|不得低于|不得少于");
const yearly = has("每年|年度|全年|每一年|当年|/年");
export const isBounded = ({ figure, near }: Site): boolean => figure.bound === "max" || ceiling(near);
export const isFloored = ({ figure, near }: Site): boolean => ["min", "over"].includes(figure.bound) || floor(near);
export const isYearly = ({ figure, near }: Site): boolean =>
  yearly(near) || yearly(figure.per ?? "") || yearly(figure.text);
export const isRange = ({ figure }: Site): boolean => figure.max !== undefined;

const fines = has(`^(?:以上|以下|以内)?的?[^，。；]{0,4}?${PENALTY}`);
/** The frame of a penalty: "处二千元以上二万元以下的罚款". */
export const isPenalty = ({ after }: Site): boolean => fines(after);

const portion = has("^(?:以上|以下|以内)?的?部分");
/** The part of a sum that a tier holds for: "500万元以下部分按5%". */
export const isTier = ({ after }: Site): boolean => portion(after);

const applicant = has(`(?:^|[，。；：:])[^，。；：对向为由给从]{0,6}${APPLICANT}`);
const asksOf = has("(?:认定|评定|申请|申报|设立|备案|准入|参评)[^，。；]{0,6}(?:须|应当?|需|必须)");
const asksFor = has(`(?:申请|申报|办理|享受)[^，。；]{2,24}的?[^，。；]{0,10}，[^，。；]{0,10}?(?:应|须|需|必须)`);
const mustReach = has(MUST_REACH);
const listsConditions = has("(?:满足|符合|具备)(?:以下|下列|如下)[^：:]{0,12}[：:]|条件(?:为|是|如下)?[：:]");
const entitles = has(`^[^。；]*[，,][^。；]{0,12}?${ENTITLES}`);
/** Whether the provision up to the figure, or what follows from it, says that it must be reached to qualify. */
export const isDemanded = ({ earlier, before, rest, near, provision, opening }: Site): boolean => {
  if (grants(near)) return false;
  const said = earlier + before;
  if (listsConditions(opening) && !provision.grants) return true;
  return (
    applicant(said) ||
    asksOf(said) ||
    asksFor(said) ||
    mustReach(before) ||
    listsConditions(provision.text) ||
    entitles(rest)
  );
};

const MEASURED = "投资额?|收入|产值|销售额?|营收|纳税|税收|资产|资本|金额|估算价|交易额|成交额|出口额|进口额|总额|规模";
const measures = has(`(?:${MEASURED})[^，。；]{0,8}$`);
/** A floor under what somebody has, not under what is given: "总投资不低于2000万元". */
export const isFlooredMeasure = (site: Site): boolean =>
  isFloored(site) && measures(site.near) && !grants(site.near.replace(/^.*的/, ""));
const classes = has("在$");
/** "估算价在400万元以上": tells a class by its size. */
export const isClassed = ({ before, figure }: Site): boolean =>
  classes(before) && !aimsWeakly(before.replace(/在$/, "")) && (figure.bound !== "exact" || figure.max !== undefined);

/** "首演后两年内演出满50场的": the segment is a case to its end. */
export const endsInCase = ({ segment }: Site): boolean => segment.conditional && /的$/.test(segment.text);
const isGranting = has(`(?:给予|予以)[^，。；]*$|${GRANT}(?:资金|经费|最高|最多|不超过|累计|每年|合计|一次性|年度)*$`);
/** "10%的比例给予", "5%的奖励": the figure says how much; "85%以上的县给予", "不足1000元的按": for whom. */
const modifiesGrant = has(
  `^(?:以上|以下|以内)?的(?:[^，。；]{0,6}?(?:比例|标准|幅度|上限|资金|经费|津贴|罚款|补偿|优惠|[产婚年]假|护理假|育儿假|假期|(?:违约|滞纳|赔偿|补偿|抚恤|抚慰|补助|奖)金|罚息|佣金|报酬)` +
    `|(?![^，。；]{0,8}(?:给予|予以|不予|再|可|按))[^，。；]{0,8}?${GRANT})`,
);
const modifiesNoun = has(
  "^(?:以上|以下|以内|左右)?的[^，。；]{2,}|^(?:以上|以下)[^，。；、的\\d]{2,10}的[^，。；]{2,}",
);
const conditionOpens = has("^(?:特别是|尤其是|其中)?(?:对|凡|若|如|符合)");
/** "符合条件的于30日内…": the condition is over. */
const conditionCloses = has("的(?:于|应|须|可|由|自|在(?=收到|受理|申请|\\d))");
const endsCondition = has(`${CONDITION_END}$`);
const listedModifier = has("^(?:以上|以下)?(?:、|且|并且?|或者?|和)[^，。；]*的[^，。；]{2,}");
const goesOn = has("^[^，,。；;]");
/** "满6个月补助3万元" */
const completes = has("[^期]满$");
const startsConsequence = has(CONSEQUENCE_BEGINS);
const since = has(`${SINCE}(?:后|之日起|满|未满|超过)?$`);
const namesCase = has("^[内以后]{1,2}[^，。；]{0,16}的");
const isReached = has("^(?:以上|以下|以内)?后");

/** Whether the figure says for which cases the provision holds, not what follows. */
export const inCondition = (site: Site): boolean => {
  const answers = startsConsequence(site.before) && !endsCondition(site.segment.text);
  if (site.segment.conditional && !answers) return true;
  if (completes(site.before) && (site.provision.grants || grantsRightAfter(site.after))) return true;
  const open = conditionOpens(site.segment.text) && goesOn(site.after);
  if (open && !startsConsequence(site.before) && !conditionCloses(site.before)) return true;
  if (modifiesGrant(site.after) || isGranting(site.near) || takenOf(site.near)) return false;
  if (site.figure.kind !== "duration" && site.figure.bound !== "exact" && isReached(site.after)) return true;
  if (since(site.near) && namesCase(site.after)) return true;
  return modifiesNoun(site.after) || (site.figure.bound !== "exact" && listedModifier(site.after));
};

const fromOpens = has("[由从](?!此)[^由从，]{0,16}$");
const changesLater = has(`^[^。；]{0,30}?(?:${CHANGES_TO})`);
/** Whether it is the value before a change whose value after stands further on. */
export const isFrom = (site: Site): boolean =>
  fromOpens(site.before) && !changesTo(site.before) && changesLater(site.rest.replace(/^[，,]/, ""));
export const isTo = (site: Site): boolean => changesTo(site.before);

/** "建设300个": what is to be built, year or no year. */
export const builds = has("^(?:[^，。；]{0,6})?(?:建设|新建|建成|设立|布局|打造)$");
/** "…以前稳定在八九百件": what was, not what shall be. */
export const wasSo = has("以前|此前|过去|曾|一直");
/** "在高峰电价基础上上浮20%" */
const movesBy = has("(?:上浮|下浮|加价|加收|上调|下调|加成|折减)(?:幅度|比例)?(?:为|按)?$");
export const isMovedBy = ({ figure, near }: Site): boolean =>
  figure.unit === "%" && figure.bound === "exact" && movesBy(near);
/** "2026年度个人缴费标准为每人400元": a year for which a sum holds isn't one that it is aimed at. */
export const isSetAt = has(
  "(?:标准|定额|基数|单价|价格|票价|收费|起付线|补助|补贴|津贴|保费)(?:统一|均|分别|暂)?(?:定|确定|核定)?(?:为|是)(?:每[^，。；\\d]{1,10})*(?:不低于|不少于)?$",
);
/** "控制在5.5%以内" */
export const keepsTo = has("(?:控制|保持|稳定|维持)在$");
/** A span of time after something: "成立之日起3年内". */
const within = has("^(?:之?内|以内)");
export const isWindow = ({ figure, before, after }: Site): boolean =>
  (/内$/.test(figure.text) || within(after)) && /(?:后|之日起|起|以来)$/.test(before);
/** "…内，按50%给予扶持": what is given goes on so long. */
export const givesWithin = has(`^(?:之?内|以内)?[，,][^。；]{0,20}?(?:${GRANT}|免征|免收|免缴|减半|享受)`);
/** "在3年内按…扣减", unlike "在30日内完成": what is forgone or enjoyed goes on so long. */
const forgoes = has(
  "^(?:之?内|以内)?[^，。；]{0,24}?(?:扣减|免征|免收|免缴|减免|减征|减半|享受|按[^，。；]{0,16}(?:标准|比例)(?:给予|发放))",
);
export const lastsWithin = ({ figure, before, after }: Site): boolean =>
  /在$/.test(before) && ["month", "year_length"].includes(figure.unit) && forgoes(after);
/** "60分钟以内换乘减收1元": what is charged depends on how long it takes. */
const charges = has("^(?:之?内|以内)[^。；]{0,20}?(?:[免减]收|免费|收取|计收|收费|优惠)");
export const isChargedTime = ({ figure, rest, near }: Site): boolean =>
  ["minute", "hour"].includes(figure.unit) &&
  ["max", "under", "exact"].includes(figure.bound) &&
  charges(near.endsWith("内") ? rest : rest.replace(/^(?!之?内|以内)/, "内"));
/** "每增加5000万元": the step by which something else rises. */
export const isStep = has(
  "每(?:再|多|新)?(?:增加|增长|新增|提高|上升|超过?|增|高出|降低|减少|满|缩短|下降|延长)$|每[多再][^，。；每]{0,6}$",
);
/** "以交易额3000万元为基数" */
export const isBaseBehind = has("^(?:[为作]为?)[^，。；]{0,6}(?:基数|基准|基础)");
/** "支付合同价款的95%，余款…": a part of a sum that is due. */
const paysPartOf = has(
  "(?:支付|缴纳|交纳|付清|预付|缴清|交付|拨付)[^，。；]{0,12}(?:价款|货款|工程款|合同款|合同金额|合同额|总价款?|总额|合同总价)的$",
);
const paysOf = has("(?:支付|缴纳|交纳|缴付|付清|预付|缴清|交付|退还|返还|支取|收取|拨付)[^，。；]{0,16}的$");
const restFollows = has("余款|其余|剩余|余额|余下|尾款");
/** "30日内缴纳50%，余款…" */
const paysPartAlone = has("(?:支付|缴纳|交纳|缴付|预付|交付|付)$");
export const isPartPaid = ({ figure, near, after, rest, provision, opening }: Site): boolean =>
  figure.unit === "%" &&
  figure.bound === "exact" &&
  (paysPartOf(near) ||
    (paysPartAlone(near) && standsAlone(after) && /^[^。；]{0,4}(?:余款|其余|剩余|余额|余下|尾款)/.test(rest)) ||
    (paysOf(near) && restFollows(provision.text + opening)) ||
    isRest(near));
const isRest = has("(?:余款|其余|剩余|余下|尾款)(?:的|为|部分)?$");
/** "标准为上年平均工资的85%" */
export const isSetOf = has("(?:标准|待遇|金额|额度|费用|工资|价格?|基数|津贴|补贴|补助)(?:按|为)[^，。；]{1,20}的$");
/** "支付不低于工资百分之二百的工资报酬": the rate that is paid at. */
export const isPaidAt = has(
  "(?:支付|发放|给付|发给|支付给|补偿|赔偿)(?:[^，。；的]{0,12}(?:不低于|不少于)[^，。；的]{1,10}|不低于|不少于)$",
);
/** "第二级为180至260立方米，水价…": the step of a price that rises. */
const namesStep = has("第[一二三四五六七八九\\d]+(?:级|档|阶梯?)[^，。；]{0,12}$");
const priced = has("元|价");
export const isPriceStep = ({ near, before, rest }: Site): boolean =>
  (namesStep(near) || namesStep(before)) && priced(rest.replace(/^[^，,；;]*/, "").slice(0, 20));
/** "1000万元以上的奖励10万元": the case stands right before what it is granted. */
const grantFollows = has(
  `^(?:以上|以下|以内)?(?:至[^，。；]{1,12})?的?[，,]?(?:再|可|均|一次性|分别|最高|每[^，。；\\d]{1,6})*(?:给予|予以)?${GRANT}[^，。；\\d]{0,8}\\d`,
);
export const isCaseAlone = ({ figure, near, after }: Site): boolean =>
  (figure.bound !== "exact" || figure.max !== undefined) &&
  !grants(near) &&
  !takenOf(near) &&
  !bounded(near) &&
  grantFollows(after);
const bounded = has("最高|最多|上限|封顶|合计|累计|总额");
/** "处二百元罚款" against "受到5000元以上罚款的" */
const finedAsCase = has(`^(?:以上|以下|以内)?的?${PENALTY}[^，。；]{0,4}的[，,]`);
export const isFixedPenalty = (site: Site): boolean =>
  isPenalty(site) && site.figure.bound === "exact" && !isRange(site) && !finedAsCase(site.after);
/** "贷款最高30万元": the most that is lent, though nothing is given. */
export const lendsAtMost = has(
  "(?:贷款|借款|授信|担保|融资|保额|保险金额)(?:额度?|金额)?(?:原则上|一般)?(?:最高|最多|不超过|不得超过|至多)$",
);
/** "为期七天的学习", "十二个月为实习期", "12个月内有效", "五日以下拘留" */
const spansAlways = has("(?:为期|历时|[前首头])$");
const spans = has(
  "(?:时长为?|持续|年限|期限|(?:公示|公告|公开|征求意见|保存|留存|保管|存放|服务|补助|补贴|享受|减免|扶持|执行|展出|展览)时间)(?:一般|原则上|均|分别|最长|最短|为|是|不超过|不少于|不得超过|不得少于|不低于|不高于|至少)*$",
);
const spansAfter = has("^(?:以上|以下|以内|之?内)?(?:为[^，。；]{0,6}期|有效|的?(?:行政)?拘留|的?停业|的?停产)");
const isCase = has("^(?:以上|以下|以内)?的");
export const lastsAsTold = ({ near, after, segment }: Site): boolean =>
  spansAlways(near) || spansAfter(after) || (spans(near) && !segment.conditional && !isCase(after));
/** "缴费年限不少于15年": how long somebody has done what qualifies. */
export const namesRecord = has(
  "(?:缴费|参保|缴存|工作|从业|执业|任职|居住|从教|经营|工龄|教龄)(?:年限|时间)[^，。；]{0,8}$",
);
/** "6年内每2年检验1次" */
export const recursWithin = has("^(?:之?内|以内)?每");
/** "两年内累计不超过…": the window in which something is counted. */
export const isWindowOfSum = has("^(?:之?内|以内)[^，。；]{0,10}(?:累计|合计|不超过|不得超过|最多|至多|不少于)");
/** "换乘优惠时限为90分钟" */
export const namesTimeLimit = has("时限(?:为|是|不超过)?$");
/** "竣工验收拨付不超过95%": how much of a sum may go out. */
export const releasesAtMost = has("(?:拨付|预拨|支取|动用)[^，。；]{0,6}$");
/** "提前30日通知" */
export const isAhead = has("提前$");
/** "14日内再次住院的不再设起付线" */
export const isWindowOfCase = has("^(?:之?内|以内)[^，。；]{1,20}的(?:不|可|应|按|免|仍|须|视|均|，)");
/** Facts of a report: what was, against what shall be. */
const reports = has(
  "^[^，。；]{0,6}(?:以前|此前)|^(?:截至|过去|去年|上半年|一季度|前三季度|[一二三四五六七八九十两]年来|[12]\\d{3}年全年|全年|年末|近年来|[12]\\d{3}年末)",
);
const aimsIn = has("目标|预期|力争|争取|确保|计划|将|要|规划|到[12]\\d{3}年");
/** "全年完成…12000批次，合格率达到98.5%以上": what was isn't bounded, what is aimed at is. */
const bounds = has("以上|以内|左右|不低于|不少于|不超过|不高于");
const allYear = has("^全年[^，。；]{0,4}?(?:完成|实现|新增|开展|组织|建成|新建|培育|力争|引进)");
const compares = has("比上年|同比|较上年|比去年|增速");
export const aimsAllYear = (text: string): boolean => allYear(text) && bounds(text) && !compares(text);
export const tellsFacts = ({ provision, opening, sentence, segment }: Site): boolean =>
  !aimsIn(sentence) &&
  !aimsAllYear(opening) &&
  !aimsAllYear(provision.text) &&
  !provision.grants &&
  !segment.conditional &&
  (reports(opening) || reports(provision.text) || comparesYears(sentence));
const comparesYears = has("比上年(?:末|同期)?(?:增长|增加|下降|提高|减少)\\d|同比(?:增长|下降)\\d[^，。；的]*[，。；]");
const namesResult = has(
  "(?:实现|完成|总值|增加值|产值|总额|收入|支出|投资|销售额|余额|利润|税收|外资|出口|进口)[^，。；]{0,10}$",
);
/** "全年实现地区生产总值2436.8亿元": a sum that a report tells of. */
export const tellsSum = (site: Site): boolean =>
  ["exact", "over", "about"].includes(site.figure.bound) &&
  !isRange(site) &&
  tellsFacts(site) &&
  namesResult(site.near) &&
  !namesCap(site.before);
/** "较上年提高10个百分点" */
export const risesOver = has("[较比](?:上年|上一年|20\\d\\d年)[^，。；]{0,6}(?:提高|降低|提升|下降|上升|减少|增加)$");
/** "今年要新建…", "主要预期目标是：…": the sentence aims, year or no year. */
export const aimsAlone = has(
  "(?:目标|指标)(?:任务)?(?:是|为|：|:)|^(?:今年|明年|本年度?|年内)[^，。；]{0,6}?(?:要|将|力争|计划|确保)|^(?:力争|确保|我们将|计划)",
);

/** "各级补贴合计": all grants together. */
export const addsUp = has("(?:合计|总计|总额|总和|累计)[^，。；]{0,10}$");
export const modifiesCase = has("^(?:之?内|以内)?[^，。；]{0,16}的[^，。；]");
/** Tells what is or was rather than sets it: "实现产值", "完成投资". */
export const tells = has("[投产销营贷融]|完成|实现|累计|达|共|超|新增|总额|规模|余额|亏损|利润|净|估值|市值");
