import type { FigureRole } from "../domain/index.ts";
import { AGE_COUNTER } from "../figures/index.ts";
import {
  addsUp,
  aims,
  aimsWeakly,
  bears,
  becomes,
  builds,
  changesTo,
  due,
  endsInCase,
  givesWithin,
  grants,
  grantsRightAfter,
  inCondition,
  inParts,
  isAhead,
  isApplied,
  isBaseBehind,
  isBounded,
  isCaseAlone,
  isChargedTime,
  isClassed,
  isDemanded,
  isFixedPenalty,
  isFloored,
  isFlooredMeasure,
  isFrom,
  isInstalment,
  isMovedBy,
  isPaidAt,
  isPartPaid,
  isPenalty,
  isPriceStep,
  isRange,
  isRationed,
  isSetAt,
  isSetOf,
  isSplit,
  isStep,
  isTier,
  isTo,
  isWindow,
  isWindowOfCase,
  isWindowOfSum,
  isYearly,
  keepsTo,
  lasts,
  lastsAsTold,
  lastsWithin,
  lendsAtMost,
  modifiesCase,
  modifiesRate,
  namesBenefit,
  namesCap,
  namesPrice,
  namesRate,
  namesRecord,
  namesThreshold,
  namesTimeLimit,
  paysAtMost,
  raises,
  recursWithin,
  releasesAtMost,
  risesOver,
  runs,
  setsAside,
  setsPrice,
  takenOf,
  tells,
  tellsFacts,
  tellsSum,
  wasSo,
} from "./signs.ts";
import type { Site } from "./sites.ts";

/** What a figure's role depends on beside its own segment. */
export interface Setting {
  /** The sentence aims at a year, by itself or through its head. */
  readonly aims: boolean;
  /** The headings above say that conditions of application follow. */
  readonly underConditions: boolean;
  /** Roles of the figures before it in the provision. */
  readonly earlier: readonly FigureRole[];
}

/** "年满65周岁" */
const isAge = ({ figure }: Site): boolean => figure.counter === AGE_COUNTER;

/** One rule of the grammar of official texts: the role that a figure takes where `when` holds. */
interface RoleRule {
  readonly role: FigureRole;
  readonly when: (site: Site, setting: Setting) => boolean;
}

const DAY_RULES: readonly RoleRule[] = [
  { role: "deadline", when: ({ before, after }) => due(before) || /^(?:前|底前|之前|以前)/.test(after) || due(after) },
  {
    role: "deadline",
    when: ({ before, after }) => /(?:超过|逾|晚于)$/.test(before) && /^[^，。；]{0,10}的/.test(after),
  },
  { role: "threshold", when: ({ after }) => /^(?:之后|以后|后)[^，。；]{1,20}的/.test(after) },
  {
    role: "term",
    when: ({ before, after }) => /[自从]$|有效期|至$/.test(before) || /^(?:起|止|开始|施行|实施)/.test(after),
  },
  { role: "deadline", when: ({ before }) => /到$/.test(before) },
];

const TIME_RULES: readonly RoleRule[] = [
  ...DAY_RULES.slice(0, 1),
  { role: "limit", when: ({ figure }) => !["exact", "about"].includes(figure.bound) },
];

const YEAR_RULES: readonly RoleRule[] = [
  {
    role: "deadline",
    when: ({ before, after }) => /(?:到|至|截至|截止)$/.test(before) || /^(?:前|底前|底)/.test(after),
  },
  { role: "deadline", when: ({ before, segment }) => before === "" && segment.year && segment.unit !== null },
  { role: "term", when: ({ figure }) => figure.kind === "period" },
];

const RATE_RULES: readonly RoleRule[] = [
  { role: "other", when: tellsFacts },
  {
    role: "share",
    when: (site) => bears(site.near) || isSplit(site) || isInstalment(site) || becomes(site) || isPartPaid(site),
  },
  { role: "limit", when: (site) => isPenalty(site) && (isRange(site) || isBounded(site)) },
  { role: "rate", when: (site) => isMovedBy(site) || (site.figure.unit === "%" && isPaidAt(site.near)) },
  { role: "threshold", when: (site) => isTier(site) || inCondition(site) },
  { role: "limit", when: (site) => isBounded(site) && namesPrice(site.before) && !site.provision.grants },
  { role: "cap", when: (site, { earlier }) => isBounded(site) && earlier.includes("amount") && grants(site.near) },
  { role: "limit", when: (site) => isBounded(site) && releasesAtMost(site.near) },
  { role: "rate", when: ({ figure, before }) => figure.unit === "%" && namesBenefit(before) },
  {
    role: "target",
    when: ({ figure, near, provision }) =>
      figure.unit === "percentage_point" &&
      ((figure.bound !== "exact" && raises(near)) || risesOver(near)) &&
      !provision.grants,
  },
  {
    role: "cap",
    when: (site, { earlier }) =>
      isBounded(site) && !takenOf(site.near) && earlier.includes("rate") && grants(site.after),
  },
  { role: "cap", when: (site, { earlier }) => isBounded(site) && earlier.includes("rate") && addsUp(site.near) },
  {
    role: "rate",
    when: ({ near, after, provision }) =>
      takenOf(near) && (provision.grants || modifiesRate(after) || /征收|计|收取|缴|税/.test(provision.text)),
  },
  { role: "rate", when: ({ near, after }) => grants(near) || grantsRightAfter(after) },
  {
    role: "rate",
    when: (site) =>
      (namesRate(site.before) && site.figure.unit === "%" && !isFloored(site) && !isBounded(site)) || isApplied(site),
  },
  {
    role: "target",
    when: ({ before }, { aims: aimed }) => aimed || aims(before) || changesTo(before) || /增长/.test(before),
  },
  { role: "target", when: ({ before }, { earlier }) => earlier.includes("target") && keepsTo(before) },
  {
    role: "threshold",
    when: (site, { underConditions }) => (underConditions || isDemanded(site)) && (isFloored(site) || isBounded(site)),
  },
  {
    role: "rate",
    when: ({ figure, near }) => figure.unit === "%" && figure.bound === "exact" && takenOf(near) && !aims(near),
  },
  { role: "rate", when: ({ figure, near }) => figure.unit === "%" && figure.bound === "exact" && isSetOf(near) },
  {
    role: "limit",
    when: (site) => isBounded(site) || isFloored(site) || isRange(site) || site.figure.bound === "under",
  },
];

const MONEY_RULES: readonly RoleRule[] = [
  { role: "other", when: tellsSum },
  { role: "other", when: ({ after }) => /^级/.test(after) },
  { role: "amount", when: ({ figure, before }) => figure.bound === "exact" && setsAside(before) },
  { role: "limit", when: (site) => isPenalty(site) && (isRange(site) || site.figure.bound !== "exact") },
  { role: "amount", when: isFixedPenalty },
  {
    role: "base",
    when: ({ figure, near, after }) => (figure.bound === "exact" && isStep(near)) || isBaseBehind(after),
  },
  { role: "threshold", when: isCaseAlone },
  { role: "threshold", when: (site) => namesThreshold(site.before) || isTier(site) || inCondition(site) },
  { role: "limit", when: (site) => isBounded(site) && namesPrice(site.before) },
  { role: "yearly_cap", when: (site) => isYearly(site) && isBounded(site) },
  {
    role: "cap",
    when: (site, { earlier }) =>
      isBounded(site) &&
      (site.provision.grants ||
        earlier.includes("rate") ||
        earlier.includes("cap") ||
        namesCap(site.before) ||
        lendsAtMost(site.near) ||
        (earlier.includes("amount") && grants(site.opening)) ||
        paysAtMost(site.near)),
  },
  { role: "cap", when: ({ figure, near }) => figure.bound === "exact" && namesCap(near) },
  { role: "limit", when: ({ figure, near }) => figure.bound === "exact" && isRationed(near) },
  {
    role: "threshold",
    when: (site, setting) =>
      (isClassed(site) && !setting.aims) ||
      (isDemanded(site) && (isFloored(site) || (site.figure.bound === "under" && !site.provision.grants))) ||
      (site.provision.grants && isFlooredMeasure(site)),
  },
  { role: "amount", when: ({ figure, near }) => figure.bound === "exact" && isSetAt(near) },
  { role: "limit", when: ({ figure, near }) => figure.bound === "min" && isSetAt(near) },
  { role: "target", when: ({ before }, { aims: aimed }) => aimed || (aims(before) && !grants(before)) },
  { role: "amount", when: ({ near, after, provision }) => grants(near) || grantsRightAfter(after) || provision.grants },
  { role: "threshold", when: (site, { underConditions }) => underConditions && isFloored(site) },
  { role: "base", when: ({ before, after }) => /按照?$/.test(before) && /^(?:的标准)?(?:计算|计征|计)/.test(after) },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) || site.figure.bound === "under" },
  {
    role: "amount",
    when: ({ figure, near, before }) => figure.per !== null || setsPrice(near) || setsPrice(before),
  },
];

const DURATION_RULES: readonly RoleRule[] = [
  { role: "other", when: (site) => isAge(site) && /寿命/.test(site.before) && tellsFacts(site) },
  { role: "target", when: (site, { aims: aimed }) => isAge(site) && aimed && /寿命/.test(site.before) },
  { role: "threshold", when: isAge },
  { role: "target", when: ({ near }, { aims: aimed }) => aimed && keepsTo(near) },
  { role: "limit", when: ({ near }) => keepsTo(near) },
  { role: "base", when: ({ near }) => isStep(near) },
  { role: "deadline", when: ({ near, after }) => isAhead(near) && !modifiesCase(after) },
  { role: "threshold", when: (site) => isFloored(site) && namesRecord(site.near) },
  { role: "term", when: lastsAsTold },
  { role: "deadline", when: ({ figure, after }) => figure.bound === "exact" && /^之?前/.test(after) },
  { role: "target", when: ({ before }) => changesTo(before) },
  { role: "term", when: (site) => lastsWithin(site) || (isWindow(site) && givesWithin(site.rest)) },
  { role: "threshold", when: isChargedTime },
  { role: "term", when: ({ after }) => isWindowOfSum(after) },
  { role: "limit", when: ({ figure, near }) => figure.bound === "exact" && namesTimeLimit(near) },
  { role: "term", when: (site) => isWindow(site) && recursWithin(site.after) },
  { role: "threshold", when: ({ near, after }) => /^[，、；]?$/.test(near) && isWindowOfCase(after) },
  {
    role: "deadline",
    when: (site) => isWindow(site) && /后$/.test(site.before) && !modifiesCase(site.after) && !endsInCase(site),
  },
  { role: "threshold", when: (site) => inCondition(site) || (isFloored(site) && isDemanded(site)) },
  { role: "limit", when: (site) => isPenalty(site) && isRange(site) },
  {
    role: "term",
    when: (site) => runs(site.near) || inParts(site.near) || lasts(site) || /^内?(?:不得|不予|不再)/.test(site.after),
  },
  {
    role: "deadline",
    when: ({ figure, after }) =>
      (/内$/.test(figure.text) || /^(?:之?内|以内)/.test(after)) && !/^(?:之?内|以内)?$/.test(after),
  },
  { role: "target", when: (_, { aims: aimed }) => aimed },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) },
];

const COUNT_RULES: readonly RoleRule[] = [
  { role: "other", when: tellsFacts },
  { role: "base", when: ({ near }) => isStep(near) },
  { role: "threshold", when: (site) => isCaseAlone(site) || isPriceStep(site) },
  { role: "threshold", when: inCondition },
  {
    role: "target",
    when: ({ before }, { aims: aimed }) =>
      (aimed && (aims(before) || aimsWeakly(before) || before.length > 0)) || aims(before),
  },
  {
    role: "threshold",
    when: (site, { underConditions }) => (underConditions || isDemanded(site)) && isFloored(site),
  },
  {
    role: "target",
    when: ({ figure, before, earlier, opening }) =>
      figure.per === null && (builds(before) || (keepsTo(before) && !wasSo(opening + earlier + before))),
  },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) || isRationed(site.before) },
  { role: "target", when: (_, { aims: aimed }) => aimed },
  { role: "limit", when: isRange },
];

const RULES: Readonly<Record<string, readonly RoleRule[]>> = {
  date: DAY_RULES,
  period: [...YEAR_RULES, ...DAY_RULES],
  year: YEAR_RULES,
  time: TIME_RULES,
  rate: RATE_RULES,
  amount: MONEY_RULES,
  duration: DURATION_RULES,
  count: COUNT_RULES,
  measure: COUNT_RULES,
};

const CHANGE_RULES: readonly RoleRule[] = [
  { role: "from", when: isFrom },
  { role: "to", when: (site, { earlier }) => isTo(site) && earlier.includes("from") },
];
const CHANGEABLE = new Set(["rate", "amount", "duration", "count", "measure"]);

/** A figure that only explains a word in brackets ("往返为1架次"). */
const explains = ({ bracket }: Site): boolean => bracket !== null && /(?:为|即|指|计)$/.test(bracket);

/** Of a sum that no rule places and that nothing tells of as a fact: it is set. */
export const lastResort = (site: Site): FigureRole => {
  const { figure, near } = site;
  return figure.kind === "amount" && figure.bound === "exact" && !tells(near) && !tellsSum(site) ? "amount" : "other";
};

/** The role of a figure in its provision: the first rule of its kind that holds; `other` where none does. */
export const roleOf = (site: Site, setting: Setting): FigureRole => {
  if (explains(site)) return "other";
  const change = CHANGEABLE.has(site.figure.kind) ? CHANGE_RULES : [];
  const rules = [...change, ...(RULES[site.figure.kind] ?? [])];
  return rules.find(({ when }) => when(site, setting))?.role ?? "other";
};
