/**
 * Spoken and shortened Chinese in the words that official texts use: [what is said, what is meant]. Applied to folded
 * questions, in order. Only rewritings that hold whatever the subject is.
 */
export const zhColloquial: readonly (readonly [RegExp, string])[] = [
  [/好多钱|几多钱|好多银子/g, "多少钱"],
  [/几多/g, "多少"],
  [/(?<=给|奖|补|拿|要|有|能|发)好多(?=[?。,]|$)/g, "多少"],
  [/顶多|顶天|撑死/g, "最多"],
  [/头一(?:回|次|遭)|第一(?:回|次)(?=评|获|拿|取|认|融)/g, "首次"],
  [/拢共|统共|总共|合计|加起来|加一块儿?|加一起/g, "一共"],
  [/咋个?|啷个/g, "怎么"],
  [/啥子|啥/g, "什么"],
  [/哪哈儿|哪个(?=负责|管|牵头|主管)/g, "谁"],
  [/管用(?=[,?。了吗]|$)|作数/g, "有效"],
  [/国标/g, "国家标准"],
  [/国企/g, "国有企业"],
  [/(?<![0-9几数])百亿(?=级|元|规模|的|产|企|集|基)/g, "100亿"],
  [/(?<![0-9几数])十亿(?=级|元|规模|的|产|企|大)/g, "10亿"],
  [/过百亿/g, "超过100亿元"],
  [/过十亿/g, "超过10亿元"],
  [/(?:过|上|破)亿(?=的|元|级|中|企|品|大|$)/g, "超过1亿元"],
  [/(\d+(?:\.\d+)?)个亿/g, "$1亿元"],
];
