/** Where one question ends and the next begins inside a sentence. */
const JOINTS =
  /[,;;。?!]\s*|\.\s+(?=(?:how|what|which|who|whom|when|where|is|are|do|does|did|can|could|may|and|we|our|i|my)\b)|\s(?:and|plus|versus|vs\.?)\s+(?=how|what|which|who|when|the |for |in |by )|(?<=[^\d])、(?=[^\d])|(?:以及|还有|和)(?=[^,;。?]{0,16}(?:多少|几|什么|哪|谁))/;

/** Where a sentence ends. */
const ENDS = /(?<=[;。?!])/;

/** What stands in brackets belongs to what it stands behind. */
const BRACKETED = /[(（][^()（）]*[)）]/g;

/** The parts of a sentence; one that asks a single thing stays whole, with what it says of it. */
function partsOfSentence(sentence: string): string[] {
  const inside = [...sentence.matchAll(BRACKETED)].map((m) => [m.index, m.index + m[0].length] as const);
  const masked = inside.reduce(
    (text, [from, to]) => text.slice(0, from) + "(".repeat(to - from) + text.slice(to),
    sentence,
  );
  let at = 0;
  const parts = masked
    .split(JOINTS)
    .map((part) => {
      const start = masked.indexOf(part, at);
      at = start + part.length;
      return sentence.slice(start, at);
    })
    .filter((p) => p.trim() !== "");
  return parts.filter((p) => ASKING.test(p)).length === 1 ? [sentence.replace(/[;。?!]\s*$/, "")] : parts;
}

/** What stands before a colon holds for all parts ("首台套政策:投标…,研制方…"). */
const LEAD = /^([^:,;?]{2,60}):\s*(\S.*)$/s;

/** A part that asks something of its own. */
const ASKING =
  /多少|多大|多高|几|什么|哪|谁|吗|何时|多久|多长|怎么|如何|\b(?:how|what(?! if\b)|which|who|whom|when|where|is|are|do|does|can|may)\b/;

/** Longest number of parts that are answered one by one. */
const PARTS = 4;

/** Who asks and that several things are asked says nothing of what is asked: "两个问题:", "quick question -". */
const ADDRESS =
  /^(?:(?:(?!\d|目标)[^,;。?:]){0,10}(?:一起问|[两三几]个?(?:事儿?|问题)|想问|请问|问(?:一)?下|要?对比|比一比|比较一下|捋一下)[^,;。?:]{0,4}[:,]|(?:[a-z]+ ){0,3}(?:questions?|caller|operator|journalist|student|reporter|here)(?: (?:here|for you|please|again))?[:.-] )\s*/;

/** A question taken apart: what is asked one by one, and what is said of all of it. */
export interface Parts {
  readonly context: string;
  /** Two at least; none where the question is one. */
  readonly asking: readonly string[];
}

/** The questions that a question strings together, each as it is said, with what stands around them apart. */
export function partsOf(whole: string): Parts {
  const text = whole.replace(ADDRESS, "");
  const compared = comparedParts(text);
  if (compared.length > 0) return { context: "", asking: compared };
  const led = LEAD.exec(text);
  const lead = led?.[1] ?? "";
  const parts = (led?.[2] ?? text)
    .split(ENDS)
    .flatMap(partsOfSentence)
    .map((p) => p.trim())
    .filter((p) => p.length > 3);
  const asking = parts.filter((p) => ASKING.test(p));
  if (asking.length < 2 || asking.length > PARTS) return { context: "", asking: [] };
  return { context: [lead, ...parts.filter((p) => !ASKING.test(p))].filter((p) => p !== "").join(" "), asking };
}

/**
 * The questions that a question strings together; [] where it is but one.
 *
 * @example questionParts("增速要求:制造业年均多少,农业年均多少?") // ["增速要求 制造业年均多少", "增速要求 农业年均多少"]
 */
export function questionParts(text: string): string[] {
  const { context, asking } = partsOf(text);
  return asking.map((p) => (context === "" ? p : `${context} ${p}`));
}

/** A sentence that asks, be it for another case alone: "那国家标准呢?", "and a national one?". */
const ASKS = /(?:[?]|呢[?。]?)$/;

/** The questions of a follow-up: sentences that ask, where there are several, else the parts of the one; [] where it is but one. */
export function turnParts(text: string): string[] {
  const sentences = text
    .split(/(?<=[?])|(?<=呢)[,。]/)
    .map((s) => s.trim())
    .filter((s) => s.length > 2);
  const several = sentences.length > 1 && sentences.length <= PARTS && sentences.every((s) => ASKS.test(s));
  return several
    ? sentences.flatMap((s) => (questionParts(s).length > 0 ? questionParts(s) : [s]))
    : questionParts(text);
}

/** Two things held against each other: each with what is asked of both. */
const COMPARED: readonly RegExp[] = [
  // "yearly ceilings: (1) …; (2) …"
  /^(?<lead>[^:?]{4,80}): ?\(?(?:1|a|i|一)[).、] ?(?<one>[^?]{4,120}?)[,;.]? (?:and )?\(?(?:2|b|ii|二)[).、] ?(?<other>[^?]{4,140}?)[?.]?$/,
  // "two telephone numbers: that of …, and that of …"; "how are … treated: in …, and in …"
  /^(?<lead>(?![^:]*\b(?:compare|which)\b)[^:?.]{8,100}\b(?:numbers?|ceilings?|caps?|amounts?|sums?|rates?|targets?|dates?|deadlines?|days?|bodies|figures|how|what|who)\b[^:?.]{0,70}): (?<one>(?![^,;?]*\b(?:how|what|which|who|when)\b)[^,;?]{6,100}?)[,;] (?:and|versus|vs\.?) (?<other>(?![^?]*\b(?:how|what|which|who|when)\b)[^;?]{6,140}?)[?.]?$/,
  /^which (?:one )?(?:has|is|gets|pays|offers|brings|carries)?(?: the)? ?(?:higher|larger|bigger|greater|lower|smaller|longer|shorter|more)\b(?<ask>[^:,;?]{0,40})[:,;] ?(?<one>[^;?]{5,100}?) or (?<other>[^;?]{5,100})\?/,
  // "a … or a …. Compare the two sums." "… vs. …: rate and ceiling for each?"
  /^(?:(?<lead>[^:?]{4,60}): ?)?(?<one>[^;?:]{8,120}?),? (?:versus|vs\.?|or) (?<other>[^;?:.]{8,140}?)[.:;?,] ?(?<ask>[^?.]*\b(?:each|both|either|compare|two)\b[^?.]*)[?.]?$/,
  // "the growth wanted for … versus that for …"
  /^(?<ask>[^:;?]{5,60}?) (?:for|of|in) (?:the )?(?<one>[^;?:]{5,100}?),? (?:versus|vs\.?|compared (?:with|to)|as against) (?:that|those|the ones?) (?:for|of|in) (?:the )?(?<other>[^;?:]{5,100})[?.]?$/,
  // "…和…,补的比例各是百分之几,哪个高"
  /^(?:(?<lead>[^,;。?:]{2,20}):)?(?<one>[^,;。?、:]{3,30}?),?(?:和|与|跟|同| ?vs ?)(?<other>[^,;。?、]{3,30}?),(?<ask>(?=[^;。?]*(?:各|分别|哪(?:个|边|一?项|家)|谁|一样|相同))(?=[^;。?]*(?:多少|几|多大|多高|多久|[高低大小长短]))[^;。?]+)[?。]?$/,
  /^compare:? (?<one>[^;:?]{5,120}?) (?:with|and|to|against|versus|vs\.?) (?<other>[^;:?]{5,120}?)[:;.] ?(?<ask>[^?]{3,80})/,
  /^compare (?:the )?(?<ask>[^;:?]{3,60}?) (?:for|of|in) (?<one>[^;:?]{5,80}?) (?:with|and|to|against|versus|vs\.?) (?:(?:those|that|the ones?) )?(?:for|of|in) (?<other>[^;:?]{5,80}?)[.?]?$/,
  /^(?<lead>[^?;]{0,60}\b(?:who|bureau|commission|department|agency|authority|body|office)\b[^?;]{0,50}?) both (?:for |in |of |on )?(?<one>[^?;]{5,110}?),? and (?:for |in |of |on )?(?<other>[^?;.]{5,120})(?:[.?] ?(?<ask>which[^?]{0,20}))?/,
  /^(?:compare (?:the )?)?(?<lead>[^:?]{2,40}: ?)?(?<one>[^;?]{5,120}?),? (?:versus|vs\.?) (?<other>[^;?]{5,120}?)(?:\?|[.]$)/,
  // "…和…每年各增长多少"
  /^(?<one>[^,;。?、的和与跟]{3,24}?)(?:和|与|跟)(?<other>[^,;。?、的和与跟]{3,24}?)(?<ask>(?:(?:平均)?每年|年均|一年|(?:到)?20\d\d年)(?:各自?|分别)[^,;。?]{2,14})[?。]?$/,
  /^(?<one>[^,;。?]{3,40}?)(?:和|与|跟|同|比起)(?<other>[^,;。?]{3,40}?),?(?:哪(?:一)?(?:个|项|样|种)|谁)的?(?<ask>[^,;。?]{1,12})/,
  /^(?:比较|对比)(?:一下)?(?<lead>[^,;。?]{0,10}?)(?<one>[^,;。?]{2,30}?)(?:和|与|跟|同)(?<other>[^,;。?]{2,30})的(?<ask>[^,;。?的]{2,16})[。?]?$/,
  /^(?:(?<lead>[^,;。?]{2,12}),)?(?<one>[^,;。?、的]{2,20}?)(?:和|与|跟)(?<other>[^,;。?、的和与跟]{2,20})的(?<ask>[^,;。?的]{2,14}?)(?:各自?|分别)(?:是|为|有)?(?:多少|多大|几何)/,
];

const YEAR_AHEAD = /^(?:到)?(?:20)?\d\d年(?:底)?/;

/** Which of the two it is, asked beside what each of them is. */
const COMPARING =
  /,?(?:哪(?:个|边|一?项|家)|谁)(?:的)?(?:更|比较)?[高低大小多少长短]|,?是?(?:否|不是)?(?:一样|相同)(?:吗|么)?|(?<=各|分别)(?:自)?是(?=百分之几)|\bcompare(?: the)?(?: two)?\b|\bin (?:each|both)(?: cases?)?\b|\bfor (?:each|both)\b/g;

function comparedParts(text: string): string[] {
  for (const pattern of COMPARED) {
    const { one, other, ask = "", lead = "" } = pattern.exec(text)?.groups ?? {};
    if (one === undefined || other === undefined) continue;
    // The year of the first is that of both ("2025年A的目标和B的目标").
    const year = YEAR_AHEAD.exec(one)?.[0] ?? "";
    const said = year !== "" && !/\d\d年/.test(other) ? year : "";
    const what = ask.replace(COMPARING, "").replace(/^,|,$/g, "");
    return [one, `${said}${other}`].map((part) =>
      `${lead} ${what === "" ? ask : what} ${part}`.replace(/ +/g, " ").trim(),
    );
  }
  return [];
}

/** A last stretch that only names another case: "…，特别重大的呢?", "…? And the municipal ones?". */
const TAIL = /[,;。?!]\s*((?:那|那么)?[^,;。?!]{2,14}呢[?。]?|(?:and |what about |how about )[^,;.?!]{3,40}\?)$/;

/** A question and the other case that its last words add to it; null where they add none. @example splitTail("国家级给多少,市级的呢") // ["国家级给多少", "市级的呢"] */
export function splitTail(text: string): readonly [string, string] | null {
  const found = TAIL.exec(text);
  const first = text.slice(0, found?.index ?? 0);
  const tail = found?.[1];
  return tail !== undefined && ASKING.test(first) ? [first, tail] : null;
}
