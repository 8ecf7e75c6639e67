import type { Messages } from "../messages.ts";
import { zhPlace } from "./places.ts";

const day = (iso: string): string => {
  const [year, month, date] = iso.split("-").map(Number);
  return `${String(year)}年${String(month)}月${String(date)}日`;
};
const list = (items: readonly string[]): string => items.join("、");

export const zhMessages: Messages = {
  list,
  sentences: (items) => items.join(""),
  sentence: (text) => (/[。！？；]$/.test(text) ? text.replace(/；$/, "。") : `${text.replace(/[，、]$/, "")}。`),
  labelled: (label, text) => `${label}：${text}`,
  day,
  document: ({ title, number }) => (number === null ? `《${title}》` : `《${title}》（${number}）`),
  responsible: (bodies) => `责任单位：${bodies}`,
  leadAndSupport: (lead, support) =>
    support === null ? `牵头单位：${lead}` : `牵头（责任）单位：${lead}；配合单位：${support}`,
  supportOnly: (support) => `配合单位：${support}`,
  aside: "；",
  supportInferred: () => "配合单位是按印本的排列顺序推定的，印本没有标明",
  supportUntold: () => "配合单位：印本没有标明哪些与这一项对应，无从认定",
  role: (role) =>
    (
      ({
        cap: "最高",
        yearly_cap: "每年上限",
        threshold: "门槛",
        rate: "比例",
        share: "分担比例",
        deadline: "期限",
        from: "原为",
        to: "现为",
      }) as Readonly<Partial<Record<typeof role, string>>>
    )[role] ?? null,
  inForce: (d, from, to) =>
    `${d}现行有效${from === null ? "" : `，自${day(from)}起施行`}${to === null ? "，未规定有效期" : `，有效期至${day(to)}`}`,
  noTermStated: (d, from) => `${d}${from === null ? "" : `印发于${day(from)}，`}文中未规定有效期，未见废止`,
  superseded: (d, by, since, { from, to }) => {
    const own = [from === null ? "" : `原自${day(from)}起施行`, to === null ? "" : `原定有效期至${day(to)}`].filter(
      (t) => t !== "",
    );
    return `${d}自${day(since)}起已废止，由${by}取代，不再适用${own.length === 0 ? "" : `（${own.join("，")}）`}`;
  },
  expired: (d, to) => `${d}有效期至${day(to)}，已过期失效`,
  notYet: (d, from) => `${d}自${day(from)}起施行，在所问日期尚未生效`,
  eventOver: (d, from, to) => `${d}所涉工作自${day(from)}开始，至${day(to)}结束，现已结束，不再适用`,
  eventAhead: (d, from, to) => `${d}所涉工作自${day(from)}开始，至${day(to)}结束`,
  deadlinePassed: (deadline) => `截止日期为${day(deadline)}，现已截止，不能再申报`,
  deadlineOpen: (deadline) => `可以，截止日期为${day(deadline)}`,
  issued: (d, on) => `${d}印发于${day(on)}`,
  difference: (what, high, low, result, turn) =>
    `${what}：${{ rising: "增加", falling: "减少", apart: "相差" }[turn]}${result}（${high}－${low}＝${result}）`,
  notices: {
    superseded: (d, by, since) => `${d}自${day(since)}起已废止，现行文件为${by}。`,
    expired: (d, to) => `${d}的有效期至${day(to)}，已过期。`,
    deadline: (d, to) => `${d}的截止日期${day(to)}已过。`,
    event: (d, to) => `${d}所涉工作已于${day(to)}结束。`,
    notYet: (d, from) => `${d}自${day(from)}起施行，在所问日期尚未生效。`,
    interpretation: (d) => `依据的是${d}的报道或解读，不是政策原文，以政策原文为准。`,
    conflict: (first, second) => `两处记载不一致：${first}；${second}。`,
    reading: (printing, place, column, text) =>
      `${printing === null ? "" : `${printing}的`}${place}${column === null ? "" : `“${column}”栏`}${text === null ? "空缺" : `作“${text}”`}`,
    discretion: (words) => `原文留有裁量（${words}），以主管部门审定为准。`,
    erratum: (printed, meant) => `原文“${printed}”疑为“${meant}”之误，引文照录。`,
    untranslated: () => "该条暂无参考译文，显示原文。",
    calculation: () => "测算结果仅供参考，以主管部门审定为准。",
    fallback: () => "语言模型的表述未通过核对或暂时不可用，相应内容按条款原文给出。",
    settled: (quote) => `所用规则的读法经人工核定，依据为“${quote}”。`,
  },
  dropped: (clause, current) => `${clause}在现行的${current}中已删除，不再适用`,
  clauseChanged: (before, after, said, says) => `${before}现为${after}：原为“${said}”，现为“${says}”`,
  moved: (before, after) => `${before}现为${after}，内容未变`,
  sameInBoth: (before, after) => `${after}与${before}一致，编号和内容都没有变化`,
  added: (clause) => `新增${clause}`,
  removed: (clause, current) => `删除${clause}，${current}中已没有这一项`,
  noneAdded: () => "没有新增的项",
  noneRemoved: () => "没有删除的项",
  tally: (before, a, after, b) =>
    `${before}共${String(a)}项，${after}共${String(b)}项，${a === b ? "项数相同" : `后者${b < a ? "少" : "多"}${String(Math.abs(a - b))}项`}`,
  renumbered: (d, before, after) => `其余各项内容未变，编号顺次调整：原${before}在${d}中为${after}`,
  count: (n, what) => `${String(n)}${what === "items" ? "项" : "份文件"}`,
  inDocument: (d, text) => `${d}：${text}`,
  placed: (d, clause) => `${d}${clause}`,
  foundIn: (phrase) => `“${phrase}”见于以下文件`,
  notFound: (phrase) => `现有文件都没有提到“${phrase}”。`,
  place: zhPlace,
  clause: (ref, heading) => (heading === null ? zhPlace(ref) : `${zhPlace(ref)}“${heading}”`),
  earliest: (d, on) => `最早的是${d}，印发于${day(on)}`,
  latest: (d, on) => `最晚的是${d}，印发于${day(on)}`,
  assumeCase: (label) => `按“${label}”的情形回答。`,
  noSum: (heading) => `“${heading}”写明给予支持，但没有写明具体金额`,
  refusal: {
    notCovered: (words) =>
      words.length === 0 ? "现有文件中没有能回答这个问题的条款。" : `现有文件中没有关于“${words.join("”“")}”的规定。`,
    roleMissing: (heading) => `相关条款“${heading}”没有写明所问的内容。`,
    falsePremise: (detail) => detail,
    noSuchItem: (d, place, last) => `${d}没有${place}${last === null ? "" : `，编号到${last}为止`}。`,
    noSuchDocument: (number) => `现有文件中没有${number}。`,
    notPolicy: () => "这不是政策问题，我们只根据已收录的政策文件回答。",
    otherPlace: (place) => `现有文件不涉及${place}的政策。`,
    unreadable: () => "没有读懂这个问题，请换一种说法。",
    ask: (body, phone) => `可咨询${body}${phone === null ? "" : `（电话：${phone}）`}。`,
  },
  calculation: {
    share: (rate, base, result) => `${base}×${rate}＝${result}`,
    interest: (loan, rate, share, result) => `${loan}×${rate}×${share}＝${result}`,
    deducted: (whole, parts, result) => `扣除后：${[whole, ...parts].join("－")}＝${result}`,
    capped: (result, cap) => `${result}超过上限${cap}，按${cap}计`,
    withinCap: (result, cap) => `${result}未超过上限${cap}`,
    rateCap: (rate, base, cap) => `上限${base}×${rate}＝${cap}`,
    times: (n, each, result) => `${n}×${each}＝${result}`,
    sum: (parts, result) => `${parts.join("＋")}＝${result}`,
    atMost: (most, given, yearly) => `所述${String(given)}个，${yearly ? "每年" : ""}最多按${String(most)}个计`,
    notMet: (what, required, given) => `不符合：要求${what ?? ""}${required}，所述为${given}，不够`,
    met: (what, required, given) => `符合：要求${what ?? ""}${required}，所述为${given}`,
    noSupport: () => "不能获得支持",
    upTo: (result) => `最高可获${result}`,
    exactly: (result) => `可获${result}`,
    atLeast: (result) => `不低于${result}`,
    noMoreThan: (result) => `不超过${result}`,
    forCase: (label, result) => `${label}：${result}`,
    need: (what) => `要算出金额，请补充：${what}`,
    rule: (label, parts) => `${label ?? "标准"}：${parts.join("，")}`,
    ruleRate: (rate, base, atMost) => `${atMost ? "不超过" : ""}${base === null ? "" : `${base}的`}${rate}`,
    ruleRateCap: (rate, base) => `不超过${base === null ? "" : `${base}的`}${rate}`,
    ruleCap: (sum, per) => `${per ?? ""}最高${sum}`,
    ruleAmount: (sum, per) => `${per ?? ""}${sum}`,
    ruleAtMost: (most, yearly) => `${yearly ? "每年" : "累计"}不超过${String(most)}个`,
    ruleYearlyCap: (sum) => `每年最高${sum}`,
    ruleTotalCap: (sum) => `累计最高${sum}`,
    label: (what) =>
      ({
        base: "计算基数",
        rate: "比例",
        count: "数量",
        deduction: "扣除部分",
        value: "所述数值",
        interest: "贷款利率",
        cap: "上限",
        amount: "标准",
        yearlyCap: "每年上限",
        totalCap: "累计上限",
        required: "要求",
        before: "原为",
        after: "现为",
      })[what],
  },
  yes: () => "是",
  no: () => "否",
  suggest: {
    body: (heading) => `“${heading}”由哪个部门负责？`,
    sum: (heading) => `“${heading}”最高支持多少？`,
    validity: (d) => `${d}有效期到什么时候？`,
    other: (label) => `${label}呢？`,
  },
};
