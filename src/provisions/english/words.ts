/**
 * Words of the official style of English by what they do in a provision, as sources of regular expressions over lower
 * case with single blanks. Data: a word that a new kind of document needs is added here, the rules stay as they are.
 */
const any = (words: string): string => `(?:${words})`;

/** Bounds, articles and small words that may stand between a word and the figure that it governs. */
export const BOUNDS =
  "(?:(?:an?|the|of|in|at|is|be|are|any|all|about|around|some|approximately|roughly|nearly|almost|only|just|total|totals|totalling|totaling|up to|at least|at most|over|under|below|above|no|not|more|less|fewer|greater|higher|lower|longer|later|shorter|than|exceeding|exceed|to exceed|maximum|minimum|further|additional|another|first|next|initial|following|full|consecutive|continuous|successive|average|rmb|cny|between) )*";

/** What is paid out or forgone. */
export const GRANT_NOUN = any(
  "grants?|subsid(?:y|ies)|rewards?|awards?|allowances?|bonus(?:es)?|bount(?:y|ies)|funding|aid|assistance|support|relief|rebates?|refunds?|compensation|stipends?|scholarships?|vouchers?|prizes?|benefits?|pensions?|incentives?|reimbursements?|payouts?|payments?|loans?|credit|credit line|guarantees?|deductions?|reductions?|exemptions?|discounts?",
);

/** Pays out or forgoes. */
export const GRANT_VERB = any(
  "grant(?:s|ed)?|award(?:s|ed)?|reward(?:s|ed)?|subsidi[sz]e[sd]?|reimburse[sd]?|refund(?:s|ed)?|pays?|paid|receives?|received|gets?|cover(?:s|ed)?|compensate[sd]?|fund(?:s|ed)?|finance[sd]?|disburse[sd]?|support(?:s|ed)?|give[sn]?|entitled|deduct(?:s|ed)?|lend|lent|borrow|claim(?:s|ed)?|rebate[sd]?|waive[sd]?|provide[sd]?|offer(?:s|ed)?",
);

/** Names what is asked for a thing or a service, or kept as security. */
export const PRICE_NOUN = any(
  "fees?|prices?|charges?|charged|rents?|rentals?|fares?|tuition|tariffs?|tolls?|rates? charged|deposits?|bonds?|securit(?:y|ies)|premiums?|costs? per|admission|tickets?|retainers?|down ?payments?|advance payments?|prepayments?",
);

/** Opens what says for whom or what the provision holds. */
export const CONDITION_OPENS = any(
  "who|whoever|whose|that(?! (?:for|of|in|on|at)\\b)|(?<!\\b(?:after|of|upon|in|from|for|by|during) )which|where|wherever|if|when|whenever|(?<!\\b(?:least|than|not) )once(?! (?:every|a|an|per|each|in)\\b)|unless|provided that|(?<!\\b(?:is|are|be|been|was|were) )provided|on condition that|in case|having|employing|operating|planting|earning|holding|carrying|as long as|so long as",
);

/** Begins what follows from the condition. */
export const CONSEQUENCE = any(
  "may|shall|will|can|must|should|receives?|pays?|gets?|enjoys?|bears?|qualif(?:y|ies)|adds?|earns?|loses?|forfeits?|repays?|owes?|carries|attracts?|entitles?|travels?|counts? (?:as|towards)|costs?(?= (?:rmb|cny|\\d))|gives? rise|triggers?|leads? to|constitutes?|needs?|requires?|(?:is|are) (?:deductible|taxable|tax-free|exempted|disregarded|excluded|counted|closed|banned|prohibited|regarded|deemed|classed|classified|entered|listed|billed|paid|inspected|settled|suspended|revoked|ordered|subsidised)|(?:is|are|be) (?:[a-z-]+ )?(?:granted|entitled|eligible|paid|given|awarded|exempt|exempted|subject|liable|charged|taxed|reimbursed|fined|waived|subsidi[sz]ed|refunded|levied|rewarded|supported|reduced|imposed|capped|limited|set|treated|required|borne|provided|offered|covered|compensated|funded|raised|increased|lowered|cut|punished|disbursed|collected|due|payable|available|free)",
);

/** Says in so many words that something must be reached to qualify. */
export const QUALIFIES = any(
  "applicants?|candidates?|bidders?|borrowers?|to (?:be eligible|qualify|apply)|eligible|eligibility|qualified|qualify(?:ing)?|entry requirements?|conditions?(?: of| for)? (?:application|eligibility)|in order to (?:apply|qualify)|applying (?:enterprises?|units?|persons?)",
);
export const MUST = any("must|shall|should|needs? to|(?:is|are) required|has to|have to|requires?|includes?|are|is");

/** Names a line that must be passed before anything is due or paid. */
export const THRESHOLD_NOUN = any(
  "deductibles?|threshold|excess|entry line|minimum (?:turnover|investment|capital)|exempt amount|tax-free (?:amount|allowance)",
);

/** Names the most that is paid or lent. */
export const CAP_NOUN = any(
  "ceiling|caps?|capped|maximum|upper limit|limit|credit line|loan limit|quota|up to|no more than|not more than|not exceeding|not exceed|at most|never more than",
);

/** A change of a value, told by its verb or its noun. */
export const CHANGES = any(
  "raise[sd]?|raising|lower(?:s|ed|ing)?|increas(?:es?|ed|ing)|reduc(?:es?|ed|ing|tion)|cut|cuts|cutting|adjust(?:s|ed|ing|ment)?|chang(?:es?|ed|ing)|shorten(?:s|ed|ing)?|extend(?:s|ed|ing)?|extension|expand(?:s|ed|ing)?|widen(?:s|ed)?|lift(?:s|ed)?|rises?|rose|risen|rising|falls?|fell|fallen|falling|drop(?:s|ped)?|grow(?:s|n|th)?|grew|go(?:es)?|went|move[sd]?|decreas(?:es?|ed|ing)|compress(?:es|ed)?|trim(?:med|s)?|revised?|doubled?|trebled?|halved?|brought|bring(?:s|ing)?|relaxed|narrow(?:s|ed)?|increment|upgraded?|scaled",
);

/** Says that a year or an aim is worked towards. */
export const AIMS = any(
  "we (?:will|shall|must)|(?:this|next|the coming) year[^.]{0,30} (?:will|shall)|the plan is|by (?:the )?(?:end of )?(?:the )?(?:year )?(?:19|20)\\d\\d(?! ?[-/.]\\d)|by the end of (?:the|this|next) [a-z]+|aims? (?:to|at|for)|aiming|targets? (?:is|are|of|for)|strives?|striving|goals?|(?:will|plans? to|seeks? to|is to|are to|set to|expected to) (?:also )?(?:build|open|create|add|train|plant|construct|complete|establish|set up|reach|achieve|cultivate|attract|install|deliver|renovate|retrofit|upgrade|foster|nurture|generate|stay|remain|rise|grow|fall|drop|exceed|top|surpass|stand at|have built|have opened)",
);

/** Bears a part of a burden. */
export const BEARS = any(
  "bears?|borne|bearing|shoulders?|shouldered|contribut(?:es?|ed|ing)|(?<!\\b(?:the|a|an|its|their|this|market) )shar(?:e[sd]?|ing) (?:in|of|the cost|between|among|equally|by)|shared|split|divided|apportioned|allocated|funds the (?:rest|remaining)",
);
/** Behind the figure: who bears it, or when that part is paid. */
export const BORNE_BEHIND =
  "^(?: each)?(?: of (?:the|its|their|such|this) [a-z' -]{2,40}?)?,?(?: (?:shall be|will be|is|are|being|to be))? (?:borne|shared|shouldered|met|financed|funded|paid|covered|disbursed|released|transferred|allocated|credited|retained|used|assigned)(?: [a-z]+)? (?:by|upon|on|after|at|when|once|to|for|within|from)\\b|^(?: of (?:the|its|their|such) [a-z' -]{2,48}?)? (?:goes|go|going|comes|come|falls) (?:to|into|from|on)\\b|^ (?:from|by) the (?:municipal|district|county|city|provincial|central|state|local)\\b|^ (?:upon|on|after|at) (?:the )?(?:approval|completion|acceptance|signing|signature|delivery|commencement|installation|handover|launch|project|mid-term|final)";
export const REMAINS = any("remaining|rest|other|balance of|half of the remaining");

/** Imposes a penalty. */
export const PENALTY = any("fines?|fined|penalt(?:y|ies)|penali[sz]ed|surcharges?");

/** Says how long something runs, before or behind the figure. */
export const RUNS_BEFORE = any(
  "for|lasts?|lasting|last for|runs?|running|over|spread over|spanning|during|term|terms|period|periods|duration|validity|valid|leave|tenure|contract|lease|tenancy|warranty|probation|moratorium|holiday|span|extended by|extended for|renewed for|suspended|suspension|publici[sz]ed|posted|display(?:ed)?|published",
);
export const RUNS_BEHIND =
  "^(?:['’])?(?: of| paid| full| fully paid)*(?: [a-z]+)? ?(?:leave|holiday|vacation|terms?|period|validity|duration|exemption|grace|internship|probation|moratorium|training|contract|warranty)\\b";

/** Follows a span of time that is counted from, or up to, a day. */
export const COUNTS_FROM =
  "^ ?(?:of|from|after|following|before|prior to|in advance|ahead of|starting|beginning|thereafter|upon|counted|counting|since|as of)\\b";

/** Something to be done by a day. */
export const DUE = any(
  "submit(?:s|ted|ting)?|submissions?|appl(?:y|ied|ying|ications?)|fil(?:e[sd]?|ing)|regist(?:er|ers|ered|ration)|claims?|deadline|clos(?:e[sd]?|ing)|due|enrol(?:ment|led)?|report(?:s|ed)?|declar(?:e[sd]?|ations?)|pay(?:ment)?|paid|accept(?:s|ed|ing)|bids?|nominat(?:e[sd]?|ions?)|complete[sd]?|completion|deliver(?:s|ed)?|sign(?:ed)?",
);

/** Holds from or up to a day. */
export const HOLDS = any(
  "force|effect|effective|valid|validity|remains?|applies|apply|applicable|runs?|implemented|implementation|expires?|extended|continues?|operates?|in operation|levied|waived|exempt(?:ed)?|period|policy|measures?",
);

/** A count that is rationed. */
export const RATIONED = any("limited to|restricted to|quota of|only|a quota|a limit of|must be|shall be|consists? of");

/** Opens a step by which something else rises. */
export const STEP =
  any("each|every|per|for each|for every") +
  " (?:additional|further|extra|increase of|increment of|more|added|another)";

/** A sum that is provided for a purpose rather than to anybody. */
export const TELLS = any(
  "turnover of|output of|revenue of|assets? of|capital of|sales of|valued at|worth|total investment of|profits? of|exports? of|imports? of",
);
