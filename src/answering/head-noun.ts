import type { CoveredTerm } from "../retrieval/term-coverage.ts";

/** Where a question says what is counted or measured: the words behind "how many", 多少, 几 + measure word. */
const HEADS: readonly RegExp[] = [
  /\bhow many (?:more |fewer |new |additional |different |million |billion )?([a-z][a-z' -]{2,60}?)(?= (?:are|is|were|was|will|would|must|should|shall|do|does|did|can|could|may|might|have|has|had|to|in|by|for|that|which|who|per|at|on|under|with|qualify|count|[a-z]+ed)\b|[?.,]|$)/,
  /\bwhat (?:is|was|'s|are|were)? ?(?:the )?(?:current |total |maximum |minimum |annual |average )?(price|fee|fine|salary|wage|quota|rent|tax|tariff|toll|cost|fare|deposit|penalty|score|population|temperature)\b/,
  /\bhow (?:much|large|big|high) (?:is|are|was|were) the ((?:current |total |annual |average )?[a-z][a-z' -]{2,40}?)(?= (?:in|for|of|by|under|that|which|per|to)\b|[?.,]|$)/,
  /(?:多少|几)(?:万|亿|千|百)?(?:个|家|项|张|件|名|条|户|支|只|种|类|份|台|套|次|座|所|款|批|辆|班|趟|场|位|间|处)?([\u4e00-\u9fff]{2,8}?)(?=[,。?!的吗呢]|是|要|能|可|会|在|被|从|到|才|$)/,
];

/** Words that say nothing of what is counted. */
const EMPTY = /^(?:钱|资金|元|万元|亿元|目标|时间|支持|补贴|奖励|左右|以上|以下|合适|部门|单位|people|days|money|years|months|times|things|places|ones|of them|units?)$/;

/**
 * Whether nothing of the evidence is what the question counts: it asks for so many acupuncturists, and the passage,
 * though near, doesn't speak of acupuncturists. False where the question says no head noun.
 */
export function countsSomethingElse(text: string, terms: readonly CoveredTerm[]): boolean {
  for (const pattern of HEADS) {
    const head = pattern.exec(text)?.[1]?.trim();
    if (head === undefined || EMPTY.test(head)) continue;
    const own = terms.filter((t) => t.term.length > 1 && head.includes(t.term) && !EMPTY.test(t.term));
    if (own.length > 0 && own.every((t) => t.covered < 0.5)) return true;
  }
  return false;
}
