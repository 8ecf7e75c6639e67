import { ADVERBIAL, CHANGES_TO, CONDITION, CONDITION_END, CONSEQUENCE, GRANT, OF_THE_GRANT } from "./words.ts";

/** A comma segment by what it does: opens a condition, says what follows, states a quantity, or neither. */
export interface Segment {
  readonly text: string;
  readonly kind: "condition" | "continuation" | "effect" | "plain";
  readonly grants: boolean;
  /** Of its last quantity; null where it has none. */
  readonly unit: string | null;
  /** It opens with a calendar year. */
  readonly year: boolean;
}

const QUANTITY =
  /\d(?:[\d.,]*\d)?(?:[—\-~～至到]\d[\d.]*)?[余多]?([万亿百千]*)(个工作日|个月|平方米|公里|万元|亿元|元|年|天|日|亩|%|％|[^\d\s，。；、）)])?/g;
const NO_QUANTITY = /^(?:月|号|〕|〉|》|[A-Za-z])/;
export const YEAR_OPENS = /^(?:其中[，,]?)?(?:力争|争取|确保|预计)?(?:到|至|截至|截止)?([12]\d{3})年(?!\d{1,2}月)/;
const CLOSING_MARK = /[，,；;。]$/;

/** Measured quantities are alike by their unit; things counted are alike whatever their measure word. */
const classOf = (measure: string): string => {
  if (measure.endsWith("元")) return "元";
  return /^(?:个工作日|个月|平方米|公里|年|天|日|亩|%|％)$/.test(measure) ? measure : "count";
};

/** The unit of the last quantity of a segment; null where it has none. Years, dates and document numbers are none. */
const unitOf = (text: string): string | null => {
  let unit: string | null = null;
  for (const found of text.matchAll(QUANTITY)) {
    const measure = found[2] ?? "";
    const before = text.charAt(found.index - 1);
    const isYear = measure === "年" && /^[12]\d{3}年/.test(found[0]);
    const isDay = measure === "日" && before === "月";
    if (isYear || isDay || NO_QUANTITY.test(measure) || /[A-Za-z第〔近]/.test(before)) continue;
    unit = classOf(measure);
  }
  return unit;
};

const CONTINUES = new RegExp(`^(?:${CONSEQUENCE}|${CHANGES_TO})`);
const OPENS_CONDITION = new RegExp(`^${CONDITION}`);
const OPENS_ADVERBIAL = new RegExp(`^${ADVERBIAL}`);
const ENDS_CONDITION = new RegExp(`${CONDITION_END}$`);
/** "合计月销售额未超过10万元的": a condition, though it opens like what follows from one. */
const ENDS_CASE = /^(?:合计|共计|累计|总计|同一|每|单|连续)[^\d]*\d.*的$/;
const GRANTS = new RegExp(GRANT);
const OPERATOR = new RegExp(`${GRANT}|最高|最低|不超过|\\d|每`);
const LIMITS = new RegExp(OF_THE_GRANT);

/** What a comma segment does, by its first and last words and its quantity. */
export const readSegment = (raw: string): Segment => {
  const text = raw.replace(CLOSING_MARK, "");
  const unit = unitOf(text);
  const grants = GRANTS.test(text);
  const common = { text, grants, unit, year: YEAR_OPENS.test(text) };
  if (ENDS_CASE.test(text) && !grants) return { ...common, kind: "condition" };
  if (CONTINUES.test(text)) return { ...common, kind: "continuation" };
  const openCondition = OPENS_CONDITION.test(text) && !(grants && unit !== null);
  if (text === "其中" || ENDS_CONDITION.test(text)) return { ...common, kind: "condition" };
  if (openCondition && !common.year && !text.startsWith("其中")) return { ...common, kind: "condition" };
  return { ...common, kind: unit === null ? "plain" : "effect" };
};

/** Text between the start of a segment and the first word that grants or counts: the case that the segment is about. */
export const caseOf = (text: string): string => text.slice(0, Math.max(0, text.search(OPERATOR)));

/** Whether the effect has a case of its own: its condition, or a noun phrase that isn't the grant itself or a limit. */
export const hasOwnCase = (opening: Segment, effect: Segment): boolean => {
  if (opening.kind === "condition") return true;
  const own = caseOf(effect.text);
  return own.length >= 2 && !LIMITS.test(own);
};

/** A case with its sum right behind it, no verb between ("乙级20万元"). */
export const isElliptical = (effect: Segment): boolean => !OPERATOR.test(effect.text.replace(/\d[^]*/, ""));

export const opensAdverbially = (segment: Segment): boolean => OPENS_ADVERBIAL.test(segment.text);
