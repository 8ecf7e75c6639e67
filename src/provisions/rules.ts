import { SETS_ASIDE } from "./words.ts";
import type { Figure, FigureRole, Passage } from "../domain/index.ts";
import type { Rule } from "../domain/rule.ts";
import { addsOnTop, limitsSiblings } from "./inherit.ts";
import { provisionOf, type Provision } from "./provision.ts";
import {
  beneficiaryOf,
  conditionsOf,
  countOf,
  discretionOf,
  exclusionOf,
  grantWord,
  rateOf,
  sumOf,
} from "./rule-parts.ts";

const OF_A_SUM: ReadonlySet<FigureRole> = new Set(["amount", "cap", "yearly_cap", "rate", "share"]);
const PROMISES = /(?:给予|予以|享受)[^，。；]{0,20}(?:奖励|奖补|补助|补贴|资助|支持|扶持|贴息|补偿|减免|优惠)/;
const LISTS = /分别/;
const TOTAL = /每|单个|同一|单家|单户/;

const SET_ASIDE = new RegExp(`${SETS_ASIDE}$`);

/** A sum that is set aside (a fund) is granted to nobody. */
const isGranted = ({ text }: Passage, figure: Figure): boolean =>
  OF_A_SUM.has(figure.role) && !SET_ASIDE.test(text.slice(0, figure.start).trimEnd());

/** Sums of one sentence that each name their own case ("甲类最高100万元、乙类最高50万元"). */
const sideBySide = (figures: readonly Figure[]): (string | null)[] => {
  const sums = figures.filter(({ role, kind }) => kind === "amount" && (role === "amount" || role === "cap"));
  const labels = sums.map(({ label }) => label);
  const distinct =
    new Set(labels).size === labels.length && labels.every((label) => label !== null && !TOTAL.test(label));
  return sums.length > 1 && distinct ? labels : [null];
};

/** Labels of the list members that figures are parted among, in order; [null] where there is no list. */
const membersOf = (provision: Provision, figures: readonly Figure[]): (string | null)[] => {
  if (!LISTS.test(provision.text)) return sideBySide(figures);
  const listed = [...OF_A_SUM]
    .map((role) => figures.filter((figure) => figure.role === role))
    .find((all) => all.length > 1);
  const labels = listed?.map(({ label }) => label) ?? [];
  return labels.length > 1 && labels.every((label) => label !== null) ? labels : [null];
};

/** The figures of one list member: its own (of as many thresholds as members, the one in its place), and those that all share. */
const figuresFor = (member: string | null, all: readonly (string | null)[], figures: readonly Figure[]): Figure[] => {
  if (member === null) return [...figures];
  const thresholds = figures.filter(({ role }) => role === "threshold");
  const own = thresholds.length === all.length ? thresholds[all.indexOf(member)] : undefined;
  return figures.filter((figure) => {
    if (own !== undefined && figure.role === "threshold") return figure === own;
    return figure.label === member || !all.includes(figure.label);
  });
};

const first = (figures: readonly Figure[], role: FigureRole, kind: Figure["kind"]): Figure | undefined =>
  figures.find((figure) => figure.role === role && figure.kind === kind);

/** A second cap, or a cap beside an amount, that stands for one beneficiary: it limits the grants together. */
const totalCapOf = (figures: readonly Figure[]): Figure | undefined => {
  const sums = figures.filter(({ role, kind }) => kind === "amount" && (role === "cap" || role === "amount"));
  const last = sums.at(-1);
  return sums.length > 1 && last?.role === "cap" && TOTAL.test(last.label ?? last.per ?? "") ? last : undefined;
};

/** "按照出资总额的2%" with a sum: a share that the grant is worked out by is its rate. */
const APPLIED = /按照?[^，。；按]*$/;
const isApplied = ({ text }: Passage, share: Figure, figures: readonly Figure[]): boolean =>
  APPLIED.test(text.slice(0, share.start)) && figures.some(({ role, kind }) => kind === "amount" && OF_A_SUM.has(role));

const ruleFor = (passage: Passage, provision: Provision, figures: readonly Figure[]) => {
  const total = totalCapOf(figures);
  const others = figures.filter((figure) => figure !== total);
  const share = first(others, "share", "rate");
  const stated = first(others, "rate", "rate");
  const rate = stated ?? (share !== undefined && isApplied(passage, share, others) ? share : undefined);
  return {
    beneficiary: beneficiaryOf(provision, passage.text, passage.inherited),
    conditions: conditionsOf(provision, passage.text, passage.inherited, figures),
    exclusion: exclusionOf(provision, passage.text, passage.inherited),
    what: grantWord(provision, passage.text),
    rate: rateOf(rate),
    rateCap: rateOf(first(others, "cap", "rate")),
    amount: sumOf(first(others, "amount", "amount")),
    cap: sumOf(first(others, "cap", "amount")),
    yearlyCap: sumOf(first(others, "yearly_cap", "amount")),
    totalCap: sumOf(total),
    share: rateOf(rate === share ? undefined : share),
    atMost: countOf(first(others, "limit", "count")),
    discretion: discretionOf(provision, passage.text),
  };
};

/** Grants that stand before a limit in its clause and paragraph: what the limit inherits is what it limits. */
const limitedBy = (passage: Passage, earlier: readonly Passage[]): string[] =>
  earlier
    .filter(
      ({ clause, figures, kind }) =>
        kind === "provision" && clause === passage.clause && figures.some(({ role }) => OF_A_SUM.has(role)),
    )
    .map(({ id }) => id);

const readProvision = ({ text }: Passage): Provision =>
  provisionOf(text, { start: 0, end: text.length, paragraph: 0, sentence: 0, part: 0, place: 0 });

/**
 * The rules of passages that grant something, in order. Provisions that only state targets, durations or tasks give none.
 * @example of "对投资额超过500万元的，按投资额的20%给予支持、最高300万元。":
 * [{ conditions: [{ threshold: { of: "投资额", comparison: "over", value: 5000000 } }], rate: { percent: 20, base: "投资额" }, cap: { value: 3000000 }, … }]
 */
export const rulesOf = (passages: readonly Passage[]): Rule[] =>
  passages.flatMap((passage, at) => {
    if (passage.kind !== "provision") return [];
    const provision = readProvision(passage);
    const sums = passage.figures.filter((figure) => isGranted(passage, figure));
    const statesSum = provision.grants && sums.length > 0;
    if (!statesSum && !PROMISES.test(provision.text)) return [];
    const limits =
      limitsSiblings(provision) && passage.inherited !== "" ? limitedBy(passage, passages.slice(0, at)) : [];
    const members = membersOf(provision, passage.figures);
    return members.map((member) => ({
      passage: passage.id,
      member,
      ...ruleFor(passage, provision, figuresFor(member, members, passage.figures)),
      additive: addsOnTop(provision),
      limits,
      statesSum,
    }));
  });
