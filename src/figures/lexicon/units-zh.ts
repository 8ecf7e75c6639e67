import { Lexicon } from "./lexicon.ts";
import {
  CNY, counted, DAY, FOREIGN, HOUR, KM, KMH, M3, MINUTE, MONTH, MU, PER_MILLE, PERCENT, POINT, TENTH, WEEK, WORKING_DAY, YEAR,
} from "./unit.ts";
import type { UnitSense } from "./unit.ts";

/** Measure words, and after each the characters with which it begins another word ("3支" but not "3支持"). */
const COUNTERS: Record<string, string> = {
  家: "用庭具电居", 个: "", 项: "目", 张: "贴", 件: "", 名: "单称录义额", 人: "才工民均机为文", 架次: "", 人次: "", 车次: "", 班次: "", 条: "件例款约",
  户: "籍口外", 支: "持付撑出部行", 只: "有要能需", 种: "植子质业养苗", 类: "似别", 份: "额", 台: "湾风", 套: "餐路", 次: "年日要性", 座: "谈",
  所: "有在需称以属得", 款: "项", 批: "准复文发", 部: "分署委队", 部门: "", 处: "理罚置于分", 场: "地景所馆", 位: "于置", 辆: "", 架: "构", 艘: "", 株: "",
  头: "部等条", 间: "接隔", 宗: "旨", 笔: "记", 例: "如外", 篇: "", 组: "织建成合", 栋: "", 幢: "", 对: "于", 片: "区面", 轮: "", 层: "次级面", 大: "力型量于家数批专学赛众厅气",
  台套: "", 方面: "", 门: "类槛户诊", 道: "路德", 班: "", 趟: "", 本: "市区级地科次",
};

const units: [string, UnitSense | typeof FOREIGN][] = [
  ...["元", "元人民币", "人民币", "人民币元", "块钱", "块", "圆", "元整", "圆整"].map((word): [string, UnitSense] => [word, CNY]),
  ...["美元", "美金", "港元", "港币", "欧元", "日元", "英镑", "新元", "澳元", "平方米", "平方公里", "公顷", "吨", "千瓦", "千瓦时", "米", "厘米", "毫米", "公斤", "千克", "克", "岁", "度", "倍", "届", "期", "版"].map((word): [string, typeof FOREIGN] => [word, FOREIGN]),
  ["%", PERCENT], ["个点", PERCENT], ["成", TENTH], ["‰", PER_MILLE],
  ["个百分点", POINT], ["百分点", POINT],
  ["个工作日", WORKING_DAY], ["工作日", WORKING_DAY], ["天", DAY], ["日", DAY], ["个自然日", DAY], ["自然日", DAY], ["个日历日", DAY], ["日历日", DAY],
  ["周", WEEK], ["个星期", WEEK], ["星期", WEEK], ["个礼拜", WEEK], ["礼拜", WEEK],
  ["个月", MONTH], ["个多月", { ...MONTH, over: true }], ["个半月", { ...MONTH, plus: 0.5 }],
  ["年", YEAR], ["周年", YEAR], ["年多", { ...YEAR, over: true }], ["年半", { ...YEAR, plus: 0.5 }],
  ["小时", HOUR], ["个小时", HOUR], ["个多小时", { ...HOUR, over: true }], ["个半小时", { ...HOUR, plus: 0.5 }], ["个钟头", HOUR], ["分钟", MINUTE],
  ["亩", MU], ["km", KM], ["公里", KM], ["千米", KM], ["公里/小时", KMH], ["公里每小时", KMH], ["千米/小时", KMH], ["千米每小时", KMH], ["km/h", KMH],
  ["立方米", M3], ["立方", M3], ["m3", M3],
  ...Object.keys(COUNTERS).map((counter): [string, UnitSense] => [counter, counted(counter)]),
];
const lexicon = new Lexicon(units);

/** Characters after which a unit's word is the beginning of another word. */
const NOT_BEFORE: Record<string, string> = { ...COUNTERS, 成: "立员果为本功就长熟分品药效都交年人", 年: "度级轻龄代", 日: "报常前益", 天: "然津", 周: "边期", 元: "化论素旦月件首老", 块: "地板头状链", 年半: "个天小" };

/** The Chinese unit that begins at `at`. */
export function chineseUnit(text: string, at: number): { text: string; meaning: UnitSense | typeof FOREIGN } | null {
  const found = lexicon.at(text, at);
  if (found === null) return null;
  const next = text[at + found.text.length];
  const excluded = NOT_BEFORE[found.text];
  return next !== undefined && excluded?.includes(next) === true ? null : found;
}
