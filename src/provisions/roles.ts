import type { FigureRole } from "../domain/index.ts";
import type { Site } from "./sites.ts";
import {
  AIMS,
  AIMS_WEAKLY,
  BEARS,
  CONSEQUENCE_BEGINS,
  CHANGES_TO,
  CONDITION_END,
  DUE,
  GRANT,
  RUNS,
  SETS_ASIDE,
} from "./words.ts";

/** What a figure's role depends on beside its own segment. */
export interface Setting {
  /** The sentence aims at a year, by itself or through its head. */
  readonly aims: boolean;
  /** The headings above say that conditions of application follow. */
  readonly underConditions: boolean;
  /** Roles of the figures before it in the provision. */
  readonly earlier: readonly FigureRole[];
}

/** One rule of the grammar of official texts: the role that a figure takes where `when` holds. */
interface RoleRule {
  readonly role: FigureRole;
  readonly when: (site: Site, setting: Setting) => boolean;
}

const has = (words: string) => {
  const pattern = new RegExp(words);
  return (text: string) => pattern.test(text);
};
const grants = has(GRANT);
const isGranting = has(`(?:给予|予以)[^，。；]*$|${GRANT}(?:资金|经费|最高|最多|不超过|累计|每年|合计|一次性|年度)*$`);
const bears = has(BEARS);
const setsAside = has(SETS_ASIDE);
const aims = has(AIMS);
const aimsWeakly = has(AIMS_WEAKLY);
const runs = has(RUNS);
const inParts = has("(?<!百|千|万)分$");
const due = has(DUE);
const changesTo = has(`${CHANGES_TO}(?:约|平均|原来的)?$`);
const changesLater = has(`^[^。；]{0,30}?(?:${CHANGES_TO})`);
const fromOpens = has("[由从](?!此)[^由从，]{0,16}$");
const ceiling = has("最高|最多|上限|封顶|不超过|不得超过|不高于|至多");
const floor = has("不低于|不少于|至少|最低|不得低于|不得少于");
const yearly = has("每年|年度|全年|每一年|当年|/年");
const takenOf = has("按照?|减按|征收");
const grantsRightAfter = has(`^[^，。；]{0,8}?的?[^，。；]{0,6}?${GRANT}`);
const modifiesGrant = has(
  `^(?:以上|以下|以内)?的[^，。；]{0,8}?(?:${GRANT}|资金|经费|津贴|罚款|补偿|优惠|上限|标准|幅度)`,
);
const modifiesRate = has("^的[^，。；的]{0,4}?(?:费率|税率|利率|征收率)");
const modifiesNoun = has("^(?:以上|以下|以内|左右)?的[^，。；]{2,}");
const conditionOpens = has("^(?:特别是|尤其是|其中)?(?:对|凡|若|如|符合)");
const endsCondition = has(`${CONDITION_END}$`);
const listedModifier = has("^(?:以上|以下)?、[^，。；]*的[^，。；]{2,}");
const startsConsequence = has(CONSEQUENCE_BEGINS);

const isBounded = ({ figure, near }: Site): boolean => figure.bound === "max" || ceiling(near);
const isFloored = ({ figure, near }: Site): boolean => ["min", "over"].includes(figure.bound) || floor(near);
const isYearly = ({ figure, near }: Site): boolean => yearly(near) || yearly(figure.per ?? "") || yearly(figure.text);

/** Whether the figure says for which cases the provision holds, not what follows. */
const inCondition = (site: Site): boolean => {
  const answers = startsConsequence(site.before) && !endsCondition(site.segment.text);
  if (site.segment.conditional && !answers) return true;
  if (conditionOpens(site.segment.text) && !startsConsequence(site.before)) return true;
  if (modifiesGrant(site.after) || isGranting(site.near) || takenOf(site.near)) return false;
  return modifiesNoun(site.after) || (site.figure.bound !== "exact" && listedModifier(site.after));
};

/** Whether it is the value before a change whose value after stands further on. */
const isFrom = (site: Site): boolean => fromOpens(site.before) && changesLater(site.rest.replace(/^[，,]/, ""));
const isTo = (site: Site, { earlier }: Setting): boolean => changesTo(site.before) && earlier.includes("from");

const DAY_RULES: readonly RoleRule[] = [
  { role: "deadline", when: ({ before, after }) => due(before) || /^(?:前|底前|之前|以前)/.test(after) || due(after) },
  {
    role: "term",
    when: ({ before, after }) => /[自从]$|有效期|至$/.test(before) || /^(?:起|开始|施行|实施)/.test(after),
  },
  { role: "deadline", when: ({ before }) => /到$/.test(before) },
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
  { role: "share", when: ({ near }) => bears(near) },
  { role: "threshold", when: inCondition },
  {
    role: "cap",
    when: (site, { earlier }) =>
      isBounded(site) && !takenOf(site.near) && earlier.includes("rate") && grants(site.after),
  },
  {
    role: "rate",
    when: ({ near, after, provision }) =>
      takenOf(near) && (provision.grants || modifiesRate(after) || /征收|计|收取|缴|税/.test(provision.text)),
  },
  { role: "rate", when: ({ near, after }) => grants(near) || grantsRightAfter(after) },
  {
    role: "target",
    when: ({ before }, { aims: aimed }) => aimed || aims(before) || changesTo(before) || /增长/.test(before),
  },
  { role: "threshold", when: (site, { underConditions }) => underConditions && (isFloored(site) || isBounded(site)) },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) },
];

const MONEY_RULES: readonly RoleRule[] = [
  { role: "other", when: ({ after }) => /^级/.test(after) },
  { role: "amount", when: ({ figure, before }) => figure.bound === "exact" && setsAside(before) },
  { role: "threshold", when: inCondition },
  { role: "yearly_cap", when: (site) => isYearly(site) && isBounded(site) },
  {
    role: "cap",
    when: (site, { earlier }) =>
      isBounded(site) && (site.provision.grants || earlier.includes("rate") || earlier.includes("cap")),
  },
  { role: "target", when: ({ before }, { aims: aimed }) => aimed || (aims(before) && !grants(before)) },
  { role: "amount", when: ({ near, after, provision }) => grants(near) || grantsRightAfter(after) || provision.grants },
  { role: "threshold", when: (site, { underConditions }) => underConditions && isFloored(site) },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) || site.figure.bound === "under" },
];

const DURATION_RULES: readonly RoleRule[] = [
  { role: "threshold", when: inCondition },
  { role: "term", when: ({ near, after }) => runs(near) || inParts(near) || /^内?(?:不得|不予|不再)/.test(after) },
  {
    role: "deadline",
    when: ({ figure, after }) =>
      (/内$/.test(figure.text) || /^(?:之?内|以内)/.test(after)) && !/^(?:之?内|以内)?$/.test(after),
  },
  { role: "target", when: (_, { aims: aimed }) => aimed },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) },
];

const COUNT_RULES: readonly RoleRule[] = [
  { role: "threshold", when: inCondition },
  {
    role: "target",
    when: ({ before }, { aims: aimed }) =>
      (aimed && (aims(before) || aimsWeakly(before) || before.length > 0)) || aims(before),
  },
  { role: "threshold", when: (site, { underConditions }) => underConditions && isFloored(site) },
  { role: "limit", when: (site) => isBounded(site) || isFloored(site) },
  { role: "target", when: (_, { aims: aimed }) => aimed },
];

const RULES: Readonly<Record<string, readonly RoleRule[]>> = {
  date: DAY_RULES,
  period: [...YEAR_RULES, ...DAY_RULES],
  year: YEAR_RULES,
  time: DAY_RULES.slice(0, 1),
  rate: RATE_RULES,
  amount: MONEY_RULES,
  duration: DURATION_RULES,
  count: COUNT_RULES,
  measure: COUNT_RULES,
};

const CHANGE_RULES: readonly RoleRule[] = [
  { role: "from", when: isFrom },
  { role: "to", when: isTo },
];
const CHANGEABLE = new Set(["rate", "amount", "duration", "count", "measure"]);

/** A figure that only explains a word in brackets ("往返为1架次"). */
const explains = ({ bracket }: Site): boolean => bracket !== null && /(?:为|即|指|计)$/.test(bracket);

/** The role of a figure in its provision: the first rule of its kind that holds; `other` where none does. */
export const roleOf = (site: Site, setting: Setting): FigureRole => {
  if (explains(site)) return "other";
  const change = CHANGEABLE.has(site.figure.kind) ? CHANGE_RULES : [];
  const rules = [...change, ...(RULES[site.figure.kind] ?? [])];
  return rules.find(({ when }) => when(site, setting))?.role ?? "other";
};
