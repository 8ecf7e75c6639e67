import type { FigureRole } from "../../domain/index.ts";
import { AGE_COUNTER } from "../../figures/index.ts";
import {
  addsToWhole,
  aims,
  aimsAtYear,
  baseBehind,
  bearsPart,
  entitles,
  goesOnWith,
  grantsAnywhere,
  holds,
  inCondition,
  isAfterFirst,
  isBase,
  isBeforeHard,
  isBounded,
  isBy,
  isDemanded,
  isDue,
  isExperience,
  isFined,
  isFirstOf,
  isFloored,
  isForbidden,
  isFormer,
  isFrom,
  isHastened,
  isOfWages,
  isPartOf,
  isPartOfSubject,
  isPenalty,
  isRange,
  isRationed,
  isSince,
  isStep,
  isTimeLimit,
  isTo,
  isTotal,
  isOfEarnings,
  isUntil,
  isWorkOfDay,
  isYearly,
  lasts,
  measuresApplicant,
  namesCap,
  namesPrice,
  namesThreshold,
  ofPrice,
  perTime,
  pricesAnywhere,
  reportsFacts,
  runsUpTo,
  tells,
} from "./signs.ts";
import type { EnglishSite } from "./site.ts";

/** "under 40 years of age" */
const isAge = ({ figure }: EnglishSite): boolean => figure.counter === AGE_COUNTER;

/** One rule of the grammar of official English: the role that a figure takes where `when` holds. */
interface RoleRule {
  readonly role: FigureRole;
  readonly when: (site: EnglishSite) => boolean;
}

const DAY_RULES: readonly RoleRule[] = [
  { role: "term", when: ({ figure }) => figure.kind === "period" },
  { role: "deadline", when: ({ near }) => isBeforeHard(near) },
  { role: "deadline", when: ({ before, near }) => isUntil(near) && isWorkOfDay(before) && !holds(before) },
  { role: "term", when: ({ near, before }) => isUntil(near) || isSince(near) || holds(before.slice(-60)) },
  { role: "deadline", when: ({ figure }) => figure.bound === "max" },
  { role: "deadline", when: ({ before }) => /\b(?:deadline|closing date|due date|closes?)\b/.test(before) },
];

const CHANGE_RULES: readonly RoleRule[] = [
  { role: "from", when: ({ near }) => isFormer(near) },
  { role: "from", when: isFrom },
  { role: "to", when: (site) => isTo(site) && (site.earlier.at(-1) === "from" || !site.aims) },
];

const RATE_RULES: readonly RoleRule[] = [
  { role: "other", when: reportsFacts },
  { role: "limit", when: (site) => isPenalty(site) && (isRange(site) || isBounded(site)) },
  { role: "rate", when: isOfEarnings },
  { role: "share", when: addsToWhole },
  { role: "share", when: (site) => (site.figure.bound === "exact" || isPartOf(site.clause)) && bearsPart(site) },
  { role: "threshold", when: (site) => inCondition(site) && goesOnWith(site) === null },
  { role: "limit", when: (site) => !site.aims && (isPartOfSubject(site) || isForbidden(site)) },
  { role: "share", when: bearsPart },
  { role: "limit", when: (site) => isForbidden(site) && (namesPrice(site.clause) || ofPrice(site.behind)) },
  { role: "target", when: (site) => site.aims && !grantsAnywhere(site.clause) },
  { role: "rate", when: ({ figure, near }) => figure.unit === "percentage_point" && isBy(near) },
  {
    role: "limit",
    when: (site) =>
      isBounded(site) && (namesPrice(site.clause) || ofPrice(site.behind)) && !grantsAnywhere(site.before),
  },
  {
    role: "cap",
    when: (site) =>
      isBounded(site) &&
      (site.earlier.includes("rate") || site.earlier.includes("amount") || site.earlier.includes("cap")),
  },
  { role: "threshold", when: (site) => isDemanded(site) && isFloored(site) },
  { role: "limit", when: (site) => isFloored(site) },
  { role: "rate", when: (site) => isBounded(site) && grantsAnywhere(site.sentence) },
  { role: "limit", when: (site) => isBounded(site) || site.figure.bound === "under" },
  { role: "rate", when: () => true },
];

const MONEY_RULES: readonly RoleRule[] = [
  { role: "other", when: reportsFacts },
  { role: "limit", when: (site) => isPenalty(site) && (isRange(site) || site.figure.bound !== "exact") },
  { role: "limit", when: (site) => isRange(site) && isFined(site) },
  { role: "base", when: ({ near, behind }) => isStep(near) || isBase(near) || baseBehind(behind) },
  { role: "cap", when: isTotal },
  { role: "amount", when: (site) => goesOnWith(site) === "amount" },
  { role: "threshold", when: (site) => namesThreshold(site) || inCondition(site) },
  {
    role: "threshold",
    when: (site) =>
      isDemanded(site) &&
      (isFloored(site) || site.figure.bound === "under" || (isBounded(site) && measuresApplicant(site.near))),
  },
  {
    role: "amount",
    when: ({ figure, near, sentence }) => figure.bound === "exact" && isBy(near) && !aimsAtYear(sentence),
  },
  { role: "limit", when: (site) => isBounded(site) && namesPrice(site.clause) && !grantsAnywhere(site.clause) },
  { role: "yearly_cap", when: (site) => isBounded(site) && isYearly(site) },
  {
    role: "cap",
    when: (site) =>
      isBounded(site) &&
      (grantsAnywhere(site.sentence) ||
        site.earlier.some(
          (role) => role === "rate" || role === "cap" || (role === "amount" && !pricesAnywhere(site.before)),
        )),
  },
  { role: "target", when: (site) => site.aims },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) || site.figure.bound === "under" },
  { role: "other", when: ({ near }) => tells(near) },
  { role: "amount", when: () => true },
];

const DURATION_RULES: readonly RoleRule[] = [
  { role: "target", when: (site) => isAge(site) && site.aims && /life expectancy/.test(site.before) },
  { role: "threshold", when: isAge },
  { role: "base", when: ({ near }) => isStep(near) },
  { role: "threshold", when: ({ near }) => isAfterFirst(near) },
  { role: "other", when: ({ figure, behind }) => figure.bound === "exact" && isOfWages(behind) },
  {
    role: "amount",
    when: ({ figure, near, earlier }) => figure.bound === "exact" && isBy(near) && earlier.includes("to"),
  },
  { role: "threshold", when: isExperience },
  { role: "limit", when: (site) => isFloored(site) && perTime(site) && !inCondition(site) && !isDemanded(site) },
  { role: "term", when: runsUpTo },
  { role: "threshold", when: inCondition },
  { role: "threshold", when: (site) => isDemanded(site) && isFloored(site) },
  { role: "deadline", when: isHastened },
  {
    role: "limit",
    when: (site) => isTimeLimit(site) || (site.figure.bound !== "exact" && perTime(site) && !lasts(site)),
  },
  { role: "deadline", when: (site) => !isFloored(site) && isDue(site) && !isRange(site) },
  { role: "term", when: lasts },
  { role: "target", when: (site) => site.aims },
  { role: "term", when: (site) => site.figure.bound === "exact" && entitles(site.before) },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) || isRange(site) },
];

const COUNT_RULES: readonly RoleRule[] = [
  { role: "other", when: reportsFacts },
  { role: "base", when: ({ near }) => isStep(near) },
  { role: "threshold", when: ({ near }) => isFirstOf(near) },
  { role: "threshold", when: inCondition },
  { role: "target", when: (site) => site.aims },
  { role: "threshold", when: (site) => isDemanded(site) && isFloored(site) },
  {
    role: "limit",
    when: (site) =>
      isBounded(site) ||
      isFloored(site) ||
      isRange(site) ||
      site.figure.bound === "under" ||
      isRationed(site.near) ||
      namesCap(site.near),
  },
];

const RULES: Readonly<Record<string, readonly RoleRule[]>> = {
  date: DAY_RULES,
  time: DAY_RULES,
  period: DAY_RULES,
  year: DAY_RULES,
  rate: [...CHANGE_RULES, ...RATE_RULES],
  amount: [...CHANGE_RULES, ...MONEY_RULES],
  duration: [...CHANGE_RULES, ...DURATION_RULES],
  count: [...CHANGE_RULES, ...COUNT_RULES],
  measure: [...CHANGE_RULES, ...COUNT_RULES],
};

/** The sentence works towards a year or an aim. */
export const aimsIn = aims;

/** The role of a figure in its English sentence: the first rule of its kind that holds; `other` where none does. */
export const englishRole = (site: EnglishSite): FigureRole =>
  (RULES[site.figure.kind] ?? []).find(({ when }) => when(site))?.role ?? "other";
