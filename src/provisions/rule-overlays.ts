import { z } from "zod";
import type { RuleOverlay } from "../domain/rule-overlay.ts";
import { Rule } from "../domain/rule.ts";

const isOf = (rule: Rule, { passage, member }: RuleOverlay): boolean =>
  rule.passage === passage && rule.member === member;

const corrected = (rule: Rule, { field, value }: RuleOverlay): Rule => {
  const result = Rule.safeParse({ ...rule, [field]: value });
  if (result.success) return result.data;
  throw new RangeError(`overlay for ${rule.passage}, ${field}: ${z.prettifyError(result.error)}`);
};

const applyOne = (rules: readonly Rule[], overlay: RuleOverlay): readonly Rule[] => {
  if (rules.some((rule) => isOf(rule, overlay)))
    return rules.map((rule) => (isOf(rule, overlay) ? corrected(rule, overlay) : rule));
  const which = overlay.member === null ? "" : `, member ${overlay.member}`;
  throw new RangeError(`overlay for a rule that isn't there: ${overlay.passage}${which}`);
};

/**
 * The rules with what people corrected, in the same order; of two corrections of one field the later holds.
 *
 * @throws RangeError for a rule that isn't there (its passage has moved, say), or a value that doesn't fit its field.
 * @example applyRuleOverlays(rules, [{ passage: "doc/3~1", member: null, field: "additive", value: true, … }])
 */
export const applyRuleOverlays = (rules: readonly Rule[], overlays: readonly RuleOverlay[]): readonly Rule[] =>
  overlays.reduce(applyOne, rules);
