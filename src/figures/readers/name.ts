import type { FigureBound } from "../../domain/figure.ts";
import { boundsBefore } from "../lexicon/bounds.ts";
import { Lexicon } from "../lexicon/lexicon.ts";
import type { Draft, Scene } from "./draft.ts";

const OPENING = '“‘「『《"';
const CLOSING = '”’」』》"';
/** Counters whose Han numeral names a rank or a class rather than counts: 三类, 四大, 八道. */
const RANKS = new Set(["大", "道"]);
/** What follows "一年" where it means "a year" as a rate: 一年最多, 一年能补. */
const YEARLY = new Lexicon(
  ["最多", "最高", "至多", "能", "可以", "可", "给", "补", "奖", "上限", "封顶", "多少", "不超过"].map(
    (word) => [word, true] as const,
  ),
);

/** "每新增1家企业": one of what a sum is per. */
const EACH = /每(?!年|月|季|周|天|日|学期|学年|次|[多再]|增加|超过?)[\u4e00-\u9fff]{0,6}$/;
const isOneOfEach = (text: string, { kind, start }: Draft, written: string): boolean =>
  kind === "count" && written === "1" && EACH.test(text.slice(Math.max(0, start - 8), start));

/** 一 counts only where a bound touches it: 至少一项, 一年以上. */
function isArticle(text: string, draft: Draft, written: string, bound: FigureBound): boolean {
  if ((written !== "一" && written !== "one") || draft.max !== undefined) return false;
  if (draft.kind === "duration") return draft.unit === "year_length" && YEARLY.at(text, draft.end) !== null;
  if (draft.kind !== "count" && draft.kind !== "measure") return false;
  if (draft.counter === "次" && bound !== "exact") return false;
  const before = boundsBefore.before(text, text[draft.start - 1] === " " ? draft.start - 1 : draft.start);
  const behind = text.slice(draft.end, draft.end + 4);
  return bound === "exact" || (before === null && !behind.slice(0, 3).includes("以") && behind !== " or ");
}

/** A scale alone ("亿元", "百万元") is a heading's unit unless something says that it is a sum: 过亿元, 上百亿元. */
function isUnitHeading(text: string, draft: Draft, written: string, bound: FigureBound): boolean {
  if (draft.kind === "count") return true;
  return (
    draft.kind !== "rate" &&
    bound === "exact" &&
    (written.length === 1 || "(：:\t".includes(text[draft.start - 1] ?? " "))
  );
}

/** Events that days are counted back from: "有效期届满30日前". After anything else "15日前" is a day of the month. */
const COUNTED_BACK =
  /(?:届满|期满|到期|截止|时间|日期|之日|召开|举行|举办|实施|施工|开工|开业|开标|开展|使用|考试|会议|活动|生效|施行|终止|结束|停业|变更|出境|离境|搬迁|上市|投产)(?:的|之)?$/;

/** "15日前" that names a day of the month. */
const isDayOfMonth = (text: string, { start, end }: Draft): boolean =>
  text[end - 1] === "日" && text[end] === "前" && !COUNTED_BACK.test(text.slice(Math.max(0, start - 6), start));

/** "the country's top 100 breweries", "the world's top 500": a list by its name, as 百强 and 世界500强 are. */
const RANKING = /(?:['’]s|\bnational|\bglobal) top $/;

/**
 * Whether what reads like a quantity is a word of another kind: the article 一 ("一个企业", "最后一公里"), 二 before a measure
 * word (which counts are written 两: 二次开发), a class (三类), a quoted name (“三十条”), a day of every month (每月15日).
 */
export function isName({ text, numerals }: Scene, index: number, draft: Draft, bound: FigureBound): boolean {
  const numeral = numerals[index];
  if (numeral === undefined) return false;
  if (draft.kind === "count" && RANKING.test(text.slice(Math.max(0, draft.start - 14), draft.start))) return true;
  if (draft.unit === "day" && text[draft.end - 1] === "日" && text.slice(draft.start - 2, draft.start) === "每月")
    return true;
  if (draft.unit === "day" && isDayOfMonth(text, draft)) return true;
  if (bound === "exact" && isOneOfEach(text, draft, text.slice(numeral.start, numeral.end))) return true;
  if (numeral.script === "digits") return false;
  const written = text.slice(numeral.start, numeral.end);
  if (written === "零" || written === "〇") return true;
  if (numeral.bare && isUnitHeading(text, draft, written, bound)) return true;
  if (isArticle(text, draft, written, bound)) return true;
  if (draft.kind !== "count") return false;
  if (OPENING.includes(text[draft.start - 1] ?? " ") && CLOSING.includes(text[draft.end] ?? " ")) return true;
  return (
    bound === "exact" &&
    (written === "二" || (draft.counter === "类" && written === "三") || RANKS.has(draft.counter ?? ""))
  );
}
