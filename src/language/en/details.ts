import type { Details } from "../details.ts";

/** Details as English questions ask for them and English texts state them. */
export const enDetails: Details = {
  colour: { asked: /\bcolou?rs?\b/, said: /\bcolou?r/ },
  clock: {
    asked:
      /(?<!\bwithin )\b(?:at )?what time\b(?! of (?:the )?(?:year|month)\b)(?! ?(?:limit|frame|line|period|saving|must|is|may))|\b(?:opening|office|business|working) hours\b|\bwhat hours\b|\b(?:first|last) (?:train|bus|metro)\b/,
    said: /\b\d{1,2}(?::\d\d)? ?(?:a\.?m|p\.?m|o'clock)\b|\b\d{1,2}:\d\d\b|\b24[ -]hours?\b/,
  },
  sum: {
    asked:
      /\bhow many (?:yuan|rmb|cny|million)\b|\bhow much money\b|\bwhat (?:sum|amount|grant|award|bonus|reward|payment)\b|^(?:(?!\bhow many\b)[^?]){0,160}\bwhat (?:is|are|will|would|does|do|can|could) (?:[a-z' -]{1,60} )?(?:paid|pay|claim|get in cash)\b(?! (?:for|off|early|in advance))|\bcash (?:prize|reward|award|bonus)\b|\b(?:total|overall|maximum|max) (?:one-off )?(?:support|grant|award|subsidy|reward)\?/,
    said: /\b(?:rmb|cny|yuan|usd|eur|dollars?|euros?)\b|[$€¥£]/,
  },
  day: {
    asked:
      /\b(?:on|by|from|until|till) (?:what|which) (?:day|date)s?\b|\bwhat (?:day|date)\b|\bon which days\b|\bexact date\b|\b(?:by|in|on) (?:what|which) month\b|\bwhich month\b/,
    said: /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b|\bdays?\b|\bmonths?\b|\bdated?\b/,
  },
  span: {
    asked: /\b(?:with)?in (?:what|which|how much) (?:time|period|space of time)\b/,
    said: /\b(?:hours?|days?|weeks?|months?|years?)\b/,
  },
  fee: {
    asked:
      /\bfees?\b|\bwhat (?:does|do|will|would) [^?]{1,60}\bcharge\b|\bhow much (?:does|do|will|would) [^?]{1,60}\bcharge\b|\bfares?\b|\b(?:ticket|seat)\b[^?]{0,40}\bcosts?\b|\btuition\b/,
    said: /\bfees?\b|\bcharge[sd]?\b|\bfares?\b|\btuition\b/,
  },
  tax: { asked: /\btax(?:es|ation)?\b|\bvat\b/, said: /\btax|\bvat\b/ },
  premium: {
    asked:
      /\b(?:what|how (?:much|high|large)) (?:is |are )?the (?:[a-z]+ ){0,3}premiums?\b(?! (?:support|subsidy|rate))/,
    said: /\bpremium/,
  },
  rent: { asked: /\brents?\b(?! (?:a|an|the|out)\b)/, said: /\brent/ },
  fine: { asked: /\bfines?\b|\bfined\b/, said: /\bfine[ds]?\b/ },
  penalty: {
    asked: /\bpenalt(?:y|ies)\b|\bpunish/,
    said: /\bpenalt|\bfine[ds]?\b|\brevoke|\bpunish|\bexempt|\bliab|\btolerance\b|\bforgiv/,
  },
  chair: {
    asked: /\bwho (?:is|was) (?:the )?(?:chair(?:man|woman|person)?|president)\b|\bname of the chair/,
    said: /\bchair|\bpresident/,
  },
  head: {
    asked:
      /\bname of the (?:deputy )?(?:head|director|leader|chief|manager)\b|\bwho is (?:the )?(?:head|director) of\b/,
    said: /\bheads?\b|\bdirector|\bleaders?\b|\bchief\b|\bconvener/,
  },
  frequency: {
    asked:
      /\bhow often\b|\bhow many times (?:a|per|each|every)\b|\bhow frequently\b|\bhow many (?:meetings|sessions|inspections|checks|visits|reports|audits|drills) (?:a|per|each|every) (?:year|month|quarter|week)\b/,
    said: /\b(?:each|every|per|once|twice|times) |\bannual|\bmonthly|\bweekly|\bdaily|\bregularly/,
  },
  age: {
    asked: /\bhow old\b|\bage limit\b|\b(?:at )?what age\b|\b(?:maximum|minimum) age\b/,
    said: /\bage[ds]?\b|\byears old\b/,
  },
  founding: {
    asked:
      /\b(?:how long|how many (?:full |whole )?years|since when)\b[^?]{0,60}\b(?:existed|established|founded|registered|in business)\b/,
    said: /\bestablished\b|\bfounded\b/,
  },
  capital: { asked: /\bregistered capital\b/, said: /\bregistered capital\b/ },
  area: {
    asked: /\bhectares?\b|\bhow many (?:mu|acres|square)\b|\bsquare met(?:re|er)s\b|\b(?:floor|land|minimum) area\b/,
    said: /\bmu\b|\bhectare|\bsquare|\barea\b/,
  },
  height: {
    asked:
      /\b(?:height|altitude) (?:limit|ceiling|restriction|cap)|\b(?:what|which|maximum|minimum) (?:height|altitude)\b|\bhow high\b[^?]{0,40}\bfl(?:y|ies|own|ight)\b/,
    said: /\bheight|(?<!low[- ])\baltitude|\bmetres\b/,
  },
  weight: {
    asked: /\bhow many (?:tonnes?|tons?|kilograms?|kilos?|kg)\b|\bhow heavy\b/,
    said: /\btonne|\bkilogram|\bkg\b|\bweight/,
  },
  score: {
    asked: /\b(?:passing|pass|minimum) (?:score|mark|grade)\b|\bhow many points\b/,
    said: /\bscore|\bmarks?\b|\bpoints\b/,
  },
  lessons: {
    asked: /\b(?:training|class|teaching) hours\b|\bhours of (?:training|classes|lessons)\b/,
    said: /\bhours\b/,
  },
  discount: { asked: /(?<!interest )\bdiscounts?\b(?! (?:on|of) (?:the )?interest)/, said: /\bdiscount/ },
  payout: {
    asked:
      /\bpaid out\b|\bdisburse|\bwhen (?:is|are|will|does) [^?]{0,60}\b(?:paid|transferred)\b|\bwithin how many [^?]{0,60}\b(?:paid|transferred)\b/,
    said: /\bpaid\b|\bpay(?:ment|s)\b|\bdisburse/,
  },
  paperwork: {
    asked:
      /\b(?:what|which) (?:documents?|papers|paperwork|materials|forms?|proofs?|certificates)\b[^?]{0,40}\b(?:need|needed|submit|provide|hand in|bring|required|attach|enclose|draw up|fill in)|\bwhere\b[^?]{0,40}\bdownload\b|\b(?:what|which|where|is there an?|need an?)\b[^?]{0,30}\bapplication form\b/,
    said: /\bdocuments?\b|\bmaterials?\b|\bforms?\b|\bproof|\bapplication (?:form|file|document|material)/,
  },
  headcount: {
    asked:
      /\bhow many (?:[a-z-]+ ){0,2}(?:people|employees|staff|experts|reviewers|workers|inspectors|jobs|persons|pilots|doctors|engineers|cooks)\b/,
    said: /\b(?:people|employees|staff|experts|workers|jobs|persons|pilots|doctors|engineers)\b/,
  },
  salary: { asked: /\bsalar(?:y|ies)\b|\bwages?\b|\b(?:hourly|monthly|overtime) pay\b/, said: /\bsalar|\bwage/ },
  dividend: { asked: /\bdividends?\b/, said: /\bdividend/ },
  interest: { asked: /\binterest rates?\b|\brate of interest\b/, said: /\binterest\b/ },
  cover: {
    asked:
      /\b(?:how much|minimum|maximum|least)\b[^?]{0,24}\b(?:liability|insurance) (?:cover|coverage|sum)\b|\bsum insured\b/,
    said: /\bcover|\binsured\b/,
  },
  deposit: { asked: /\b(?:security )?deposits?\b/, said: /\bdeposit/ },
  phone: {
    asked:
      /\b(?:phone|telephone|enquiry|inquiry|contact|fax) numbers?\b|\b(?:phone|telephone)\b|\b(?:what|which) number (?:(?:do|can|should|must) (?:i|we|one|you|callers?|people)|is answered|does [^?]{3,60} answer\b)|\bhotline\b/,
    said: /\d{3,4}[—–-]\d{4,}|(?<!\d)\d{5,12}(?![\d@])/,
  },
  email: { asked: /\be-?mail(?: address)?\b/, said: /@/ },
  website: { asked: /\bweb ?site\b|\bweb address\b|\burl\b/, said: /https?:|www\.|\bwebsite|\bplatform/ },
  roll: { asked: /\b(?:names? of the (?:selected|winning|successful|chosen)|list of (?:winners|selected))\b/ },
  outcome: {
    asked:
      /\b(?:so far|to date|up to now)\b|\bas of (?:today|now),? (?:how|which|who|what)\b|\b(?:how many|how much|which|who)\b[^?]{1,120}\bas of (?:today|now)\b|\bhow many\b[^?]*\btoday\?|\bhow many\b[^?]{1,60}\bare there\b[^?]{0,80}\b(?:right now|at present|at the moment|now)\b|\b(?:were|was|are|is) (?:finally|eventually|ultimately) (?:picked|selected|chosen|awarded|approved)\b|\b(?:picked|selected|chosen|awarded|approved) in the end\b|\bhow many [^?]{1,60}\bdid\b[^?]{1,40}\b(?:handle|carry|treat|sell|sign|invest|build|inspect)\b|(?<!\b(?:once|after|when|if|until|unless)\b[^?,]{0,90})\b(?:has|have) (?:already )?been (?:picked|selected|chosen|awarded|signed|invested|collected|stored|registered|inspected|put on)|\bactual (?:output|number|spending|result|figure)|\bhow many [^?]{1,60} (?:were|was) (?:added|checked|inspected|carried|fined|built|opened)\b|\bhow many [^?]{1,40}\b(?:used|travelled on|visited)\b|\bwhich (?:[a-z]+ ){0,2}(?:hospital|university|company|companies|firm|bank|school|institute|enterprise)s? (?:runs?|has|have|had|gets?|got|received?|won|owns?|makes?|sells?|is the (?:first|largest|biggest))\b/,
  },
  venue: {
    asked: /\b(?:which|what) (?:conference |meeting )?(?:hall|room|venue|floor|building)\b/,
    said: /\bhall\b|\broom\b|\bvenue\b|\bfloor\b|\bbuilding \d/,
  },
  grade: {
    asked:
      /\b(?:what|which) (?:[a-z-]+ )?(?:grade|rank|tier|rating|class)\b(?! (?:of|i+|\d|[ivx]+)\b)|\b(?:how high a|minimum|least) (?:grade|rank|tier|rating)\b/,
    said: /\bgrade|\brank(?:ed|ing|s)?\b|\btier|\bclass\b|\b[a-c]-level\b|\b(?:national|provincial|ministerial|municipal|district)[- ]level\b|\bprovincial (?:or|and) ministerial\b/,
  },
  several: {
    asked:
      /\b(?:may|can|could|is|are|does|do)\b[^?]{0,80}\b(?:more than one|several|two or three|multiple)\b[^?]{0,60}\b(?:same time|at once|simultaneously|or only one)\b/,
    said: /\bmore than one\b|\bseveral\b|\bmultiple\b|\bsimultaneous|\bsame time\b|\bany number\b|\bonly (?:one|1)\b|\bno limit\b/,
  },
  again: {
    asked:
      /\b(?:may|can|could|is(?! to be\b)|are(?! to be\b)|will|does|do)\b[^?]{0,80}\b(?:again(?! ?\??$)|a second time|second year|twice|repeatedly)\b/,
    said: /\bone-off\b|\bonce\b|\bagain\b|\brepeat|\b(?:each|every|per) year\b|\bannual|\byearly\b|\bfirst\b/,
  },
  base: {
    asked:
      /\bwhat (?:was|were) (?:the|its|that|this|their) [^?,;]{0,40}\b(?:before(?! (?:20|the (?:new|revis|reissu)))|previously|until now|to begin with|at the (?:start|outset))\b|\bhow (?:much|many|high|large|big|long) (?:was|were) [^?,;]{0,60}\bbefore\b(?= ?\?|$)|\bup from what\b|\bfrom what (?:level|share|figure|base|percentage)\b/,
    said: /\bfrom [^.;]{1,40} to \S|\bshortened by\b|\bcompared with\b/,
  },
  extent: {
    asked:
      /\bwhat counts as (?:an? )?(?:serious|severe|major|heavy|grave)|\bhow (?:bad|severe|serious|slow|heavy)\b[^?]{0,60}\b(?:before|must|to count|until)\b/,
    said: /\d|\bmeans?\b|\brefers? to\b/,
  },
  growth: {
    asked:
      /\b(?:by how much|how (?:much|fast|quickly))\b[^?]{0,80}\b(?:grow|rise|increase|expand)\b|\b(?:growth|annual) (?:rate|pace)\b/,
    said: /\bgr[oe]w|\bincreas|\bris(?:e|es|ing)\b|\bdoubl|\brais|\bexpan|\bimprov|\bmore\b/,
  },
  field: {
    asked:
      /\b(?:which|what|name)(?: are)?(?: the| all)? (?:(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+|[a-z]+) )?(?:(?:key|priority|frontier|main|emerging) )?(?:sub-?)?(?:fields|sectors|domains|areas(?! (?:are|is) the focus))\b/,
    said: /\bfields?\b|\bsub-?fields?\b|\bareas?\b|\bsectors?\b|\bdomains?\b|\bdirections?\b|\btracks?\b|\bindustr|\brespects?\b|\bfocus|\bpriorit/,
  },
  funds: {
    asked:
      /\b(?:which|what) (?:(?:two|three|four|five|kinds?|types?|sorts?) )?(?:(?:pots?|sources?|kinds?|types?|sorts?|streams?|lines?) of )(?:[a-z]+ ){0,2}(?:money|funds?|funding|finance|cash)\b/,
    said: /\binvestments?\b[^.]{0,60}\b(?:bonds?|funds?)\b|\bbonds?\b|\bfunds?\b|\bfunding\b|\bloans?\b/,
  },
  ingredient: {
    asked: /\b(?:what|which)\b[^?]{0,80}\b(?:raw materials?|ingredients?)\b/,
    said: /\braw material|\bingredient|\bmade (?:of|from|with)\b/,
  },
  compensation: {
    asked: /\bcompensated\b|\bcompensation\b[^?]{0,40}\b(?:paid|due|given|offered)\b/,
    said: /\bcompensat|\btime off\b|\bin lieu\b|\bleave\b/,
  },
  prepayment: {
    asked: /\b(?:paid|pays?|payments?|paying)\b[^?]{0,30}\b(?:early|in advance|upfront|beforehand)\b|\bprepa(?:y|id)/,
    said: /\bprepa(?:y|id)|\badvance|\bupfront|\bearl(?:y|ier)\b|\bbeforehand\b/,
  },
  slogan: { asked: /\bslogans?\b|\bmottos?\b|\bcatchphrases?\b/, said: /["“‘]|\bslogan|\bmotto/ },
  binding: {
    asked: /\bbinding\b|\bobligatory\b|\bmandatory\b/,
    said: /\bbinding|\bindicative|\banticipat|\bobligatory|\bmandatory|\bmust\b|\bcompulsory/,
  },
  recipient: {
    asked:
      /\b(?:addressed|mailed|posted|couriered) to\b|\bto (?:whom|which|what)\b[^?]{0,80}\b(?:sent|mailed|posted|addressed|delivered)\b|\b(?:where|whom)\b[^?]{0,60}\b(?:sent|mailed|posted|delivered) to\b|\bwhere\b[^?]{0,30}\b(?:send|mail|post)\b/,
    said: /\baddress|\brecipient|\bmail|\bpost(?:ed|al)\b|\bsen[dt]\b|\bdelivered\b/,
  },
  closing: {
    asked:
      /\b(?:last (?:day|date)|closing (?:date|day)|cut-?off)\b[^?]{0,40}\b(?:appl|submit|submission|enter|call\b)|\b(?:application|submission) (?:deadline|closing|cut-?off)/,
    said: /\bappl|\bclos(?:e|es|ing)\b|\bdeadline|\bsubmission/,
  },
  platform: {
    asked:
      /\b(?:which|what|on which|on what) (?:(?:one|two|three|four|five|six|\d|online|digital|financing|trading|procurement|[a-z]+ing) ){0,2}(?:platforms?|marketplaces?|portals?)\b|\bname (?:the |all )?(?:[a-z]+ ){0,3}platforms\b/,
    said: /\bplatform|\bmarketplace|\bportal|\bexchange\b|\bsystem|\bwebsite/,
  },
  "face-value": { asked: /\bface value\b|\bdenominations?\b/, said: /\bface value\b|\bdenomination/ },
  "per-parcel": {
    asked: /\b(?:per|each|every) (?:parcel|package|delivery|order)\b(?! (?:line|route|service|area))/,
    said: /\bper (?:parcel|package|delivery|order)\b/,
  },
  "per-mu": { asked: /\bper mu\b|\b(?:a|each) mu\b/, said: /\bper mu\b|\ba mu\b/ },
  "per-square-metre": { asked: /\bper square met/, said: /\bsquare met/ },
  "per-weight": { asked: /\bper (?:tonne|ton|kilogram|kilo|kg)\b/, said: /\btonne|\bkilo|\bkg\b/ },
  "per-hour": { asked: /\b(?:per|an) hour\b|\bhourly\b/, said: /\bhour/ },
  "per-day": {
    asked:
      /\bhow much\b[^?]{0,80}\b(?:per|a) day\b|\b(?:per|a) day\b[^?]{0,40}\bhow much\b|\bdaily (?:allowance|rate|pay)\b/,
    said: /\bday|\bdaily/,
  },
  "per-month": {
    asked: /\bhow much\b[^?]{0,80}\b(?:per|a) month\b|\bmonthly (?:allowance|amount|benefit|pay)\b/,
    said: /\bmonth/,
  },
  "per-head": {
    asked: /\bhow much\b[^?]{0,80}\bper (?:person|head|capita|employee|student|trainee)\b/,
    said: /\bper (?:person|head)|\bpersons?\b/,
  },
};
