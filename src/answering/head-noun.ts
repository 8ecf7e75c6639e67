import type { CoveredTerm } from "../retrieval/term-coverage.ts";

/** Where a question says what is counted or measured: the words behind "how many", 多少, 几 + measure word. */
const HEADS: readonly RegExp[] = [
  /\bhow many (?!minutes|hours|days|working|weeks|months|years|mu\b|kilomet)(?:more |fewer |new |additional |different |million |billion )?([a-z][a-z' -]{2,60}?)(?= (?:are|is|were|was|will|would|must|should|shall|do|does|did|can|could|may|might|have|has|had|to|in|by|for|that|which|who|per|at|on|under|with|qualify|count|[a-z]+ed)\b|[?.,]|$)/g,
  /([\u4e00-\u9fff]{2,6}?)数(?:量)?(?:最少|至少|最多|最低)?(?:要|得|需要?|是|有|达到|不低于|不少于)*(?:多少|几)/g,
  /\bwhat (?:is|was|'s|are|were)? ?(?:the )?(?:current |total |maximum |minimum |annual |average )?(price|fee|fine|salary|wage|quota|rent|tax|tariff|toll|cost|fare|deposit|penalty|score|population|temperature)\b/g,
  /\bhow (?:much|large|big|high) (?:is|are|was|were) the ((?:current |total |annual |average )?[a-z][a-z' -]{2,40}?)(?= (?:in|for|of|by|under|that|which|per|to)\b|[?.,]|$)/g,
  /(?:多少|(?<!哪)几)(?!号|月|天|年|点|成|时|小时|分钟|岁|级|次|工作日|日|周|份[交送寄]|才|就|来|合)(?:万|亿|千|百)?(?:个|家|项|张|件|名|条|户|支|只|种|类|份|台|套|次|座|所|款|批|辆|班|趟|场|位|间|处)?((?![才就来交送给去上下过出到回进算够行合])[\u4e00-\u9fff]{2,8}?)(?=[,、。?!的吗呢]|是|要|能|可|会|在|被|从|到|才|$)/g,
];

/** Where it says what is asked for by name: "which …", "who is the …", "…是谁", "按…补". Weaker: the name may be the asker's own word. */
const NAMES: readonly RegExp[] = [
  /\b(?:which|in which|what) ((?!body|bodies|kind|type|sort|authorit|department|bureau|commission|agenc|unit|office|document|polic|measure|item|clause|article|date|day|year|month|time|other|of|is|are|was|were|does|do|did|if|about|the|a\b|an\b)[a-z][a-z-]+(?: [a-z-]+)?)(?= (?:is|are|was|were|will|would|must|should|do|does|did|can|could|may|have|has|had|in|of|for|to|shall|should|gets?)\b|[?.,]|$)/g,
  /\bwho (?:is|was|are|were|will be) (?:the )?([a-z][a-z -]{2,30}?)(?= of\b|[?]|$)/g,
  /\bper ?cent(?:age)? of (?:the |our |my |its |their )?([a-z][a-z -]{2,30}?)(?= (?:is|are|will|can|does|do|for|that|must|may|of|in|we)\b|[?.,]|$)/g,
  /([\u4e00-\u9fff]{2,4}?)(?:是|叫)(?:谁|哪位)/g,
  /按(?:照)?([\u4e00-\u9fff]{2,5}?)(?:的|补|奖|给|返|算)/g,
];

/** Words that say nothing of what is counted. */
const EMPTY =
  /^(?:责任单位|牵头单位|主管部门|负责人|联系人|收件人|responsible|in charge|entitled|eligible|ways?|steps?|比例|百分比|基数|标准|方式|流程|日期|奖励|起步|封顶|才行|左右|一共|经费|奖金|费用|补助|额度|好处|政策|措施|举措|条款|内容|项目|企业|钱|资金|元|万元|亿元|目标|时间|支持|补贴|奖励|左右|以上|以下|合适|部门|单位|firms?|compan(?:y|ies)|enterprises?|businesses|makers?|manufacturers?|producers?|projects?|products?|measures?|polic(?:y|ies)|support|grants?|awards?|funding|funds?|altogether|overall|annually|yearly|monthly|daily|weekly|currently|in total|people|days|money|years|months|times|things|places|ones|of them|units?|members?|partners?|participants?|parties|institutions?|organi[sz]ations?|blocks?|chunks?|parts?|portions?|aspects?|respects?)$/;

/**
 * Whether nothing of the evidence is what the question counts: it asks for so many acupuncturists, and the passage,
 * though near, doesn't speak of acupuncturists. False where the question says no head noun.
 */
export function countsSomethingElse(text: string, terms: readonly CoveredTerm[]): boolean {
  return isOther(HEADS, text, terms);
}

/** Whether nothing of the evidence is what the question asks for by name: the chairman, the hall, the purchase price. */
export function namesSomethingElse(text: string, terms: readonly CoveredTerm[]): boolean {
  return isOther(NAMES, text, terms);
}

/** In both languages the noun that is counted stands last in its phrase ("special fund", "中医医院"). */
function isOther(patterns: readonly RegExp[], text: string, terms: readonly CoveredTerm[]): boolean {
  const heads = patterns.flatMap((pattern) => [...text.matchAll(pattern)].map((match) => match[1]?.trim() ?? ""));
  const telling = heads.flatMap((head) => {
    const own = terms.filter((t) => t.term.length > 1 && head.includes(t.term) && !EMPTY.test(t.term));
    const [noun] = own.sort(
      (a, b) => head.lastIndexOf(b.term) + b.term.length - head.lastIndexOf(a.term) - a.term.length,
    );
    return EMPTY.test(head) || EMPTY.test(lastWord(head)) || noun === undefined ? [] : [noun.covered < 0.5];
  });
  return telling.length > 0 && telling.every((other) => other);
}

/** The noun of an English phrase; a Chinese one as it is. */
function lastWord(head: string): string {
  return head.slice(head.lastIndexOf(" ") + 1);
}
