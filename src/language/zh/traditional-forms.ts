/**
 * Where a conversion word by word takes the wrong one of several traditional characters: it splits a phrase in the wrong
 * place (市场|准入), knows one sense alone (编制 of posts), or writes one word in two ways (发布, 自发|布). What it wrote,
 * and what is right; each keeps the length.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/佈/g, "布"], // as statutes write 公布, 發布, 分布
  [/市場準入/g, "市場准入"],
  [/不準(?=[\p{Script=Han}])(?!確|備|時)/gu, "不准"],
  [/(?<!人員|機構|事業|行政|崗位|定員)編制(?![內外數名])/g, "編製"],
  [/(?<!一)切制(?!度)/g, "切製"],
  [/復核/g, "複核"],
  [/併發(?=[揮展布現放])/g, "並發"],
  [/游覽/g, "遊覽"],
  [/繫統/g, "系統"],
  [/(?<![標竹牙書抽求])籤/g, "簽"],
  [/週歲/g, "周歲"],
  [/(?<=[知渠通頻])道里(?!區|程)/g, "道裡"],
];

/**
 * Traditional Chinese with the characters that its words are written with.
 *
 * @example withTraditionalForms("市場準入") // "市場准入"
 */
export const withTraditionalForms = (text: string): string =>
  FORMS.reduce((said, [wrong, right]) => said.replace(wrong, right), text);
