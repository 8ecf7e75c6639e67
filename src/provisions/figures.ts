import type { Figure, FigureRole } from "../domain/index.ts";
import { readFigures } from "../figures/index.ts";
import { labelOf } from "./labels.ts";
import type { FiguresOf } from "./surroundings.ts";
import { lastResort, roleOf } from "./roles.ts";
import { aimsAllYear, aimsAlone } from "./signs.ts";
import { sitesOf, yearOpening, type Site } from "./sites.ts";
import { memberOf } from "./zip.ts";

const CONDITIONS_FOLLOW = /条件|资格|主体|门槛|标准要求/;
const AIMS_FOLLOW = /目标$|目标[:：]|指标$/;
const YEAR = /^[12]\d{3}年?$/;

/** Roles that say little: a member of a list that comes to one does what the list's first member does. */
const WEAK: ReadonlySet<FigureRole> = new Set(["other", "limit"]);

/** Roles that a case without a verb of its own takes from the case before it ("起付线为三级医院800元、二级医院400元"). */
const HANDED_ON: ReadonlySet<FigureRole> = new Set(["amount", "cap", "yearly_cap", "rate", "threshold", "share"]);
/** A case alone: a name and what little may stand between it and its figure. */
const CASE_ALONE = /^[、，；]?(?:其中|或者?)?[^，。；、]{2,20}?(?:分别)?(?:不超过|为|是|：|最高|按)?$/;

/** The role of the figure right before, where this one only names another case of the same thing; null elsewhere. */
const handedOn = (site: Site, before: Pick<Figure, "unit" | "bound" | "role"> | undefined): FigureRole | null =>
  before !== undefined &&
  HANDED_ON.has(before.role) &&
  before.unit === site.figure.unit &&
  (before.bound === site.figure.bound || (before.bound === "max" && site.figure.bound === "exact")) &&
  CASE_ALONE.test(site.near) &&
  /^(?:以上|以内)?(?:[、，,；;。]|$)/.test(site.after)
    ? before.role
    : null;

/** The year that holds at a site: of its list member, its segment, an earlier segment, or the sentence so far. */
const yearAt = (site: Site, member: string | null, sentenceYear: number | null): number | null => {
  if (member !== null && YEAR.test(member)) return Number.parseInt(member, 10);
  const openings = site.provision.segments.filter(({ start }) => start <= site.segment.start);
  return openings.map(({ text }) => yearOpening(text)).findLast((year) => year !== null) ?? sentenceYear;
};

/** The figures of a Chinese provision, each with its role, label and year. */
export const chineseFigures: FiguresOf = (provision, around) => {
  const context = { ages: true, ...(around.documentYear === null ? {} : { year: around.documentYear }) };
  const sites = sitesOf(provision, around.ownText, readFigures(around.ownText, context), around);
  const underConditions = around.headings.some((heading) => CONDITIONS_FOLLOW.test(heading));
  const underAims = around.headings.some((heading) => AIMS_FOLLOW.test(heading));
  const earlier: FigureRole[] = [];
  let previous = around.before.at(-1);
  let changing: string | null = null;
  let listed: string | null = null;
  let first: FigureRole = "other";
  return sites.map((site) => {
    const member = memberOf(site, around.inherited);
    const year = yearAt(site, member, around.sentenceYear);
    const own = roleOf(site, {
      aims:
        year !== null ||
        underAims ||
        [site.opening, provision.text].some((text) => aimsAlone(text) || aimsAllYear(text)),
      underConditions,
      earlier,
    });
    const role = !WEAK.has(own)
      ? own
      : site.place > 0
        ? first
        : (handedOn(site, previous) ?? (own === "other" ? lastResort(site) : own));
    if (site.place === 0) first = role;
    earlier.push(role);
    const isQuantity = !["date", "year", "period", "time"].includes(site.figure.kind);
    const named = member !== null && !YEAR.test(member) ? member : labelOf(site);
    if (role === "from") changing = named;
    if (site.place === 0) listed = named;
    const shared = role === "to" ? changing : role === "threshold" ? listed : null;
    const label = named ?? shared;
    const figure = { ...site.figure, role, label, year: isQuantity ? year : null };
    previous = figure;
    return figure;
  });
};
