import type { AskPattern } from "../ask-pattern.ts";

const MONEY_NOUN =
  "(?:money|funding|grant|grants|award|awards|bonus|reward|rewards|subsidy|subsidies|cash|incentive|reimbursement|payment|payout|sum|amount|ceiling|cap|maximum|limit|allowance|size|output value|budget|lump sum|price|fee|fine|cost|salary|rent)";

/** Behind a word for money: what is asked for is where it comes from or who holds it, not how much. */
const NOT_A_SUM =
  "(?:channels?|sources?|streams?|routes?|platforms?|bod(?:y|ies)|agenc(?:y|ies)|managers?|instruments?|mechanisms?|polic(?:y|ies))\\b";

/** Right behind "what" or "which": what is asked for is a body or a rate, whatever word for money stands behind it. */
const OTHER_NOUN =
  "departments?|bureaus?|commissions?|agenc(?:y|ies)|authorit(?:y|ies)|offices?|officials?|(?:growth|percentage|per ?cent|proportion|ratio)(?!,| (?:and|or))";

/**
 * A noun phrase that ends in a word for a body: "municipal department", "two agencies". Another noun behind it ("the
 * review body's branch", "the authorities' checks") is what is asked for instead, and so is what is foreign.
 */
const BODY_PHRASE =
  "(?:(?!(?:of|for|in|by|from|on|at|to|is|are|was|were|do|does|did|can|may|must|will|the|a|an|foreign|international|overseas)\\b)[a-z-]+ ){0,4}?" +
  "(?:bureau|commission|department|agenc(?:y|ies)|authorit(?:y|ies)|bod(?:y|ies)|office|government|regulator|organi[sz]ation|administration|unit)" +
  "(?:s|\\(s\\))?(?! ?['’]|(?: [a-z]+){0,2} ['’])(?=[ ,;:?.]|$)(?! (?:price|cost|plan|meeting|document|notice|website|address|hours?|staff|number|phone|standard|member)s?\\b)";

/**
 * What somebody does as an office ("who promotes", "who takes care of"). Whoever gets, owns or loses something is no body in
 * charge, and neither is who says it.
 */
const ACTS =
  "(?!(?:is|was|has|does|says|tells|gets|benefits|qualifies|receives|owns|loses|needs|wants|wins|counts|belongs|applies|bears|" +
  "becomes|falls|lives|works (?:in|at)|knows|thinks|comes|goes|holds|invests|sells|buys|makes|means|profits|keeps|uses|hires|employs)\\b)" +
  "[a-z]{2,}(?<!s)s\\b";

/** How English asks. Order doesn't matter; each pattern is linear. */
export const enAsks: readonly AskPattern[] = [
  {
    ask: "money",
    pattern:
      /\bhow much\b(?![^?.]{0,100}\b(?:(?:per|a|each|every) year|annually|yearly|on average)\b[^?.]{0,120}\b(?:grow|expand|rise)\b)(?! (?:annual |yearly )?(?:natural )?(?:gas|water|electricity|power|energy|land|space|freight|usage|consumption)\b)(?! time| longer| shorter| earlier| later| faster| quicker| slower| sooner| of a (?:share|percentage)| percent)|\bhow many (?:(?:rmb|yuan|cny)(?! ?\d)|(?:million|billion)(?= (?:rmb|yuan|cny)|\?|$))\b|\b(?:be|is|are) worth\b|\bpayout\b|\bchip in\b|\bhow big\b(?! (?:does|do|must|should|has|have)\b)/,
  },
  {
    ask: "money",
    pattern: new RegExp(
      `\\b(?:what|which|how (?:big|large|high|generous))\\b(?! (?:happens|becomes|if)\\b)(?! (?:two|three|four|five|six|seven|eight|kinds?|types?|sorts?|forms?|pots?|sources?|streams?|lines?|funds|bonds|programmes?|schemes?)\\b)(?! (?:is|are|was|were|has been|can be|will be) (?:being )?(?:done|undertaken|planned|tried)\\b)(?! (?:[a-z-]+ ){0,3}(?:${OTHER_NOUN})\\b)[^?.]{0,45}\\b${MONEY_NOUN}s?\\b(?! ${NOT_A_SUM})`,
    ),
  },
  {
    ask: "money",
    pattern:
      /\b(?:max(?:imum)?|top|highest|largest|biggest|greatest|most|upper limit|ceiling|cap|capped)\b[^?.]{0,40}\b(?:grant|award|bonus|reward|subsidy|support|funding|payment|money|rmb|yuan|get|receive|claim|draw|paid|pay)\b/,
  },
  {
    ask: "money",
    pattern:
      /\bwhat(?:'s| is| are| was| were)? the (?:most|cap|ceiling|maximum|top|limit|amount|sum|award|grant|bonus|subsidy|reward)\b|\bin (?:rmb|cny|(?:us )?dollars|usd|cash)\b|\bhow (?:big|large) is (?:the|its|that)\b|(?<!\b(?:growth|pace|rate|percentage|share|fast|how many)\b[^?.]{0,80})\boutput\b(?![^?.]{0,120}\b(?:grow|growth|growing|expand|rise|rising|increase|percent|per cent|how many)\b)/,
  },
  {
    ask: "money",
    pattern:
      /\bhow far (?:can|could|may|might|will) [^?.]{0,50}\b(?:support|cap|ceiling|limit|amount|grant|subsidy|award|funding)\b|\bwhat (?:does|do|will|would|can|could|might) [^?.]{1,140}\b(?:receive|get|earn|draw|collect|pocket)\b(?! to)/,
  },
  {
    ask: "money",
    pattern:
      /\bwhat (?:does|do|will|would|can|could) [^?.]{1,60}\b(?:pays?|give|grant|chip in)(?= (?:me|us|you|them|for|out|towards?|per|if|when|in|to (?:an?|each|every|any|the|such|firms?|companies|makers?|producers?|operators?|applicants?))\b| ?[?.,]|$)/,
  },
  {
    ask: "money",
    pattern:
      /^(?:the |any )?(?:(?:cash|one-off|maximum|max|top|annual|total) )*(?:reward|award|grant|subsidy|bonus|allowance|payment|support|funding)s? (?:per|for|to|if|when)\b/,
  },
  {
    ask: "money",
    pattern:
      /\bhow (?:high|far) (?:can|could|does|do|will|would|may|might) (?:the |our |its |this |that )?(?:[a-z-]+ ){0,2}(?:support|funding|awards?|grants?|subsid(?:y|ies)|rewards?|bonus) (?:go|get|reach|rise|run)\b/,
  },
  {
    ask: "money",
    pattern:
      /\b(?:capped at|limited to|up to) (?:what|which|how much)\b(?! (?:day|date|month|year|age|point)\b)|\bup to ?\?/,
  },
  {
    ask: "most",
    pattern:
      /\b(?:upper limit|ceiling|maximum|max|at most|the most|up to (?:what(?! (?:day|date|month|year|age|point)\b)|how much))\b|\bwhat(?:'s| is| are| was)? (?:the )?(?:largest|biggest|highest|greatest) (?:single )?(?:sum|amount|ticket|stake|cheque|check|investment|payment|loan)\b/,
  },
  { ask: "money", pattern: /\b(?:cumulative|aggregate|total|overall) (?:cap|limit|ceiling|maximum)\b/ },
  { ask: "quantity", pattern: /\bwhat (?:volume|size|amount|sum)\b/ },
  {
    ask: "validity",
    pattern:
      /\b(?:runs? out|ran out|lapses?|lapsed|still usable|cease to apply|rel(?:y|ied) (?:up)?on as|as (?:a|the|our|my) (?:legal )?basis)\b/,
  },
  {
    ask: "difference",
    pattern: /(?<!\bto )\bhow (?:much|many)\b[^?.]{0,60}\b(?:saves?|saved|saving|shorten(?:s|ed)?|cut by|shaved?)\b/,
  },
  {
    ask: "rate",
    pattern:
      /\b(?:annual|yearly|average)\b[^?.]{0,20}\b(?:pace|growth|increase)\b|\bhow (?:fast|much|quickly)\b[^?.]{0,140}\b(?:grow|growing|expand|expanding|rise|rising)\b|\bhow much of (?:the|our|my|its|their)\b/,
  },
  {
    ask: "issued",
    pattern: /\bdate (?:on|of) (?:the|that|this) [^?.]{0,40}\b(?:notice|plan|document|circular|measures)\b/,
  },
  {
    ask: "yearly_money",
    pattern:
      /\b(?:annual|yearly|annually)\b[^?.]{0,40}\b(?:cap|limit|ceiling|maximum|max|total|most)\b|\b(?:cap|limit|ceiling|maximum|most|max|total|altogether|up to)\b[^?.]{0,60}\b(?:per|a|each|every|one|any) (?:calendar )?year\b|\b(?:per|a|each|every|one) year\b[^?.]{0,40}\b(?:cap|limit|at most|maximum|most|max)\b|\bper-?year\b/,
  },
  {
    ask: "rate",
    pattern:
      /\b(?:what|which)\b[^?.,]{0,40}\b(?:percentage|percent|per cent|share(?! (?:in )?(?:the |this |that )?(?:responsib|duty|duties|task|work|burden|costs?\b))|proportion|fraction|rate|ratio|portion)\b|\bpercentages?\b|\bper ?cent\b|(?<!\d ?)(?:%|\bpct\b)|\b(?:growth|interest) rates?\b|\bproportion\b|\bas a (?:share|percentage) of\b|\bhow (?:fast|quickly)\b[^?]{0,30}\bgrow|\bfraction\b|\bratio\b|\bwhat .{0,30}\brate\b|\bannual growth\b/,
  },
  {
    ask: "count",
    pattern:
      /\bhow many\b(?! (?:working |business |calendar |full |whole |ten[- ]thousand |million )?(?:days|months|years|hours|weeks|minutes|mu\b|kilomet\w*|cubic|square))|\bwhat number of\b|\bwhat\b[^?.,]{0,60}\bcount (?:for|of)\b|\bnumber of\b(?! (?:the |that |this )?(?:[a-z]+ ){0,3}(?:document|notice|circular|paper|item|clause|commission|bureau|office|department|authority|administration|hotline|airport|station|centre|center)\b)/,
  },
  {
    ask: "threshold",
    pattern:
      /\b(?:how (?:big|large|small|bad|old|long|high|heavy) (?:does|do|must|should|has|have) [^?.]{1,60}\b(?:be|have been)\b|how many (?:[a-z-]+ ){0,4}(?:in a row|running|consecutively|in succession)|how many (?:consecutive|successive)|minimum|threshold|at least how|least number|(?<!\b(?:that|which|who) )qualify|how (?:much|many)[^?]{0,40}\b(?:must|have to|need(?:s|ed)? to|required)\b|(?<!\b(?:what(?: is|'s| are)?|which|is it|anything|documents?|materials?|papers?|proofs?) )required(?! (?:of|for|from)\b)|bar\b)/,
  },
  {
    ask: "duration",
    pattern:
      /\bhow long\b|\bhow (?:large|big|wide|far)\b[^?.]{0,60}\bin (?:minutes|hours|days|months)\b|\bhow (?:far|many years) back\b|\bhow many (?:working |business |calendar |full |whole )?(?:days|months|years|hours|weeks|minutes)\b|\bturnaround\b|\bwithin what (?:time|period)\b|(?<!\b(?:during|in|within|over|throughout|after) (?:the|its|their|a|that|this) (?:[a-z-]+ ){0,2})\bperiod\b|\bhow (?:fast|quickly)\b(?![^?.]{0,140}\b(?:grow|growing|expand|expanding|rise|rising)\b)|\b(?:time ?limit|time ?frame|duration|processing time|how soon|(?:testing|review|approval|processing|inspection|average|waiting|evaluation|lead|handling) times?|how much (?:time|longer|shorter|faster))\b|\bwithin how\b/,
  },
  {
    ask: "measure",
    pattern:
      /\b(?:(?<!\b(?:which|in what) )area|acreage|how many (?:ten[- ]thousand |million )?(?:mu|hectares|acres|kilomet\w*|square|cubic)|hectares|how much (?:annual |yearly )?(?:natural )?(?:gas|water|electricity|power|energy|land|space|freight|usage|consumption)\b|how slow(?!ly)|how far(?! back)(?! (?:can|could|may|might|will) [^?.]{0,50}\b(?:support|cap|ceiling|limit|amount|grant|subsidy|award|funding)\b)|how fast (?=[^?.]{0,40}\b(?:drive|driving|travel|go|fly|move|run|train|trains|cars?|vehicles?|traffic|coach|coaches|drones?|planes?)\b)|speed(?!(?:s|ing|ed)? up))\b/,
  },
  {
    ask: "quantity",
    pattern:
      /\b(?:target|goal|figure|number(?! \d)|(?<!\b(?:city|municipal|national|international|state|district|county|provincial|ministerial|local|high|higher|highest|top)[ -])level|benchmark|objective|aim|(?<!\b(?:equal|equivalent|similar|comparable|as|belong|belongs) )to what(?! (?:kind|type|sort|extent|end)\b)|quota|what .{0,40}\b(?:limit|cap|ceiling))\b/,
  },
  {
    ask: "quantity",
    pattern:
      /\b(?:targets|goals|figures|numbers)\b[^?.]{0,30}\b(?:for|in|by)\b[^?.]{0,20}\b20\d\d\b|\bwhat (?:are|were) the (?:[a-z-]+ ){0,3}(?:targets|goals|figures|numbers)\b[^?.]*\b(?:20\d\d|respectively|for each|in each)\b/,
  },
  {
    ask: "date",
    pattern:
      /(?:^|[,;:.?] ?|and |but |since |until |by )when\b(?! (?:do|does|would|can|could|might|may) (?:[a-z]+ ){1,3}(?:lose|forfeit)\b)(?![^?.,]{3,120}, (?:and |then )?(?:what|which|who|whom|how|where|is|are|do|does|can|must|should|will)\b)|\bfrom when(?= (?:is|are|was|were|do|does|did|can|will|must|should|on)\b|[,;?.]|$)|\bwhen (?:is|are|was|were|do|does|did|will|can|must|should|has|have|may)\b(?! (?:[a-z]+ ){1,3}(?:lose|forfeit)\b)|\b(?:what|which|on what|on which|from what) (?:day|date)\b|(?<!\bwithin )\bwhat time\b|\bsince\b|\bdate\b/,
  },
  {
    ask: "deadline",
    pattern:
      /\bdeadline\b|\bby (?:when|what date|which date|what day)\b|\b(?:last|final|latest|closing) (?:day|date)\b|\bcut-?off\b|\bdue\b|\buntil when\b|\btoo late\b|\bhow late\b/,
  },
  {
    ask: "issued",
    pattern:
      /\bdate\b[^?.]{0,80}\bat the (?:bottom|foot)\b|\b(?:date|day)\b[^?.]{0,20}\b(?:does|do|did)\b[^?.]{0,80}\b(?:carry|bear)\b|\b(?:when|what (?:day|date)|which (?:day|date)|on what date|date)\b[^?.]{0,20}\b(?:was|were|is|did|does)\b[^?.]{0,70}\b(?:issued?|published|signed|released|promulgated|dated|bear)\b(?! as)|\b(?:dates? of issue|(?:issue|issuance|signing|release) dates?|dates? of signature)\b/,
  },
  {
    ask: "difference",
    pattern:
      /\bdifference\b|\bby how (?:much|many)\b(?!,? (?:(?:per|a|each|every) year|annually|yearly|on average))|\bhow (?:much|many) (?:more|fewer|less|additional|extra)\b|\bhow much (?:higher|lower|larger|bigger|shorter|longer|faster|quicker)\b|(?<!\b(?:to|from) )\bhow many [a-z ]{0,30}(?:will be |are )?(?:shaved|cut|saved|shortened|added)\b/,
  },
  {
    ask: "items",
    pattern:
      /\bhow many (?:(?:numbered|key|policy|reform|main|major|concrete|individual|specific) ){0,2}(?:items|clauses|measures|articles|provisions|points|tasks|rows)\b/,
  },
  { ask: "year", pattern: /\b(?:what|which) year\b/ },
  {
    ask: "validity",
    pattern:
      /\b(?:in force|in effect|valid|validity|still (?:live|alive|apply|applies|applicable|available|good|stand|stands|exist|exists|open|running|current|hold|holds|offered|on offer)|repealed|superseded|expire|expires|expired|expiry|take effect|took effect|come into (?:force|effect)|effective|applicable|replaced|abolished|current version|run until|runs until|last until|(?:already|yet|today|now|currently) appl(?:y|ies)|appl(?:y|ies) (?:already|today|now|yet)|took its place|take its place|how long .{0,30}\b(?:run|last|valid|apply|applies)|how long (?:does|do|will|is|are)\b[^?.]{0,80}\b(?:polic(?:y|ies)|plans?|measures?|documents?|notices?|rules|package|scheme|programme)\b[^?.]{0,30}\b(?:run|last|valid|apply|applies)|(?:polic(?:y|ies)|measures?|plan|rules|scheme|support|subsidy)\b[^?.]{0,30}\bstill be (?:there|around|in place)|rely on|good law|(?:invoke|cite|quote)\b[^?]{0,40}\b(?:already|yet|today|now|still)|(?:already|yet|now|still) (?:invoke|cite|quote|rely)|(?:what|whatever) (?:has )?(?:become|became|happened) (?:of|to) (?:the|that|those|these|its?) (?:other |old |first |two |three )*(?:one|ones|two|three|plan|notice|document|edition|version|policy|text|paper)s?|(?:keep|go on|carry on) (?:working with|using)|be used (?:now|today|yet|already|starting|from today))\b/,
  },
  {
    ask: "body",
    pattern:
      /\bwho (?:is|are) to\b|\bwho(?:'s| is| are| was)? (?:tasked|charged|entrusted) with\b|\bwho (?:must|should|will|shall|has to|is supposed to) (?!appl|qualif|pay\b|benefit|get\b|receive|be (?:the |an? )?(?!in charge|responsible|asked|contacted|told))|\bwho(?:m)?\b[^?.]{0,40}\b(?:leads?|leading|bureau|commission|department|agency|agencies|authority|authorities|body|bodies|office|government|regulator|organi[sz]ation|administration|units?|oversees|handles|runs|looks after|answers for|manages|supervises|administers)\b|\b(?:who(?:m)?|which|what)\b(?![^?.]{0,40}\b(?:foreign|international|overseas)\b)[^?.]{0,40}\b(?:in charge|responsible|responsibility|oversees|looks after|answers for|supervises|administers)\b|\bwho (?:do|should|can|must) (?:i|we|they|one)\b|\bfrom whom\b|\bwho (?:runs|handles|manages|oversees|leads|pays|approves|decides|organises|organizes|reviews|chairs|heads|sets up)\b|(?<!\b(?:people|those|managers) )\bin charge\b|\bresponsible\b|\bwhom\b|\b(?:who|which|what)\b[^?.]{0,60}\b(?:answerable|accountable|on the hook|shares? responsibility|owns? (?:it|this|that|the task))\b|\bwho (?:does|do|did|will|would) the (?:[a-z-]+ ){0,4}?(?:vetting|screening|review(?:ing)?|check(?:s|ing)?|assess(?:ment|ing)|evaluat(?:ion|ing)|selection|selecting|inspect(?:ion|ing)s?|examin(?:ation|ing)|audit(?:ing)?|monitoring|sifting|shortlisting|judging)\b|\bwho (?:vets?|screens?|checks?|assess(?:es)?|evaluates?|examines?|selects?|shortlists?|sifts?|audits?|inspects?|monitors?|judges?|grades?|signs off)\b/,
  },
  {
    ask: "body",
    pattern:
      /\b(?:one|a single|the same) (?:[a-z]+ )?(?:bureau|commission|department|agency|authority|body|office)\b[^?]{0,200}\bwhich\b/,
  },
  { ask: "body", pattern: new RegExp(`\\b(?:which|what) (?:of the )?${BODY_PHRASE}`) },
  {
    ask: "body",
    pattern:
      /\bwhose (?:job|task|duty|duties|responsibilit(?:y|ies)|remit|business|turf|desk|portfolio|call|baby|work)\b|\bunder whom\b|\bon whose (?:desk|shoulders)\b|(?:^|[,;:?–—-] ?|\band |\bby )who(?: exactly| is it| else)?(?= ?[?.]|$)|\b(?:down|up) to whom\b|\b(?:responsible|competent) (?:commission|bureau|office|department|body|bodies|agency|authority)\b/,
  },
  { ask: "body", pattern: new RegExp(`\\bwho (?:also |then |actually )?${ACTS}`) },
  {
    ask: "lead_body",
    pattern:
      /\b(?:who|which|what)\b[^?.]{0,50}\b(?:leads|heads|spearheads|(?:(?<!\b(?:allowed|entitled|permitted|able|eligible|qualified|qualif(?:y|ies)|free|fit) )to|will|should|must|shall|would) (?:lead|head|spearhead)|(?:who|which|that|two|three|bodies|departments|bureaus|agencies|authorities|commissions|units|organi[sz]ations) (?:lead|head))\b(?! (?:an?|the) (?:integration )?project)|\blead(?:ing)? (?:agency|body|bureau|unit|department|commission|authority|organisation|organization|role)\b|\bwho(?:'s| is) in the lead\b/,
  },
  {
    ask: "support_body",
    pattern:
      /\b(?:next to|alongside|together with|beside) (?:it|them|the lead)\b|\b(?:besides?|other than|in addition to) (?:the |its )?lead|\b(?:support(?:ing)? (?:agenc|bod|unit|department|bureau)|cooperat|assist(?:s|ing)?|alongside|who else\b|\b(?:others?|else|bodies|bureaus?|departments?|commissions?|agencies|units) (?:also )?shares? (?:in )?(?:the |this |that )?(?:responsib|task|work|duty)|help(?:s|ing)? (?:it|them)(?= ?[?.,]|$| out| with)|(?:supports?|assists?|helps?|backs?) (?:the )?lead\b|backs? (?:it|them|this|that|(?:the )?lead) up|backs? up (?:the )?lead|co-?operating)|\b(?:who|which body|which bodies) (?:else )?(?:helps?|supports?|assists?|pitch(?:es)? in)(?= ?[?.,]|$| it\b| them\b| out\b)|\bwhich (?:other )?(?:bodies|agencies|departments|bureaus|units|commissions|authorities) (?:also )?support\b/,
  },
  {
    ask: "contact",
    pattern:
      /\b(?:phone|telephone|(?:i|we|you|they|to|can|should|must) (?:call|ring|dial)|e-?mail|street address|postal address|(?:what|which) (?:street|road)|address|contact|hotline|(?:what|which) (?:[a-z0-9-]+ ){0,3}numbers?\b[^?.]{0,60}\b(?:call|ring|dial|phone)|numbers? (?:of|for) (?:the )?(?:[a-z/&]+ ){0,6}(?:commissions?|bureaus?|offices?|departments?|authorit(?:y|ies)|administrations?|airports?|(?:railway|train|bus|coach) stations?|station(?! of)|hotlines?|service (?:desk|line))|(?:helpline|phone ?line|(?:what|which|any|the|a) (?:[a-z0-9-]+ ){0,3}(?:numbers?|lines?)\b[^?.]{0,60}\b(?:complain(?:ts?|ing)?|enquir(?:y|ies|e)|inquir(?:y|ies|e)|callers?|round[- ]the[- ]clock|24[- ]hours?|day and night))|addressed to|who(?:m)? (?:do|should|must|can) (?:i|we|they|you) (?:send|submit|deliver|post|mail|address|hand) (?:the|our|my|an?) (?:[a-z-]+ ){0,3}(?:applications?|forms?|documents|materials|papers|copies|dossiers?)\b|(?:to whom|where)\b[^?.]{0,80}\b(?:addressed|sent|submitted|posted|delivered)|where (?:must|should|do|does|will|can|shall)\b[^?.]{0,50}\b(?:copies|copy|forms?|papers?|documents|dossiers?|applications?|materials)\b[^?.]{0,30}\b(?:go|be handed)|website|url|postcode|postal code|where (?:do|should|must|can) (?:i|we|they) (?:send|deliver|submit|post|mail|hand)|submit(?:ted)? to|sent to|delivered to|number can i ring)\b/,
  },
  {
    ask: "eligibility",
    pattern:
      /\bwho (?:can|may|could|is (?:eligible|allowed|permitted|able|free|fit)|qualifies|is entitled|gets|benefits)\b|\beligib|\bqualif|\bconditions?\b|\brequirements?\b|\bcriteria\b|\b(?:which|what) (?:companies|firms|enterprises|projects|products|applicants|organisations|organizations|kinds? of|types? of|sort of)\b|\bentitled\b|\bwhat .{0,30}\bmust\b/,
  },
  {
    ask: "definition",
    pattern:
      /\b(?:what (?:does|do) .{1,60}\bmean|what is meant|what counts as|define|defined|definition|meaning of|what exactly is|refer(?:s)? to)\b|\bwhat (?:is|are) (?:a|an)\b/,
  },
  {
    ask: "list",
    pattern:
      /\b(?:which|list|name|what (?:are|were)|what (?:two|three|four|five|six|seven|eight|nine|ten)(?= [a-z])(?! (?:percent|per cent))|what (?:kinds?|types?|sorts?|services|measures|products|areas|proofs?|documents|steps|help|benefits|forms)|enumerate|tell me (?:all|the))\b/,
  },
  {
    ask: "change",
    pattern:
      /\b(?:change|changed|changes|leaves? out|left out|omit|omits|omitted|lost|missing from|differ|differs|difference|differences|different|compared|dropped|removed|deleted|added|renumbered|old (?:plan|version|edition)|new (?:plan|version|edition)|earlier (?:plan|version|edition)|previous (?:plan|version|edition)|former|predecessor|corresponds?|counterpart|reworded)\b/,
  },
  {
    ask: "yesno",
    pattern:
      /\b(?:right|correct|isn't it|aren't they|doesn't it|don't they) ?\?|^(?:[^?.]{0,80}[,;:.] ?)?(?!(?:can|could|will|would) (?:you|somebody|someone|anybody|anyone) (?:please |kindly )?(?:tell|say|explain|check|list|name|give|confirm what|look up)\b)(?:is|are|was|were|do|does|did|can|could|may|must|will|would|has|have|had|should|shall|am)\b/,
  },
  {
    ask: "compare",
    pattern:
      /\b(?:higher|lower|larger|bigger|smaller|longer|shorter|earlier|later|more|less|greater|highest|largest|biggest|earliest|longest)\b[^?.]{0,60}\b(?:than|or|between|of the two)\b|\bcompare\b|\bdifference between\b|\bby how (?:much|many)\b(?!,? (?:(?:per|a|each|every) year|annually|yearly|on average))|\bhow much (?:higher|lower|more|less|shorter|longer|faster)\b/,
  },
  {
    ask: "how",
    pattern:
      /\bhow (?:do|can|should|to|is|are|does|will|must|would)\b|\b(?:procedure|process|steps|apply for)\b|\bwhat happens\b/,
  },
  {
    ask: "documents",
    pattern:
      /\b(?:which|what) (?:documents?|policy|policies|notice|notices|plans?|measures? document|regulations?|texts?|document number)\b|\bdocument number\b/,
  },
  {
    ask: "summary",
    pattern:
      /\b(?:summar|overview|in brief|outline|gist|main points|what is .{0,60}\babout)\b|\bwhat does .{0,60}\bcover\b/,
  },
  {
    ask: "item",
    pattern:
      /\bwhat (?:does|do|did) (?:item|clause|article|measure|section|paragraph|point|row|task|annex|number|no\.?)\b|\b(?:item|clause|article|measure|section|paragraph|point|row|task)\b[^?]{0,60}\b(?:say|says|state|states|provide|provides|about|cover|covers|set up|offer|title|heading|called)\b/,
  },
  {
    ask: "place",
    pattern:
      /\bwhere\b|\b(?:which|what) (?:country|countries|city|district|districts|place|places|town|county|counties|zones?)\b/,
  },
];
