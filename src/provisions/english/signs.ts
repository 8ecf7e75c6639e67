import type { FigureRole } from "../../domain/index.ts";
import type { EnglishSite } from "./site.ts";
import {
  AIMS,
  BEARS,
  BORNE_BEHIND,
  BOUNDS,
  CAP_NOUN,
  CHANGES,
  CONDITION_OPENS,
  CONSEQUENCE,
  COUNTS_FROM,
  DUE,
  GRANT_NOUN,
  GRANT_VERB,
  HOLDS,
  MUST,
  PENALTY,
  PRICE_NOUN,
  QUALIFIES,
  RATIONED,
  REMAINS,
  RUNS_BEFORE,
  RUNS_BEHIND,
  STEP,
  TELLS,
  THRESHOLD_NOUN,
} from "./words.ts";

const has = (pattern: string) => {
  const compiled = new RegExp(pattern);
  return (text: string) => compiled.test(text);
};
const word = (words: string) => has(`\\b${words}\\b`);
/** A word that governs what follows right behind it, small words aside. */
const governs = (words: string) => has(`\\b${words} ${BOUNDS}$`);

export const aims = word(AIMS);
export const grantsAnywhere = has(`\\b(?:${GRANT_NOUN}|${GRANT_VERB})\\b`);
const grantNoun = has(`\\b${GRANT_NOUN}(?: (?:of|is|are|totalling|worth|at|rate|amount|standard))* ${BOUNDS}$`);

const ceiling = has(
  `\\b(?:${CAP_NOUN}|cannot exceed|not be more than|not be higher than|not go beyond|not go above|not surpass)\\b[^,]{0,40}$`,
);
const floor = has(
  "\\b(?:at least|no less than|not less than|no fewer than|not fewer than|minimum(?! (?:(?:hourly|monthly|daily) )?(?:wage|living|subsistence))|not below)\\b[^,]{0,24}$",
);
export const isBounded = ({ figure, near }: EnglishSite): boolean =>
  figure.bound === "max" || (figure.bound === "exact" && ceiling(near));
export const isFloored = ({ figure, near }: EnglishSite): boolean =>
  figure.bound === "min" || figure.bound === "over" || floor(near);
export const isRange = ({ figure }: EnglishSite): boolean => figure.max !== undefined;
const isLoose = (site: EnglishSite): boolean =>
  isRange(site) || !["exact", "about"].includes(site.figure.bound) || ceiling(site.near);

const yearly = has("\\b(?:years?|annum|annual|annually|yearly)\\b");
const repeated = /\b(?:once|twice|times) (?:a|per|each|every|in a|in any) (?:calendar )?year\b/g;
const yearlyAround = has(
  "\\b(?:per year|per annum|a year|each year|every year|annual|annually|yearly|in any (?:one |single |calendar |given )?(?:calendar )?year|in a (?:single |calendar )?year|within (?:one|a) (?:calendar )?year)\\b",
);
export const isYearly = ({ figure, clause, behind }: EnglishSite): boolean =>
  yearly(figure.per ?? "") ||
  yearlyAround(clause.slice(-80).replace(repeated, "")) ||
  yearlyAround(behind.slice(0, 60));

/** "no more than 15% of participants shall …", "20% of the spaces shall be …": a part of what the sentence is about. */
const partMust = has("^ of (?:[a-z'’-]+ ){1,6}(?:shall|must|should|may|can|are to|is to)\\b");
const opensClause = has(`^(?:and |but )?${BOUNDS}$`);
export const isPartOfSubject = ({ clause, after }: EnglishSite): boolean => opensClause(clause) && partMust(after);
/** "Fees may not be more than 10% above the guide price": forbidden beyond it, unless a grant is what is forbidden. */
const forbids = has(
  "\\b(?:may|shall|must|can|should)(?: not|not)\\b[^,]*$|\\bcannot\\b[^,]*$|\\bno (?:[a-z-]+ ){1,5}(?:may|shall|must|can|should)\\b[^,]*$",
);
const grantIsSubject = has(`\\b${GRANT_NOUN}(?: [a-z]+){0,4} (?:may|shall|must|can|should)\\b[^,]*$`);
const priceRate = has(
  "\\b(?:interest|premium|fee|guarantee|lending|commission|default|loan) rates?\\b[^,]{0,24}$|\\b(?:costs?|released|withdrawn|drawn)\\b(?: [a-z]+)? ?(?:up to |at most |no more than |not more than )*$",
);
export const isForbidden = (site: EnglishSite): boolean =>
  isBounded(site) && ((forbids(site.clause) && !grantIsSubject(site.clause)) || priceRate(site.near));
/** "the total over two years does not exceed 6 million": what all grants come to. */
const totals = has("\\b(?:total|sum|aggregate|overall amount)\\b[^,]{0,50}$");
export const isTotal = (site: EnglishSite): boolean =>
  isBounded(site) && totals(site.clause) && site.earlier.some((role) => role === "rate" || role === "amount");
/** Another case of what was told right before it: "…, and 50,000 yuan for each …" */
const opensCase = has(`(?:^|\\b)(?:and|or|while|plus) (?:rmb |cny )?${BOUNDS}$`);
export const goesOnWith = ({ figure, near, told }: EnglishSite): FigureRole | null => {
  if (!opensCase(near)) return null;
  const same = told.findLast(({ unit, bound }) => unit === figure.unit && bound === figure.bound);
  return same !== undefined && HANDED_ON.has(same.role) ? same.role : null;
};
const HANDED_ON: ReadonlySet<FigureRole> = new Set(["amount", "rate", "cap", "yearly_cap", "limit"]);

/** Fined more than one: "…shall be fined 50 yuan, and the operator 2,000 to 10,000 yuan". */
export const isFined = ({ before, clause }: EnglishSite): boolean =>
  has(`\\b${PENALTY}\\b`)(before) && !grantsAnywhere(clause) && !has(`\\b${CONSEQUENCE}\\b`)(clause);
export const isPenalty = ({ before, behind }: EnglishSite): boolean =>
  has(`\\b${PENALTY}\\b[^,]{0,60}$`)(before) || has(`^ ?${PENALTY}\\b`)(behind);
export const namesThreshold = ({ clause, near }: EnglishSite): boolean =>
  thresholdNoun(near) || (thresholdNoun(clause) && !namesCap(near));
const thresholdNoun = has(`\\b${THRESHOLD_NOUN}\\b(?: (?:is|of|at|for|set|stands)\\b[^,]{0,40})? $`);
export const namesPrice = has(`\\b${PRICE_NOUN}\\b[^,]{0,60}$`);
export const pricesAnywhere = has(`\\b${PRICE_NOUN}\\b`);
export const ofPrice = has(`^ of (?:the |its |their )?[a-z -]{0,20}\\b(?:price|sum|value|contract|rent)\\b`);
export const namesCap = has(`\\b(?:${CAP_NOUN})\\b[^,]{0,40}$`);

const changes = word(CHANGES);
const from = has(`\\bfrom ${BOUNDS}$`);
const to = has(`\\bto ${BOUNDS}$`);
const toFollows = has("^(?:[^,]{0,40})? to\\b");
/** "raised from …", "from … to …" */
export const isFrom = ({ before, near, after, sentence }: EnglishSite): boolean =>
  from(near) && toFollows(after) && changes(sentence) && before !== "";
/** "… to …", with the value before the change in the text or without. */
export const isTo = (site: EnglishSite): boolean => {
  const { near, before, earlier } = site;
  return (
    to(near) &&
    (earlier.at(-1) === "from" || !reportsFacts(site)) &&
    (earlier.at(-1) === "from" ||
      (changes(before.slice(-80)) && !has(`\\b(?:up|limited|subject|entitled) to ${BOUNDS}$`)(near)))
  );
};
export const isBy = has(`\\bby ${BOUNDS}$`);

/** "85%, up from 82%" */
export const isFormer = has(`\\b(?:(?:up|down) from|compared with|as against|instead of|rather than) ${BOUNDS}$`);

/** Within the subject's or the condition's own words, before what follows from it. */
const opens = new RegExp(`\\b(?:${CONDITION_OPENS})\\b`, "g");
const consequence = new RegExp(`\\b${CONSEQUENCE}\\b`);
/** What goes on with a condition behind a comma; "and the holder …", "and costs …" opens something else. */
const goesOn =
  /^(?:whose|who|which|that|with(?! no)|have|has|having|including|(?:and|or|but) (?:(?:also|then|at|in|of|for|on|with|not|is|are|was|were|been|has|have|had|who|whose|which|that|if|when|where|more|less|over|under|no|whether)\b|[a-z]+(?:ed|ing)\b))/;
/** Whether a condition that opened is still open at the end of `text`. */
const staysOpen = (text: string): boolean => {
  const [own = "", ...others] = text.split(", ");
  return (
    !consequence.test(
      own.replace(/^(?:who|that|which|whoever|must|shall|should|may|can) ?(?:must|shall|should|can|are|is)? /, ""),
    ) && others.every((part) => goesOn.test(part) && !consequence.test(part))
  );
};
const opensBefore = (before: string): boolean =>
  [...before.matchAll(opens)].some(({ index }) => {
    const rest = before.slice(index);
    return staysOpen(rest.slice(/^[a-z]+ ?/.exec(rest)?.[0].length ?? 0));
  });

const paysFirst = has(
  `^(?:an?|the|this|such|its|annual|one-off|monthly|daily|maximum|minimum|basic|living|housing|average|[a-z'’-]+ )*?(?:${GRANT_NOUN}|${PENALTY}|${PRICE_NOUN}|ceiling|cap|deductible|standard|period|term|validity|fund|limit|wage)\\b(?! (?:over|above|exceeding|below|under))[^,]*$`,
);
const follows = has(`^[^.]{0,200}?\\b${CONSEQUENCE}\\b`);
const aFor = has("^(?:for|in the case of|among|of) [^,]*$");
const ofMeasured = has(
  `\\b(?:with|having|of|whose|for|to|on|exceeding|above|over|under|below|than|least|between) ${BOUNDS}$`,
);
const forDirectly = has(
  `\\b(?:for|over|within|last|lasting|period of|term of|up to|subject to|ceiling of|cap of|limited to) ${BOUNDS}$`,
);
const trails = new RegExp(
  `(?<!\\b(?:equipped|provided|fitted|staffed|furnished|supplied|comply|complies|consistent|together|along|accordance) )\\b(?:with|for|to|on|by|in) (?!no |(?:each|every|any|a single|one|an?) )(?:[a-z'’-]+ ){1,8}?(?:of|exceeding|over|above|below|under|with|between|more than|less than|at least|in excess of) ${BOUNDS}$`,
);
const withMeasured = has(
  `\\bwith (?!no |(?:[a-z]+ ){0,3}(?:ceiling|cap|maximum|limit|total|minimum|discount|fine|reduction)\\b)(?:[a-z'’-]+ ){0,7}${BOUNDS}$`,
);

/** "is rewarded with 6,000 yuan, a medium one with 10,000": what is given stands behind "with" too. */
const paysWith = has(
  "\\b(?:rewarded|awarded|credited|charged|punished|fined|compensated|subsidi[sz]ed|supported|provided|funded|paid) with\\b",
);
/** "Stays of less than three days are free": the subject ends at the figure. */
const consequenceFollows = has(`^ (?:${CONSEQUENCE})\\b`);

const isSubjectsOwn = ({ near, clause }: EnglishSite): boolean =>
  !consequence.test(near) && !grantNoun(near) && !opensClause(clause);

/** "…, and costs above 50,000 yuan at 70%" */
const namesTier = has(
  `^(?:and |or |but )?(?:for |on )?(?:the |any |that |those |all )?(?:portions?|parts?|costs?|expenses?|expenditures?|amounts?|sums?|income|consumption|use|usage|stays?|volumes?|excess|sales|value|bills?|fees|quantit(?:y|ies)|areas?)(?: [a-z]+){0,4}? (?:above|over|exceeding|between|beyond|below|under|up to|in excess of|from|of (?:more|less) than|that exceeds?) ${BOUNDS}$`,
);
/** "pays 60% of costs between 15,000 and 100,000", "anything above 300 cubic metres at 8.4 yuan" */
const ofTier = has(
  `\\bof (?:the |any |such |those |its |their )?(?:costs?|expenses?|expenditures?|amounts?|parts?|portions?|value|sums?|income|sales|turnover|bills?|fees|profits?)(?: [a-z]+){0,3}? (?:between|above|over|exceeding|below|under|up to|beyond|in excess of|from|that exceeds?) ${BOUNDS}$`,
);
const pricedBehind = has("^ (?:[a-z]+ ){0,3}at (?:rmb |cny |a rate of |the rate of )?$");
const comparesSize = has(`\\b(?:above|over|exceeding|beyond|between|below|under|up to|than|from) ${BOUNDS}$`);
/** "a vessel carrying more than 50 passengers shall …" */
const participle = has(
  `\\b(?!(?:exceeding|including|starting|beginning|being|during|providing|according|remaining|totalling|totaling|housing|living|nursing|building|training|funding|parking|planning|processing|opening|waiting|cooling)\\b)[a-z]{3,}ing (?:[a-z'’-]+ ){0,5}?${BOUNDS}$`,
);
const boundsAlone = has(`^${BOUNDS}$`);

/** Whether the figure says for whom or what the provision holds. */
export const inCondition = (site: EnglishSite): boolean => {
  const { before, clause, near, after, behind, figure } = site;
  if (figure.unit === "percentage_point") return false;
  const durable = figure.kind === "duration";
  if (opensBefore(before) || namesTier(clause) || ofTier(near)) return true;
  if (figure.kind !== "rate" && comparesSize(near) && !consequence.test(near) && pricedBehind(behind)) return true;
  if (figure.kind !== "rate" && isLoose(site) && consequenceFollows(behind) && isSubjectsOwn(site)) return true;
  if (isLoose(site) && !durable && participle(near) && !consequence.test(near) && follows(behind)) return true;
  if ((figure.kind === "rate" || figure.kind === "count") && boundsAlone(before)) return false;
  if (!consequence.test(before) && !before.includes(", ")) {
    const subject = !paysFirst(before) && follows(after);
    if (subject && isLoose(site)) return true;
    if (aFor(before) && after.includes(", ") && !forDirectly(near) && !consequence.test(behind)) return true;
    if (subject && has("\\b(?:first|next|initial) $")(before)) return true;
  }
  if (clause.startsWith("for ") && !durable && after.startsWith(",") && isLoose(site)) return true;
  if (
    withMeasured(near) &&
    !paysWith(before) &&
    !consequence.test(near) &&
    !(figure.bound === "exact" && grantNoun(near))
  )
    return true;
  return (
    isLoose(site) &&
    !durable &&
    trails.test(near) &&
    !consequence.test(trails.exec(near)?.[0] ?? "") &&
    ofMeasured(near) &&
    !namesCap(near) &&
    !grantNoun(near) &&
    !namesPrice(near)
  );
};

/** "To rent a public flat, a household must …", "To be recognised as …, a company shall …" */
const toReach = has(`^(?:in order )?to [^,]{3,80}, [^.]*\\b${MUST}\\b`);
/** "must have practised for no less than five years" */
const mustHaveDone = has("\\b(?:must|shall|should) have (?!been )[a-z]+(?:ed|en|un|ught|ld)\\b[^,]*$");
export const isExperience = (site: EnglishSite): boolean => isFloored(site) && mustHaveDone(site.clause);
/** "a household must have an annual income of no more than 48,000 yuan" */
export const measuresApplicant = has("\\b(?:have|has|own|owns|hold|income|assets|debts?|area|turnover|revenue)\\b");
const mustQualify = has(`\\b${QUALIFIES}\\b[^.]*\\b${MUST}\\b`);
const isGiven = has("\\b(?:receives?|be (?:granted|paid|given|awarded|submitted|posted|notified|informed))\\b");
/** The provision says that it must be reached to qualify. */
export const isDemanded = ({ before, underConditions }: EnglishSite): boolean =>
  underConditions || ((mustQualify(before) || toReach(before)) && !isGiven(before));

export const bearsPart = ({ before, after, near, list, clause }: EnglishSite): boolean =>
  has(`\\b${BEARS}\\b[^.]{0,60}$`)(clause) ||
  has(`\\b${BEARS}\\b`)(before.slice(-120)) ||
  has(BORNE_BEHIND)(after) ||
  governs(`the ${REMAINS}`)(near) ||
  has(`\\bof which ${BOUNDS}$`)(near) ||
  has(`\\b(?:in (?:two|three|four|several) (?:instal?ments|phases|stages|parts|tranches))\\b`)(before) ||
  (list.length > 1 && Math.abs(list.reduce((sum, { value }) => sum + Number(value), 0) - 100) < 1e-6);

/** "contribute 20% of the contribution base", "8% of their monthly wages": a rate, not a part of a burden. */
const ofEarnings = has(
  "^ of (?:the |his |her |their |its |his or her )?(?:[a-z’'-]+ ){0,4}?(?:base|wages?|salary|salaries|income|earnings|payroll|pay)\\b",
);
export const isOfEarnings = ({ figure, near, behind, earlier }: EnglishSite): boolean =>
  figure.unit === "%" &&
  figure.bound === "exact" &&
  ((ofEarnings(behind) && !changesTo(near)) || (earlier.includes("rate") && paidBeside(near)));
/** "…, and employers 16%" */
const paidBeside = has(
  "^ ?(?:of [a-z ]{0,40})?,? ?and (?:the |their )?(?:employers?|employees?|units?|individuals?)(?: contribute| pay)?s? $",
);
const changesTo = has(`\\b(?:from|to|by) ${BOUNDS}$`);

/** "totalled RMB 86.4 billion in 2025, up 6.2% on the previous year": what was, against what shall be. */
const wasSo = has(
  "\\b(?:total(?:l)?ed|amounted to|stood at|came to|reached|recorded|(?:was|were) (?:rmb )?[\\d]|rose|grew|fell|declined|dropped|(?<!\\b(?:is|are|be|been) )(?:in|de)creased|climbed|accounted for|expanded|handled|completed|registered|generated|were (?:built|completed|created|added|opened|registered|issued|renovated|trained))\\b",
);
const comparesYears = has(
  "\\b(?:on|over|from|than|compared with|against|above|below) (?:that of )?(?:the )?(?:previous|preceding|last|prior|year before|a year earlier)\\b|\\byear[- ]on[- ]year\\b|\\b(?:up|down|rose|grew|fell|declined|dropped|climbed|(?<!\\b(?:is|are|be|been) )(?:in|de)creased) (?:by )?[\\d.]+(?:%| per ?cent| percentage points?)",
);
const toldOfYear = has(
  "\\b(?:in|during|at the end of|by the end of) (?:19|20)\\d\\d\\b|\\blast year\\b|\\bat the end of (?:the|last) year\\b|^(?:over|during) the (?:past|last)\\b",
);
const orders = has(
  "\\b(?:shall|will|may|must|should|can|who|where|if|targets?|goals?|aims?|plans?|receives?|pays?|enjoys?|grants?|subsid(?:y|ies)|eligible)\\b",
);
export const reportsFacts = ({ sentence }: EnglishSite): boolean =>
  wasSo(sentence) && !orders(sentence) && (comparesYears(sentence) || toldOfYear(sentence));

/** "of which the county bears at least 20%" */
/** Parts of one whole, told one after another: "30% on signing, 60% on delivery and the remaining 10% …". */
export const addsToWhole = ({ figure, percents, sentence }: EnglishSite): boolean =>
  figure.unit === "%" &&
  percents.length > 1 &&
  Math.abs(percents.reduce((sum, value) => sum + value, 0) - 100) < 1e-6 &&
  toldInParts(sentence);
const toldInParts = has(
  "\\b(?:remaining|balance|rest|remainder|instal?ments|tranches|upon|on (?:signing|delivery|completion|acceptance)|go(?:es)? to|borne|bears?|shared?)\\b",
);

export const isPartOf = word("of which");
/** "for the first three kilometres" */
export const isFirstOf = has("\\b(?:for|on|within) the (?:first|initial|next) $");
export const aimsAtYear = has("\\bby (?:the )?(?:end of )?(?:the )?(?:year )?(?:19|20)\\d\\d\\b");
export const isStep = has(`\\b${STEP} ${BOUNDS}$`);
export const isBase = has(
  `\\b(?:on (?:the basis|a base|a basis) of|(?:calculation |contribution |assessment )?base (?:is|of|being)|calculated (?:on|from|against)|levied on|based on) ${BOUNDS}$`,
);
export const baseBehind = has("^ (?:is|as|being|serves as|shall be) (?:the|a|its) (?:[a-z]+ )?base\\b");
export const tells = governs(TELLS);

const within = has(`\\b(?:within|no later than|not later than|in|by|before|inside) ${BOUNDS}$`);
const countsFrom = has(COUNTS_FROM);
const countsOf = has("^ ?of\\b");
const runs = has(
  `\\b${RUNS_BEFORE}(?: of| is| are| shall be| will be| may not| must not| shall not| cannot| may| up)* ${BOUNDS}$`,
);
/** "equal to 27 months' wages" */
export const isOfWages = has("^['’] ?(?:of )?(?:[a-z]+ ){0,2}(?:wages?|salary|salaries|pay|income)\\b");
/** "after the first 48 hours" */
export const isAfterFirst = has("\\b(?:after|beyond) the (?:first|initial) $");
/** "for up to five years", "valid for three years": whatever stands before, so long it runs. */
export const runsUpTo = ({ figure, before, near, after }: EnglishSite): boolean =>
  (figure.bound === "exact" && isSpread(near)) ||
  (figure.bound === "max" && forAtMost(near) && (consequence.test(before) || !follows(after))) ||
  extendsBy(near) ||
  isValidFor(near);
const extendsBy = has("\\b(?:extended|prolonged|lengthened|renewed) by (?:up to |at most |a further |another )*$");
const forAtMost = has(
  "\\b(?:for|over|within) (?:a (?:maximum|period|term|total) of )?(?:up to|at most|a maximum of|a period of (?:up to|at most|no more than|not more than)|no more than|not more than|no longer than|not longer than|not exceeding|a maximum of) (?:a |the )?$|\\b(?:for|over) a (?:maximum|period|term) (?:period )?of (?:up to )?$",
);
const isSpread = has("\\bover (?:the )?(?:next |first |following |coming )?$");
const isValidFor = has(`\\b(?:valid for|validity of|remains? in force for|in force for|effective for) ${BOUNDS}$`);
/** "report within two hours" */
const hastens = has("\\bwithin (?:(?:a|the|an|further|next|first|period|of|another|additional) )*$");
const keepsWithin = has(
  "\\b(?:kept|keep|reduced|controlled|shortened|cut|compressed|limited|held|brought|down|stay|remain)\\b[^,]{0,20}\\bwithin\\b[^,]*$",
);
export const isHastened = ({ figure, near }: EnglishSite): boolean =>
  figure.bound === "max" && hastens(near) && !keepsWithin(near);

const runsNear = has(
  "\\b(?:term|period|duration|validity|lease|tenancy|tenure|probation|internship|grace|leave|warranty)\\b[^,]{0,40}$",
);
export const isDue = (site: EnglishSite): boolean =>
  (within(site.near) && !/\bfor (?:each|every)\b/.test(site.near.slice(-20))) ||
  (countsFrom(site.behind) && !countsOf(site.behind));
export const lasts = (site: EnglishSite): boolean =>
  runs(site.near) || has(RUNS_BEHIND)(site.behind) || runsNear(site.near);
export const isTimeLimit = ({ figure }: EnglishSite): boolean =>
  (figure.unit === "hour" || figure.unit === "minute") && figure.bound !== "exact";
export const perTime = ({ figure, behind }: EnglishSite): boolean =>
  figure.per !== null || has("^ [a-z ]{0,40}?\\b(?:a|per|each|every) (?:day|week|month|term|semester|year)\\b")(behind);
export const entitles = has("\\b(?:entitled|enjoys?|receives?|gets?|granted|given)\\b");

export const isBeforeHard = has("\\b(?:by|before|no later than|not later than|on or before|prior to) (?:the )?$");
export const isUntil = has("\\b(?:until|till|through|up to|to) (?:the )?$");
export const isSince = has(
  "\\b(?:from|since|effective|as of|as from|with effect from|starting|starting from|beginning|beginning on|commencing|commencing on|force on|effect on|effective on|force from|effect from|implemented on|applies from|expires? on|between|during|valid) $",
);
export const isWorkOfDay = word(DUE);
export const holds = word(HOLDS);
export const isRationed = governs(RATIONED);
