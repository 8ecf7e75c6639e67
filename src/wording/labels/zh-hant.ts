import type { Labels } from "../labels.ts";
import { readRef } from "../ref.ts";

/** A place in traditional Chinese: 第20條, 第（五）項. */
function place(ref: string): string {
  const read = readRef(ref);
  switch (read.kind) {
    case "preamble":
      return "開頭";
    case "closing":
      return "文末";
    case "contact":
      return "聯繫方式";
    case "paragraph":
      return `第${read.number}段`;
    case "annex":
      return `附件${read.number}${read.part === "" ? "" : `第${read.part}部分`}${read.row === null ? "" : `第${read.row}行`}`;
    case "item":
      return read.bracketed ? `第（${read.number}）項` : `第${read.number}條`;
    case "section":
      return `第${read.number}部分${read.part === "" ? "" : `（${read.part}）`}${read.item}`;
    case "other":
      return read.text;
  }
}

/** In traditional Chinese. */
export const zhHant: Labels = {
  tag: "zh-Hant",
  title: "問策",
  welcome: "請用中文或英文提問。每個數字都出自所引條款，並說明該條款在所問之日是否有效；文件沒有規定的，如實告知。",
  label: "您的問題",
  example: "請輸入問題，例如：補助比例是多少，最高多少？",
  send: "提問",
  asOf: "以哪一天為準",
  trueOn: (day) => `以 ${day} 為準`,
  question: "提問",
  noAnswer: "文件中沒有可據以作答的規定",
  assumption: "按此理解作答",
  missing: "還需要您說明",
  sources: "依據",
  nearest: "相近條款（不足以作答）",
  validTo: "有效期至",
  translation: "參考譯文",
  openClause: "查看原文",
  suggestions: "接著可以問",
  calculation: "計算過程",
  given: "已知",
  stated: "條款所載",
  rule: "依據規定",
  result: "結果",
  contact: "可以諮詢",
  requestId: "請求編號",
  place,
  notices: {
    superseded: "已被新文件取代",
    expired: "已過期",
    not_yet_in_force: "尚未施行",
    interpretation: "出自解讀，並非政策原文",
    conflict: "來源說法不一",
    calculation: "經計算得出",
    discretion: "由主管部門酌定",
    erratum: "原文疑有筆誤",
    untranslated: "暫無譯文",
    fallback: "改由摘錄作答",
  },
  reasons: {
    not_covered: "文件沒有涉及",
    false_premise: "問題的前提與文件不符",
    not_policy: "不是政策問題",
    other_place: "屬於其他地方",
    unreadable: "沒有看懂問題",
  },
  status: { in_force: "有效", superseded: "已被取代", expired: "已失效", not_yet_in_force: "尚未施行" },
  units: {
    CNY: "元",
    "%": "%",
    percentage_point: "個百分點",
    minute: "分鐘",
    hour: "小時",
    day: "天",
    working_day: "個工作日",
    month: "個月",
    year_length: "年",
    calendar_year: "年",
    mu: "畝",
    km: "公里",
    "km/h": "公里/小時",
    m3: "立方米",
  },
  least: (values) => `取小：${values.join("、")}`,
};
