import { z } from "zod";
import { FigureUnit } from "./figure.ts";

/** A stretch of the passage's own text (UTF-16, half-open); without offsets where it is taken over from its head. */
export const RulePart = z.object({
  text: z.string(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
});
export type RulePart = z.infer<typeof RulePart>;

/** How a value must stand to its threshold: 超过 is strict, 达到 / 以上 / 不少于 is not. */
export const Comparison = z.enum(["over", "at_least", "under", "at_most"]);
export type Comparison = z.infer<typeof Comparison>;

/** What must hold. With `threshold`, a number decides; without, the asker or the authority does. */
export const RuleCondition = RulePart.extend({
  threshold: z
    .object({
      /** What is measured ("投资额"); null where the text leaves it out. */
      of: z.string().nullable(),
      comparison: Comparison,
      value: z.number(),
      unit: FigureUnit,
    })
    .nullable(),
});
export type RuleCondition = z.infer<typeof RuleCondition>;

/** A sum of money in yuan. `min` and `max` for a range, with `value` its lower end. */
export const RuleSum = RulePart.extend({
  value: z.number(),
  min: z.number().optional(),
  max: z.number().optional(),
  /** What it is per, as printed ("每个项目", "单个企业"); null where nothing is said. */
  per: z.string().nullable(),
});
export type RuleSum = z.infer<typeof RuleSum>;

/** A rate in per cent and what it is taken of. `atMost`: "不超过投资额的20%", the authority may stay below. */
export const RuleRate = RulePart.extend({
  percent: z.number(),
  base: z.string().nullable(),
  atMost: z.boolean(),
});
export type RuleRate = z.infer<typeof RuleRate>;

/**
 * What a provision grants, as data. The order of a calculation: conditions, rate × base, cap (of the rate and of the sum),
 * sum per unit × number of units, yearly cap. A provision that parts sums among a list (分别) gives one rule per member.
 */
export const Rule = z.object({
  passage: z.string(),
  /** The member of the list that the rule is for; null where the provision has no list. */
  member: z.string().nullable(),
  beneficiary: RulePart.nullable(),
  conditions: z.array(RuleCondition),
  /** What is excepted ("除…外"). */
  exclusion: RulePart.nullable(),
  /** The form of the grant as its own words say it ("奖励", "贴息", "保费支持"). */
  what: RulePart.nullable(),
  rate: RuleRate.nullable(),
  /** A ceiling given as a rate ("最高不超过贷款金额的2%"). */
  rateCap: RuleRate.nullable(),
  amount: RuleSum.nullable(),
  cap: RuleSum.nullable(),
  yearlyCap: RuleSum.nullable(),
  /** A cap over several grants of one beneficiary beside the amount of each ("每个企业获得支持资金的额度最高…"). */
  totalCap: RuleSum.nullable(),
  share: RuleRate.nullable(),
  /** At most n things count ("标准个数累计不超过2个"). */
  atMost: RulePart.extend({ value: z.number(), of: z.string().nullable(), per: z.string().nullable() }).nullable(),
  /** Words that leave it to the authority: 择优, 按规定, 符合条件, 原则上. */
  discretion: z.array(RulePart),
  /** It comes on top of the grant before it (再). */
  additive: z.boolean(),
  /** Passages that it limits together, where it is a limit over siblings and no case of its own. */
  limits: z.array(z.string()),
  /** False for support without a sum: what is granted can't be computed. */
  statesSum: z.boolean(),
});
export type Rule = z.infer<typeof Rule>;
