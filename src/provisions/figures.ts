import type { Figure, FigureRole } from "../domain/index.ts";
import { readFigures } from "../figures/index.ts";
import { labelOf } from "./labels.ts";
import type { Provision } from "./provision.ts";
import { roleOf } from "./roles.ts";
import { sitesOf, yearOpening, type Site } from "./sites.ts";
import { memberOf } from "./zip.ts";

/** What the figures of a provision take from around it. */
export interface Surroundings {
  readonly ownText: string;
  readonly inherited: string;
  /** Heading of the clause and those above it. */
  readonly headings: readonly string[];
  /** The year of the document, for days that say none. */
  readonly documentYear: number | null;
  /** The year that the sentence opened with before this provision. */
  readonly sentenceYear: number | null;
}

const CONDITIONS_FOLLOW = /条件|资格|主体|门槛|标准要求/;
const AIMS_FOLLOW = /目标$|目标[:：]|指标$/;
const YEAR = /^[12]\d{3}年?$/;

/** Roles that say little: a member of a list that comes to one does what the list's first member does. */
const WEAK: ReadonlySet<FigureRole> = new Set(["other", "limit"]);

/** The year that holds at a site: of its list member, its segment, an earlier segment, or the sentence so far. */
const yearAt = (site: Site, member: string | null, sentenceYear: number | null): number | null => {
  if (member !== null && YEAR.test(member)) return Number.parseInt(member, 10);
  const openings = site.provision.segments.filter(({ start }) => start <= site.segment.start);
  return openings.map(({ text }) => yearOpening(text)).findLast((year) => year !== null) ?? sentenceYear;
};

/** The figures of a provision, each with its role, label and year. */
export const figuresOf = (provision: Provision, around: Surroundings): Figure[] => {
  const context = around.documentYear === null ? {} : { year: around.documentYear };
  const sites = sitesOf(provision, around.ownText, readFigures(around.ownText, context));
  const underConditions = around.headings.some((heading) => CONDITIONS_FOLLOW.test(heading));
  const underAims = around.headings.some((heading) => AIMS_FOLLOW.test(heading));
  const earlier: FigureRole[] = [];
  let changing: string | null = null;
  let listed: string | null = null;
  let first: FigureRole = "other";
  return sites.map((site) => {
    const member = memberOf(site, around.inherited);
    const year = yearAt(site, member, around.sentenceYear);
    const own = roleOf(site, { aims: year !== null || underAims, underConditions, earlier });
    const role = site.place > 0 && WEAK.has(own) ? first : own;
    if (site.place === 0) first = role;
    earlier.push(role);
    const isQuantity = !["date", "year", "period", "time"].includes(site.figure.kind);
    const named = member !== null && !YEAR.test(member) ? member : labelOf(site);
    if (role === "from") changing = named;
    if (site.place === 0) listed = named;
    const shared = role === "to" ? changing : role === "threshold" ? listed : null;
    const label = named ?? shared;
    return { ...site.figure, role, label, year: isQuantity ? year : null };
  });
};
