/** What is said before a follow-up begins: "ok,", "hm, and …", "好的，". */
const BEFORE_IT =
  /^(?:(?:h+m+|ok(?:ay)?|right|well|thanks?|thank you|got it|i see|fine|great|cool|good|sure)(?:[,.!;:…]+ *| +(?=(?:and|but|so|then|what|how)\b))|(?:嗯+|哦+|噢|好的?|行|明白了?|谢谢|知道了|懂了)[,.!。;:…]+ *)+(?=\S)/;

/** A follow-up without what is said before it begins. @example withoutOpening("ok, and for small ones?") // "and for small ones?" */
export function withoutOpening(text: string): string {
  return text.replace(BEFORE_IT, "");
}

/** Openings by which a question leans on the one before it. Matched at the start of folded text. */
const OPENINGS: readonly RegExp[] = [
  /^(?:那(?!些|家|种|里|边)|那么|还有|另外|此外|如果是|要是|换成|假如|同样|它|他们|这(?:个|条|项|笔|些|里|种|份)|该|上述|其中|原先|原来|以前|现在|具体|再|又|同一)/,
  /^(?:and\b|but\b|or\b|then\b|so\b|what about|how about|what if|if (?:we|i|it|they|he|she|not)\b|same|also|is it|does it|was it|has it|it\b|that\b|those|these|they|there|the same|in that case|if so|which of (?:them|those)|who for|until when|since when|from whom|to whom|by when|what else)/,
  // Another kind of what is named before: "how much for the municipal kind?"
  /\bthe [a-z-]+ (?:kind|sort|type)\??$/,
];

/** Words that point back wherever they stand. */
const POINTING: readonly RegExp[] = [
  /(?:这一?(?:条|项|笔|个|款|份)|同年|同一年|的话|上面|刚才|前面|那(?:一?(?:条|项|笔|个|款|份)))|呢[?。]?$/,
  /\b(?:the )?same (?:year|day|level|company|kind|project|terms?)\b|\b(?:it|its|that one|this one|those|them|they|the latter|the former|as well|too|instead)\b/,
];

/** Longest question, in Chinese characters or English words, that may be an ellipsis without saying so. */
const SHORT = { han: 9, words: 6 } as const;

/** How a question leans on the one before: openly, perhaps (it is short), or not at all. */
export function leaning(said: string): "open" | "perhaps" | "none" {
  const text = withoutOpening(said);
  if (OPENINGS.some((pattern) => pattern.test(text))) return "open";
  const han = (text.match(/[\u4e00-\u9fff]/g) ?? []).length;
  const words = (text.match(/[a-z']+/g) ?? []).length;
  const short = han > 0 ? han <= SHORT.han : words <= SHORT.words;
  return short || POINTING.some((pattern) => pattern.test(text)) ? "perhaps" : "none";
}

/** "下一项呢", "and the item before?": a place by the one spoken of. */
const BESIDE: readonly (readonly [RegExp, number])[] = [
  [
    /下一?个?(?:条|项|款|行|点|个)|\b(?:the )?(?:next|following) (?:one|item|clause|row|task|article|measure|point)\b|\bthe one (?:after|below)\b/,
    1,
  ],
  [
    /上一?个?(?:条|项|款|行|点|个)|前一(?:条|项|行)|\b(?:the )?(?:previous|preceding) (?:one|item|clause|row|task|article|measure|point)\b|\bthe one (?:before|above)\b/,
    -1,
  ],
];

/** How far from the item before a follow-up points, by number: 1 the next, -1 the one before; null where it points at none. */
export function stepsFrom(text: string): number | null {
  return BESIDE.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** "Two years after that", "再过两年": a year by the one spoken of. */
const YEARS_ON =
  /\b(?<en>a|one|two|three|four|five|\d) years? (?<turn>after|later|on|further|before|earlier)\b|(?:再过|又过|过)(?<on>[一两二三四五\d])年|(?<zh>[一两二三四五\d])年(?<wend>以?后|之后|以?前|之前)/;

const COUNTED: Readonly<Record<string, number>> = {
  ...{ a: 1, one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5 },
};

/** How many years after the one spoken of are meant, negative before it; null where none are. */
export function yearsOn(text: string): number | null {
  const { en, turn, on, zh, wend } = YEARS_ON.exec(text)?.groups ?? {};
  const said = en ?? on ?? zh;
  if (said === undefined) return null;
  const count = COUNTED[said] ?? Number(said);
  return /before|earlier|前/.test(turn ?? wend ?? "") ? -count : count;
}

/** Words that widen what was spoken of to the whole of it. */
const WIDER = [/全部|所有|全市|全域|整个|总体|一共|加在一起/, /\b(?:all|overall|in total|whole|entire|altogether)\b/];

/** Whether a follow-up asks for the whole of what was spoken of in part: "and for all herbs?". */
export function widens(text: string): boolean {
  return WIDER.some((pattern) => pattern.test(text));
}
