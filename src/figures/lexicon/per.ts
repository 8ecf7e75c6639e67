/** Words with which a phrase begins that says what a figure is per. */
export const PER_HEADS = [
  "每", "单个", "单家", "单户", "单台", "单项目", "单一", "单项", "单套", "单品种", "人均", "户均", "年均", "月均", "各自",
  "per ", "each ", "every ", "for each ", "for every ", "a single ",
];
/** Chinese heads that are a phrase by themselves. */
export const PER_WHOLE = ["每年度", "每年", "每月", "每日", "每天", "每人", "每次", "每户", "每亩", "每季度", "人均", "户均", "年均", "月均", "每家企业", "每条航线"];
/** Where a Chinese phrase ends. */
export const PER_ENDS = [
  "最", "不", "给予", "支持", "奖励", "补助", "补贴", "资助", "贴息", "上限", "累计", "投入", "可", "按", "的", "总", "年度", "安排", "获得", "限", "至多", "至少", "分别", "一次性", "给", "奖", "补",
  "为", "达", "超", "在", "提供", "享受", "收", "约", "能", "要", "需", "应", "将",
];
/** English words that end a phrase. */
export const PER_STOPS = new Set(
  ("receives receive received gets get is are was were be will may can shall should must with of for to at up no not in on by and or than as capped awarded award support supports from over " +
    "above below under within about between more less fewer the per each every rmb cny yuan maximum minimum has have if that which who").split(" "),
);
export const TIME_NOUNS = new Set(["year", "month", "week", "day", "hour"]);
