/**
 * Words of the official style of Chinese by what they do in a provision. Data: a word that a new kind of document
 * needs is added here, the rules that use the lists stay as they are.
 */
const any = (words: readonly string[]): string => `(?:${words.join("|")})`;

/** Says that something is granted. */
export const GRANT = any([
  "给予",
  "予以",
  "奖励",
  "奖补",
  "补助",
  "补贴",
  "资助",
  "支持",
  "扶持",
  "贴息",
  "补偿",
  "减免",
  "发放",
  "拨付",
  "退还",
  "返还",
  "扣除",
]);

/** Opens what follows from a condition: it never starts a case of its own. */
export const CONSEQUENCE = any([
  "给予",
  "予以",
  "按照?",
  "参照",
  "依照",
  "最高",
  "最低",
  "最多",
  "最少",
  "不超过",
  "不低于",
  "不少于",
  "不得",
  "原则上",
  "一次性",
  "分别",
  "再",
  "并",
  "且",
  "可",
  "用于",
  "由其",
  "共计?",
  "合计",
  "总计",
  "累计",
  "同时",
  "每",
  "单个",
  "单项",
  "单次",
  "单户",
  "单家",
  "同一",
  "各",
]);

/** Says that a value changes, right before the value after the change: it goes on with the change begun before it. */
export const CHANGES_TO =
  any(["缩短", "缩减", "压缩", "压减", "降低", "下降", "降", "减少", "提高", "提升", "增加", "增长", "调整", "扩大"]) +
  "[到至为]";

/** Opens a condition or a case. */
export const CONDITION = any(["对于?", "凡是?", "若", "如", "经", "除", "其中", "属于", "符合"]);

/** Ends a condition. */
export const CONDITION_END = any(["的", "后", "时", "外", "前", "期间", "情况下", "前提下"]);

/** Names the grant itself or a limit over several grants: what follows limits the provision before it. */
export const OF_THE_GRANT = any([
  "资金",
  "额度",
  "总额",
  "金额",
  "总量",
  "上限",
  "下限",
  "标准",
  "每年",
  "年度",
  "全年",
  "累计",
  "合计",
  "总计",
  "期限",
  "比例",
]);

/** Opens an adverbial of the segment before or after, never a case measured by its own figure. */
export const ADVERBIAL = any([
  "围绕",
  "以",
  "为",
  "根据",
  "结合",
  "依据",
  "自",
  "至",
  "从",
  "将",
  "与",
  "按照?",
  "面向",
  "聚焦",
  "依托",
]);

/** Names the bodies in charge at the end of a clause. */
export const BODIES = any(["责任单位", "责任部门", "牵头单位", "牵头部门", "配合单位", "主管部门", "实施单位"]);
