import type { FigureUnit } from "../../../src/domain/figure.ts";
import type { Language } from "../claim.ts";
import { isUsual } from "../gold/from-clauses.ts";
import { grouped, plain } from "../notation/digits.ts";
import { replaced } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

type Wrong = Partial<Record<FigureUnit, readonly string[]>>;

/** Other units for the same number, `#` for the number. Currencies, working days and percentage points have operators of their own. */
const UNITS: Record<Language, Wrong> = {
  zh: {
    CNY: ["#股", "#%", "#吨", "#家企业"],
    "%": ["#‰", "#万元", "#元", "#倍"],
    count: ["#%", "#万元", "#年", "#个月"],
    minute: ["#小时", "#秒", "#天"],
    hour: ["#分钟", "#天", "#个工作日"],
    day: ["#小时", "#个月", "#周", "#年"],
    working_day: ["#个月", "#小时", "#周", "#年"],
    month: ["#年", "#天", "#周", "#个工作日"],
    year_length: ["#个月", "#天", "#周", "#个工作日"],
    mu: ["#公顷", "#平方公里", "#平方米"],
    km: ["#米", "#英里", "#公里/小时"],
    "km/h": ["#米/秒", "#公里", "#英里/小时"],
    m3: ["#升", "#吨", "#平方米"],
  },
  en: {
    CNY: ["# shares", "#%", "# tonnes", "# companies"],
    "%": ["#‰", "RMB #", "# times"],
    count: ["#%", "RMB #", "# years", "# months"],
    minute: ["# hours", "# seconds", "# days"],
    hour: ["# minutes", "# days", "# working days"],
    day: ["# hours", "# months", "# weeks", "# years"],
    working_day: ["# months", "# hours", "# weeks", "# years"],
    month: ["# years", "# days", "# weeks", "# working days"],
    year_length: ["# months", "# days", "# weeks", "# working days"],
    mu: ["# hectares", "# square kilometres", "# acres"],
    km: ["# metres", "# miles", "# km/h"],
    "km/h": ["# metres per second", "# km", "# miles per hour"],
    m3: ["# litres", "# tonnes", "# square metres"],
  },
};

/** The number is right, and what it is a number of isn't. */
export const units: Operator = (claim, { random }) =>
  claim.figures.flatMap((figure) => {
    const { value, to, unit } = figure.said;
    if (typeof value === "string" || to !== undefined || !isUsual(claim, figure)) return [];
    return (UNITS[claim.lang][unit] ?? []).map((frame) =>
      replaced(claim, figure, frame.replace("#", random.pick([plain(value), grouped(value)]) ?? "")),
    );
  });
