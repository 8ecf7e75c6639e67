import { ENGLISH_NUMBERS, numberWord } from "./number-word.ts";

const N = "([两二三四五六七八九十]{1,3}|\\d{1,3})";
const COUNTER = "(?:个|家|种|味|道|类|项|方面|条|块|位|名|款|所|处|部|门|支|座|只|大)";
const EN_N = `(${ENGLISH_NUMBERS.slice(1).join("|")}|\\d{1,3})`;

/** Numbers aren't names: each may stand in a passage of its own. */
const NOT_NUMBERS =
  "(?!(?:[a-z-]+ ){0,2}(?:numbers|figures|sums|amounts|dates|percentages|shares|rates|caps|ceilings|values|totals|years|targets)\\b)";

/** Where a question wants so many things named, one by one. */
const WANTED: readonly RegExp[] = [
  new RegExp(`哪(?:些)?${N}${COUNTER}(?!字|数|金额|日期|时间)`),
  new RegExp(`前${N}${COUNTER}[^,。?]{0,8}(?:是|有|叫)?(?:哪|什么|谁)`),
  new RegExp(
    `(?<![第\\d一二三四五六七八九十])${N}${COUNTER}[^,。?]{0,8}?(?:都|分别|各)?(?:叫什么|叫啥|是哪些|有哪些|分别是(?!多少|几)|都是什么|都是谁|是什么(?=[?]?$))`,
  ),
  new RegExp(`\\b(?:which|what) ${EN_N} (?!percent|per\\b|year|month|day|hour|million|billion|%)${NOT_NUMBERS}[a-z]`),
  new RegExp(`\\bnames? (?:of )?(?:the |all |all the )?${EN_N} [a-z]`),
  new RegExp(
    `\\b(?:what|which) (?:are|were) (?:the |these |those )?(?:first |names of the )?${EN_N} ${NOT_NUMBERS}[a-z]`,
  ),
];

/**
 * How many things a question wants named; null where it names no number.
 *
 * @example listWanted("这21家企业都叫什么名字") // 21
 */
export function listWanted(text: string): number | null {
  for (const pattern of WANTED) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return numberWord(found);
  }
  return null;
}

/** Lists longer than this are strung together by list marks alone: commas part the halves of sentences too. */
const LOOSE = 5;

/** Whether a text names so many things in a row. @example enumerates("甲、乙和丙", 3) // true */
export function enumerates(text: string, wanted: number): boolean {
  const parts = text.split(/[。！？!?\n]/);
  const marks =
    wanted > LOOSE
      ? /、|；|;|(?<=[^、]{2})[和及与](?=[^、]{2})/
      : /[、，,；;]|(?:和|及|与|或|\band\b|\bor\b)|(?<=.)一(?=.)/;
  const inRow = (part: string): number => part.split(marks).length;
  return parts.some((part) => (wanted > LOOSE ? part.split(/[，,：:]/) : [part]).some((p) => inRow(p) >= wanted));
}

/** Things that a question wants named: fields, places, products, people; no grants, whose sums are their answer. */
const THINGS =
  "(?:领域|行业|方向|方面|地方|区县?|产品|器械|企业|单位|学校|高校|机构|环节|场景|人群?|病种?|药材?|技术|平台|任务|工作|步骤|程序|环节|内容|改革|措施|指标)";
const NAMES_WANTED: readonly RegExp[] = [
  new RegExp(`哪(?:些|几[个类大项种道家])[^,。?补奖贴]{0,4}?${THINGS}`),
  /\b(?:what|which) (?:[a-z-]+ ){0,2}(?:fields|areas|sectors|industries|branches|places|districts|products|devices|companies|firms|bodies|institutes|schools|steps|stages|tasks|technologies|diseases|illnesses|herbs|reforms)\b/,
];

/**
 * Whether a question wants things named, whatever figure stands beside them.
 *
 * @example wantsNames("钱要投到哪些领域") // true
 */
export function wantsNames(text: string): boolean {
  return NAMES_WANTED.some((pattern) => pattern.test(text));
}

/** A number asked for, and behind it what is numbered: "推进几项工作,都是哪些", "how many are there, and what are they". */
const NUMBERED_AND_NAMED: readonly RegExp[] = [
  /(?:几|多少)[^,。?]{1,14}[,。?;](?:又|都|分别|具体|各)*(?:是|有|叫|包括|指)?(?:哪些|哪几|什么)(?=[?。]|$|[^,。?]{0,4}[?。]?$)/,
  /\bhow many\b[^?]{1,100}[?,;.]? (?:and )?(?:what|which) (?:are|were) (?:they|these|those)\b|\bhow many\b[^?]{1,100}[?,;.] (?:and )?(?:which|name them|list them)\b/,
];

/** Whether the things that are counted are to be named too. @example wantsNumberAndNames("推进几项重点工作?都是哪些") // true */
export function wantsNumberAndNames(text: string): boolean {
  return NUMBERED_AND_NAMED.some((pattern) => pattern.test(text));
}
