import type { Figure } from "../domain/index.ts";
import type { Comparison, RuleCondition, RulePart, RuleRate, RuleSum } from "../domain/rule.ts";
import type { Provision } from "./provision.ts";
import { original, viewOf, type Stretch } from "./view.ts";
import { CASE_ENDS, CONSEQUENCE_BEGINS, DISCRETION, GRANT_NOUN } from "./words.ts";

/** A part of the passage's own text, by a stretch of the text without blanks. */
export const partAt = (ownText: string, stretch: Stretch): RulePart => {
  const { start, end } = original(viewOf(ownText), stretch);
  return { text: ownText.slice(start, end), start, end };
};

const inheritedPart = (text: string): RulePart => ({ text, start: null, end: null });
const ofFigure = ({ text, start, end }: Figure): RulePart => ({ text, start, end });

const number = (value: number | string | undefined): number => (typeof value === "number" ? value : Number.NaN);

export const sumOf = (figure: Figure | undefined): RuleSum | null => {
  if (figure === undefined || figure.kind !== "amount") return null;
  const range = figure.max === undefined ? {} : { min: number(figure.min), max: number(figure.max) };
  return { ...ofFigure(figure), value: number(figure.value), ...range, per: figure.per };
};

export const rateOf = (figure: Figure | undefined): RuleRate | null =>
  figure === undefined || figure.kind !== "rate"
    ? null
    : { ...ofFigure(figure), percent: number(figure.value), base: figure.label, atMost: figure.bound === "max" };

export const countOf = (figure: Figure | undefined) =>
  figure === undefined || figure.kind !== "count"
    ? null
    : { ...ofFigure(figure), value: number(figure.value), of: figure.label, per: figure.per };

const OPEN_END = /以下$|不满|不足|未满|不到|低于|不含\s*[）)]$/;
const COMPARISONS: Readonly<Record<Figure["bound"], Comparison>> = {
  over: "over",
  under: "under",
  max: "at_most",
  min: "at_least",
  exact: "at_least",
  about: "at_least",
};

const thresholdOf = (figure: Figure, comparison: Comparison, value: number): RuleCondition => ({
  ...ofFigure(figure),
  threshold: { of: figure.label, comparison, value, unit: figure.unit },
});

/** A range that must be met is a floor and a ceiling; "10万元以下" at its end leaves the ceiling itself to the next tier. */
const asThresholds = (figure: Figure): RuleCondition[] => {
  if (figure.max === undefined) return [thresholdOf(figure, COMPARISONS[figure.bound], number(figure.value))];
  const ceiling = OPEN_END.test(figure.text) ? "under" : "at_most";
  return [thresholdOf(figure, "at_least", number(figure.min)), thresholdOf(figure, ceiling, number(figure.max))];
};

const EXCEPTION = /^除/;
const isException = ({ text }: { text: string }): boolean => EXCEPTION.test(text);
const withoutComma = (text: string, { start, end }: Stretch): Stretch => ({
  start,
  end: /[，,；;。]/.test(text.charAt(end - 1)) ? end - 1 : end,
});

const CONSEQUENCE = new RegExp(CASE_ENDS);
const CONSEQUENCE_IN_CONDITION = new RegExp(CONSEQUENCE_BEGINS);
const LEADS = /^(?:其中[，,]?)?(?:对于?)?/;
const NAMES_SOMEBODY = /^(?:对|凡)/;
const YEARLY = /的?(?:每年|年度)$/;

/** The comma segments that state conditions; what follows from them in the same segment is cut off. */
const conditionalStretches = ({ segments, outside, text }: Provision): (Stretch & { readonly text: string })[] =>
  segments
    .filter((segment) => segment.conditional && !isException(segment) && segment.text !== "其中")
    .map((segment) => {
      const cut = segment.text.endsWith("的")
        ? -1
        : outside.slice(segment.start, segment.end).search(CONSEQUENCE_IN_CONDITION);
      const end = cut > 1 ? segment.start + cut : segment.end;
      return { ...withoutComma(text, { start: segment.start, end }), text: segment.text };
    });

/** The conditions of a provision: its conditional segments, and each threshold in it; those of its head where it has none. */
export const conditionsOf = (provision: Provision, ownText: string, inherited: string, figures: readonly Figure[]) => {
  const own = conditionalStretches(provision).map((stretch): RuleCondition => ({
    ...partAt(ownText, stretch),
    threshold: null,
  }));
  const limitsRate = ({ role, kind }: Figure) => role === "limit" && kind === "rate";
  const thresholds = figures.filter(
    (figure) => (figure.role === "threshold" || limitsRate(figure)) && typeof figure.value === "number",
  );
  const taken = own.length > 0 || inherited === "" ? [] : [{ ...inheritedPart(inherited), threshold: null }];
  return [...own, ...thresholds.flatMap(asThresholds), ...taken];
};

export const exclusionOf = (provision: Provision, ownText: string, inherited: string): RulePart | null => {
  const own = provision.segments.find(isException);
  if (own !== undefined) return partAt(ownText, withoutComma(provision.text, own));
  const taken = inherited.split("；").find((text) => EXCEPTION.test(text));
  return taken === undefined ? null : inheritedPart(taken);
};

/** Whom or what the grant is for: the condition or the subject before the consequence, without its preposition. */
export const beneficiaryOf = (provision: Provision, ownText: string, inherited: string): RulePart | null => {
  const conditional = conditionalStretches(provision);
  const first = conditional.find(({ text }) => NAMES_SOMEBODY.test(text)) ?? conditional[0];
  const last = conditional.at(-1);
  if (first !== undefined && last !== undefined) {
    const skipped = LEADS.exec(first.text)?.[0].length ?? 0;
    return partAt(ownText, { start: first.start + skipped, end: last.end });
  }
  const effect = provision.segments.find(({ kind }) => kind === "effect" || kind === "continuation");
  if (effect === undefined) return inherited === "" ? null : inheritedPart(inherited);
  const skipped = LEADS.exec(effect.text)?.[0].length ?? 0;
  const said = provision.outside.slice(effect.start + skipped, effect.end);
  const length = [CONSEQUENCE_IN_CONDITION, CONSEQUENCE].map((ends) => said.search(ends)).find((at) => at >= 0) ?? -1;
  if (length < 2) return inherited === "" ? null : inheritedPart(inherited);
  const start = effect.start + skipped;
  const named = provision.text.slice(start, start + length).replace(YEARLY, "");
  return partAt(ownText, { start, end: start + named.length });
};

const matches = (pattern: string, provision: Provision, ownText: string): RulePart[] =>
  [...provision.text.matchAll(new RegExp(pattern, "g"))].map((found) =>
    partAt(ownText, { start: found.index, end: found.index + found[0].length }),
  );

export const discretionOf = (provision: Provision, ownText: string): RulePart[] =>
  matches(DISCRETION, provision, ownText);

/** The last word that names the grant ("给予…的保费支持" is 支持). */
export const grantWord = (provision: Provision, ownText: string): RulePart | null =>
  matches(GRANT_NOUN, provision, ownText).at(-1) ?? null;
