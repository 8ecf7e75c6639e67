import type { Labels } from "../labels.ts";
import { readRef } from "../ref.ts";

/** A place in Chinese: 第20条, 第（五）项, 第三部分（二）2, 附件1第4行. */
function place(ref: string): string {
  const read = readRef(ref);
  switch (read.kind) {
    case "preamble":
      return "开头";
    case "closing":
      return "文末";
    case "contact":
      return "联系方式";
    case "paragraph":
      return `第${read.number}段`;
    case "annex":
      return `附件${read.number}${read.part === "" ? "" : `第${read.part}部分`}${read.row === null ? "" : `第${read.row}行`}`;
    case "item":
      return read.bracketed ? `第（${read.number}）项` : `第${read.number}条`;
    case "section":
      return `第${read.number}部分${read.part === "" ? "" : `（${read.part}）`}${read.item}`;
    case "other":
      return read.text;
  }
}

/** In simplified Chinese. */
export const zh: Labels = {
  tag: "zh-Hans",
  title: "问策",
  welcome: "请用中文或英文提问。每个数字都出自所引条款，并说明该条款在所问之日是否有效；文件没有规定的，如实告知。",
  label: "您的问题",
  example: "请输入问题，例如：补助比例是多少，最高多少？",
  send: "提问",
  asOf: "以哪一天为准",
  trueOn: (day) => `以 ${day} 为准`,
  question: "提问",
  noAnswer: "文件中没有可据以作答的规定",
  assumption: "按此理解作答",
  missing: "还需要您说明",
  sources: "依据",
  nearest: "相近条款（不足以作答）",
  validTo: "有效期至",
  translation: "参考译文",
  openClause: "查看原文",
  suggestions: "接着可以问",
  calculation: "计算过程",
  given: "已知",
  stated: "条款所载",
  rule: "依据规定",
  result: "结果",
  contact: "可以咨询",
  requestId: "请求编号",
  place,
  notices: {
    superseded: "已被新文件取代",
    expired: "已过期",
    not_yet_in_force: "尚未施行",
    interpretation: "出自解读，并非政策原文",
    conflict: "来源说法不一",
    calculation: "经计算得出",
    discretion: "由主管部门酌定",
    erratum: "原文疑有笔误",
    untranslated: "暂无译文",
    fallback: "改由摘录作答",
  },
  reasons: {
    not_covered: "文件没有涉及",
    false_premise: "问题的前提与文件不符",
    not_policy: "不是政策问题",
    other_place: "属于其他地方",
    unreadable: "没有看懂问题",
  },
  status: { in_force: "有效", superseded: "已被取代", expired: "已失效", not_yet_in_force: "尚未施行" },
  units: {
    CNY: "元",
    "%": "%",
    percentage_point: "个百分点",
    minute: "分钟",
    hour: "小时",
    day: "天",
    working_day: "个工作日",
    month: "个月",
    year_length: "年",
    calendar_year: "年",
    mu: "亩",
    km: "公里",
    "km/h": "公里/小时",
    m3: "立方米",
  },
  least: (values) => `取小：${values.join("、")}`,
};
