import { ADVERBIAL, CHANGES_TO, CONDITION, CONDITION_END, CONSEQUENCE, GRANT, OF_THE_GRANT } from "./words.ts";

/** A comma segment by what it does: opens a condition, says what follows, states a quantity, or neither. */
interface Segment {
  readonly text: string;
  readonly kind: "condition" | "continuation" | "effect" | "plain";
  readonly grants: boolean;
  readonly unit: string | null;
  readonly year: boolean;
}

const QUANTITY =
  /\d(?:[\d.,]*\d)?(?:[—\-~～至到]\d[\d.]*)?[余多]?([万亿百千]*)(个工作日|个月|平方米|公里|万元|亿元|元|年|天|日|亩|%|％|[^\d\s，。；、）)])?/g;
const NO_QUANTITY = /^(?:月|号|〕|〉|》|[A-Za-z])/;
const YEAR_OPENS = /^(?:其中[，,]?)?(?:到|至|截至|截止)?[12]\d{3}年(?!\d{1,2}月)/;
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

const begins = (words: string) => new RegExp(`^${words}`);
const CONTINUES = new RegExp(`^(?:${CONSEQUENCE}|${CHANGES_TO})`);
const OPENS_CONDITION = begins(CONDITION);
const OPENS_ADVERBIAL = begins(ADVERBIAL);
const ENDS_CONDITION = new RegExp(`${CONDITION_END}$`);
const GRANTS = new RegExp(GRANT);
const OPERATOR = new RegExp(`${GRANT}|最高|最低|不超过|\\d|每`);
const LIMITS = new RegExp(OF_THE_GRANT);

const read = (raw: string): Segment => {
  const text = raw.replace(CLOSING_MARK, "");
  const unit = unitOf(text);
  const grants = GRANTS.test(text);
  const common = { text, grants, unit, year: YEAR_OPENS.test(text) };
  if (CONTINUES.test(text)) return { ...common, kind: "continuation" };
  const openCondition = OPENS_CONDITION.test(text) && !(grants && unit !== null);
  if (text === "其中" || ENDS_CONDITION.test(text)) return { ...common, kind: "condition" };
  if (openCondition && !common.year && !text.startsWith("其中")) return { ...common, kind: "condition" };
  return { ...common, kind: unit === null ? "plain" : "effect" };
};

/** Text between the start of a segment and the first word that grants or counts: the case that the segment is about. */
const caseOf = (text: string): string => text.slice(0, Math.max(0, text.search(OPERATOR)));

const hasOwnCase = (opening: Segment, effect: Segment): boolean => {
  if (opening.kind === "condition") return true;
  const own = caseOf(effect.text);
  return own.length >= 2 && !LIMITS.test(own);
};

/** The segment that carries the quantity of the unit which starts at `from`; null where none does. */
const effectFrom = (segments: readonly Segment[], from: number): Segment | null => {
  for (let i = from; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment.kind === "plain") return null;
    if (segment.kind === "condition") continue;
    if (segment.kind === "continuation" && i === from) return null;
    if (segment.unit !== null) return segment;
  }
  return null;
};

interface Effect {
  readonly segment: Segment;
  readonly at: number;
}

/** Whether segment `at` starts a provision of its own beside the one whose last effect is `last`. */
const startsProvision = (segments: readonly Segment[], at: number, last: Effect, aimsAtYear: boolean): boolean => {
  const opening = segments[at];
  if (opening === undefined || opening.kind === "continuation" || opening.kind === "plain") return false;
  const effect = effectFrom(segments, at);
  if (effect === null) return false;
  if (opening.year) return true;
  if (last.segment.grants && effect.grants) return hasOwnCase(opening, effect);
  const alike = last.segment.unit === effect.unit;
  if (last.segment.grants)
    return alike && !OPERATOR.test(effect.text.replace(/\d.*$/, "")) && hasOwnCase(opening, effect);
  if (effect.grants || opening.kind === "condition" || OPENS_ADVERBIAL.test(opening.text)) return false;
  return last.at === at - 1 && (alike || aimsAtYear);
};

/**
 * Groups the comma segments of one part of a sentence into provisions: segments that each have a case and a quantity of
 * their own stand alone, a condition stays with its consequence. Returns the index of the first segment of each group.
 * @param aimsAtYear whether the sentence says what is to be reached by a year, so that its quantities may differ in unit
 * @example provisionsAmong(["甲级奖励50万元，", "乙级奖励20万元。"], false) // [0, 1]
 * @example provisionsAmong(["对投资超过500万元的，", "给予5%的支持，", "最高100万元。"], false) // [0]
 */
export const provisionsAmong = (raw: readonly string[], aimsAtYear: boolean): number[] => {
  const segments = raw.map(read);
  const starts = [0];
  let last: Effect | null = null;
  segments.forEach((segment, at) => {
    if (last !== null && startsProvision(segments, at, last, aimsAtYear)) {
      starts.push(at);
      last = null;
    }
    const counts = segment.kind === "effect" || (segment.kind === "continuation" && segment.unit !== null);
    if (counts) last = { segment, at };
  });
  return starts;
};
