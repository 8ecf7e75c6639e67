import type { DocumentQuestionWords } from "../document-questions.ts";

const NOUN = "(?:documents?|policy|policies|notices?|plans?|texts?|files?|circulars?|measures?|regulations?)";
const UNIT = "(?:items?|clauses?|articles?|sections?|points?|paragraphs?|provisions?|annex|row)";
/** A text speaks of something. */
const SPEAKS =
  "(?:mentions?|names?|speaks? of|speaks? about|refers? to|talks? about|deals? with|touch(?:es)? (?:up)?on|brings? up|takes? up|uses?|employs?|features?|discuss(?:es)?|addresse?s?|rel(?:y|ies) on|works? with)";
const CAP =
  "(?:caps?|ceilings?|awards?|rewards?|grants?|subsid(?:y|ies)|sums?|amounts?|maximums?|limits?|support|payments?)";

export const enDocumentQuestions: DocumentQuestionWords = {
  issued:
    /\bwhat month and day\b[^?.]{0,90}\bdated\b|\b(?:when|what (?:day|date)s?|which (?:day|date)s?|on what dates?|dates?)\b[^?.]{0,90}\b(?:issued?|published|signed|released|promulgated|dated|come out|came out|put out)\b(?! as\b)|\bdate\b[^?.]{0,80}\bat the (?:bottom|foot)\b|\b(?:date of (?:issue|issuance|publication|signature|promulgation)|(?:issue|issuance|publication|release|signing) dates?|dates? (?:of|when) (?:issue|issuance)|day of issue)\b/,
  toBeIssued:
    /\bwill\b[^?.]{0,80}\bbe (?:issued|published|released|promulgated)\b|\b(?:must|have to|has to|should|shall|need to|needs to|required to)\b[^?.]{0,70}\b(?:issue|issued|publish|published|release|released|put out|come out|adopt|adopted)\b/,
  noticeNoun: /\b(?:notice|circular|announcement)s?\b/,
  documentNoun: new RegExp(`\\b(?:${NOUN}|scheme|programme|program|rules|edition|version|papers?)\\b`),
  titleNoun: new RegExp(
    `^(?:['’]s)?(?: (?!and\\b|or\\b|in\\b|of\\b|is\\b|are\\b|for\\b|the\\b)[a-z-]+){0,3} (?:action )?(?:${NOUN}|package|paper|scheme|programme|call)\\b`,
  ),
  severalNamed:
    /\b(?:two|three|four|five|several|both|all|these|those|of the)\b(?: (?!and\b|or\b|in\b|is\b|are\b|for\b)[a-z-]+){0,4} (?:documents|policies|notices|plans|texts|circulars|papers)\b/,
  whichPlace: new RegExp(
    `\\b(?:which|what|under which|in which|under what) (?:numbered |of the )?(?:${UNIT}|item numbers?|number(?! of\\b)|document numbers?)\\b|\\bwhere (?:in|does|is|do)\\b[^?.]{0,60}\\b(?:stand|stands|written|set out|laid down|say|says|found)\\b|\\b(?:document|item|clause|article) numbers?\\b|\\bwhich of (?:the|your|these|those|our) (?:two |three |four )?${NOUN}\\b|\\b(?:which|what) (?:other |two |three )?(?:documents?|docs?|texts?|papers?|circulars?)\\b(?! numbers?\\b)|\\b(?:which|what) (?:two|three|four) (?:policies|plans|notices)\\b`,
  ),
  frame: new RegExp(
    `\\b(?:which|what|under|item|items|clause|clauses|article|numbers?|numbered|documents?|papers?|texts?|circulars?|stand|stands|written|set out|laid down|found|currently|current|now|on|when|date|day|issued?|issue|published|released|signed|of issue|respectively|the old and in the new|old|new|first|repealed|version|edition)\\b`,
    "g",
  ),
  counterpart: new RegExp(
    `\\bwhere (?:does|do|is|are|has|did) (?:it|they|this|that|the [a-z ]{1,30}) (?:stand|stands|gone|go|moved|now|today)|\\b(?:correspond|corresponds|counterpart|equivalent|renumbered)\\b|\\b(?:number|numbering)\\b[^?.]{0,30}\\b(?:change|changed|shift|shifted|moved|same)\\b|\\bwhich ${UNIT}(?: number)? is (?:it|that|this) (?:now|today)|\\b(?:now|today|currently)\\b[^?.]{0,30}\\bwhich ${UNIT}`,
  ),
  whichItem: new RegExp(
    `\\b(?:which|what) (?:numbered |of the )?(?:${UNIT}|(?:item |clause |article )?numbers?)\\b|\\bwhat(?: is|'s| was| are| were) (?:its|their|that clause's) (?:new |old |current |present |former )?(?:${UNIT} )?numbers?\\b|\\bnumber in the (?:old|repealed|former|current|new|january|november)\\b|\\bwhat (?:new |old )?number (?:has|does|did|is|was) (?:it|that|this|they)\\b|\\b${UNIT}(?: no\\.?| number)? ?(?:\\.\\.\\.|…|_{2,}|\\?\\?|what\\b|which\\b)|\\bnumbered (?:as )?(?:what|how)\\b`,
  ),
  compares:
    /\b(?:same|equal|identical|compare[ds]?|comparison|(?:higher|larger|bigger|greater|lower|smaller|longer|shorter))\b|\bwhich (?:is|one is|of the two|pays|gives|gets|has) (?:the )?(?:more|most|less|fewer)\b/,
  sameDay:
    /\b(?:day|date)s?\b[^?.]{0,70}\b(?:the same|identical)\b|\b(?:(?:the )?(?:very )?same|one|identical|an identical) (?:[a-z]+ ){0,2}(?:day|date)s?\b/,
  fallsOn:
    /\b(?:fall|falls|fell|happen|happens|happened|coincided?|tak(?:e|es) place|took place|occur(?:s|red)?)\b[^?.]{0,24}\bon\b|\bwhat (?:is|was|else)\b[^?.]{0,20}\bon (?:the )?\d/,
  documentOfDay: new RegExp(
    `\\b(?:which|what) (?:[a-z]+ )?(?:of (?:the|these|your) )?${NOUN}\\b[^?.]{0,40}\\b(?:issued|published|released|dated|came out|took? effect|takes effect|came into force|expires?|lapses?|ends?|runs? out)\\b[^?.]{0,20}\\bon\\b`,
  ),
  begins:
    /\b(?:tak(?:e|es|ing)|took) effect\b|\b(?:come|came|comes|coming|go|went|enter(?:ed|s)?) into (?:force|effect)\b|\beffective\b|\bstart(?:ed|s)? to apply\b|\bbegan to apply\b/,
  ends: /\b(?:(?:run|last|appl(?:y|ies)|hold)s? (?:for )?longer|expir(?:e|es|ed|y|ing|ation)|laps(?:e|es|ed|ing)|(?:run|runs|ran|running) out|ends?|ended|ending|valid until|ceases?)\b/,
  now: /\b(?:now|today|currently|nowadays|at present|in force|current|present|new|replacement)\b/,
  former:
    /\b(?:old|older|earlier|former|previous|repealed|superseded|original) (?:one|plan|edition|version|text|document|notice|policy|item|clause|number)\b|\bbefore (?:the|its|it was|it got|they) (?:[a-z0-9]+ ){0,3}?(?:re-?issued?|re-?issuing|revision|revised|repeal(?:ed)?|replace(?:d|ment)|renumber(?:ed|ing)|rewrite|overhaul)\b|\b(?:used to|formerly|originally|previously)\b/,
  sized: /\bhow (?:large|big|much|high|many|long)\b|\bwhat size\b/,
  since:
    /\b(?:when|what day|which day|what date|which date|from when|since when)\b[^?.]{0,80}\b(?:take effect|took effect|takes effect|(?<!no longer )in(?:to)? force|come in|came in|effective|start(?:ed)? to apply|began to apply|apply from|applied from|implemented)\b|\b(?:from|since) (?:what|which) (?:day|date)\b[^?.]{0,80}\b(?:appl(?:y|ies|ied)|valid|(?<!no longer )in force|effective)\b|\b(?:effective|implementation|commencement|starting) dates?\b/,
  whichEdition:
    /\b(?:which|what) (?:of the (?:two )?)?(?:edition|version|plan|document|one|text|number|notice)s?\b[^?]{0,90}\b(?:appl(?:y|ied|ies)|in force|valid|effective|govern(?:ed|s)?|held|holds|hold|counted|counts?)\b/,
  dayAfter: /\b(?:the )?(?:day after|following day|next day|day later)\b/,
  dayBefore: /\b(?:the )?(?:day before|previous day|preceding day|eve)\b/,
  whoSpoke:
    /\b(?:who|whom|which (?:official|person|director|deputy director|leader|spokes(?:man|woman|person)|representative|officer)|what (?:official|person|office|post|position|title|role))\b[^?]{0,100}\b(?:present(?:ed|s)?|introduc(?:ed|es)|explain(?:ed|s)?|quoted|mention(?:ed|s)?|comment(?:ed|s)?|spoke|speak|speaks|told|said|announc(?:ed|es)|brief(?:ed|s)?|address(?:ed)?|talked|outlined|described|gave)\b/,
  agrees:
    /\b(?:same|match(?:es)?|agrees?|consistent|differs?|in line|identical)\b[^?.]{0,60}\b(?:plan|text|document|policy|notice|measures|edition|no\.)|\b(?:plan|text|document|policy|notice|measures|edition)\b[^?.]{0,60}\b(?:the same|so too|too|as well|match(?:es)?|agrees?|consistent|differs?|identical|confirms?)\b|\b(?:does|do) the [a-z ]{0,20}(?:plan|text|document|policy|notice|measures)\b[^?.]{0,30}\b(?:also|likewise|say so)\b|\b(?:what|how|which|does)\b[^?.]{0,60}\b(?:plan|text|document|policy|notice|measures) (?:itself|themselves|proper)\b|(?:,|\band|\bbut) (?:and )?(?:what|how much|how many|how) (?:does|do) the [a-z ]{0,20}(?:plan|text|policy|document|measures) (?:say|state|set|give|have|write)\b/,
  change:
    /\b(?:was|were|is|are) (?:that|it|this|they) (?:already|also) (?:so|the case|there|in)\b|\b(?:also|already) (?:the case|so|true) in\b|\b(?:change|changed|changes|leaves? out|left out|omit|omits|omitted|lost|missing from|differ|differs|differences?|different|compared|drop|drops|dropped|removed?|deleted?|add|adds|added|renumbered|renumber|corresponds?|counterpart|reworded|revised|amended|cut|disappeared|gone|still there|new in|no longer in|fewer|more items|still)\b/,
  whichChanged:
    /\b(?:which|what)\b[^?.]{0,60}\b(?:removed?|deleted?|drop(?:s|ped)?|cut|left out|leaves? out|omit(?:s|ted)?|added|adds?|gone|disappeared|no longer in|missing)\b/,
  editionName:
    /\b(?:old|new|earlier|previous|former|current|latest|original|first|repealed) (?:[a-z-]+ ){0,3}(?:plan|version|edition|document|notice|policy)\b|\bpredecessor\b/,
  reissued:
    /\bre-?issued?\b|\bissued (?:again|twice|anew|a second time)\b|\b(?:took|take|taken|takes) (?:its|the) place\b|\b(?:replaced|superseded) (?:it|by (?:what|which)|2|the)\b|\bwhat (?:has )?(?:replaced|superseded|replaces|supersedes)\b|\bwhich (?:number|document|edition|version|one|notice)[^?.]{0,30}\b(?:is|are|was|now) (?:now )?(?:current|in force|repealed|valid|applicable|superseded)\b|\bwhich (?:one )?(?:is|was) (?:current|repealed|in force)\b|\b(?:document|plan|notice|edition|version)\b[^?.,]{0,20} (?:that|which) [^?.,]{1,40}\b(?:repealed|replaced|superseded|scrapped|abolished)\b|\b(?:which|what) (?!(?:item|clause|award|measure|reward|policy|incentive))[^?.]{0,40}\b(?:repeal(?:ed|s)?|scrap(?:ped|s)?|supersede[ds]?|replace[ds]?|abolish(?:ed|es)?|no longer (?:applies|counts|valid))\b|\bsuccessor\b/,
  bothEditions:
    /\b(?:both|two) (?:editions|versions|plans)\b|\b(?:old|earlier|former|previous|repealed)\b[^?.]{0,70}\b(?:new|current|later|latest)\b|\b(?:new|current|later|latest)\b[^?.]{0,70}\b(?:old|earlier|former|previous|repealed)\b|\beach edition\b|\bbefore and after\b/,
  fewer:
    /\bhow many (?:items |clauses |measures |articles )?(?:more|fewer|less)\b|\bby how many (?:items|clauses)\b|\bwhich (?:edition|version|one)[^?.]{0,70}\bmore (?:items|clauses|measures)\b/,
  rows: /\bhow many (?:[a-z-]+ ){0,2}(?:targets|rows|entries|indicators|tasks|lines|items)\b/,
  expires:
    /\b(?:until|till|up to) (?:when|(?:what|which) (?:day|date))\b|\b(?:when|(?:what|which) (?:exact |precise |very )?(?:day|date)) (?:does|do|will|is)\b[^?.]{0,120}\b(?:expire|expires|end|ends|lapse|run out|runs out|due to end|cease(?: to be valid| to apply| to have effect))\b|\b(?:expiry|expiration) date\b/,
  stillOpen:
    /\b(?:still|yet|any ?more|any longer)\b[^?.]{0,50}\b(?:appl(?:y|ies|ying)|claim|open|hand in|submit|send|file|expect(?:s|ed|ing)?|accept(?:s|ed|ing)?|tak(?:e|ing)|eligible|put in|enter|register|on offer|pay|pays|paid|get|receive|draw(?! (?:it |them |this |that )?up\b)|claimed)\b|\btoo late to\b|\b(?:window|call|submissions?|applications?|applying)\b[^?.]{0,50}\b(?:open|closed|(?<!\b(?:send|sent|hand|turn|bring|take|carry|put|go) )over(?! (?:the|a|its|their|\d|three|five)\b)|ended|shut)\b|\b(?:missed|in time for) the\b|\bstill (?:be )?in time\b/,
  applying:
    /\bappl(?:y|ies|ied|ying|ications?)\b|\bsubmi(?:t|ts|tted|ssion)|\bhand(?:ed|ing)? in\b|\bdeadline\b|\bfil(?:e|ed|ing)\b|\bclaim/,
  recurring:
    /\b(?:each|every) (?:year|quarter|month)\b|\b(?:annual|yearly|quarterly|monthly) (?:progress |work )?reports?\b/,
  anyDocument:
    /\bwhich of (?:these|the|your|all the) (?:policy )?(?:documents|policies|notices|texts)\b|\bwhich (?:policy )?document is the\b/,
  severalDocuments:
    /\b(?:is|are) there (?:any |an|some )?(?:other|others|second|further)\b[^?.]{0,40}\b(?:documents?|texts?|papers?|notices?|circulars?|plans?|polic(?:y|ies))\b|\bwhich (?:[a-z-]+ ){0,2}(?:plan|document|policy|notice|text) and (?:in )?which (?:[a-z-]+ ){0,2}(?:plan|document|policy|notice|text|call)\b|\b(?:name|give|list|tell me) (?:me )?(?:the|both|all)(?: (?:two|three|four))? (?:documents|texts|papers|notices|policies|plans)\b|\b(?:which|what) (?:current|valid|present|municipal|official|other) policies\b|\b(?:which|what) (?:other )?(?:of (?:these|the|your|those|our) )?(?:two |three )?(?:[a-z]+ )?(?:documents|docs|texts|papers|notices|circulars|plans)\b(?! numbers?\b)|\b(?:which|what) (?:of (?:these|the|your|those|our) |(?:two|three|four) )(?:[a-z]+ )?policies\b|\b(?:more than one|two|three|several) of (?:these|the|your|those|our) (?:[a-z0-9]+ ){0,4}?(?:documents|texts|papers|notices|policies|plans)\b/,
  earliest:
    /\b(?:in (?:chronological )?order|chronological(?:ly)?|order of (?:issue|date|time)|by date|earliest|oldest|(?:came|come|comes|issued|published|released|dated|signed|effective)(?: (?:out|into force|into effect))? (?:first|earliest|soonest)|(?:takes?|took) effect (?:first|earliest)|(?:expires?|ends?|lapses?|runs? out) (?:first|earliest|soonest)|first to (?:be issued|be published|come out|expire|take effect|appear)|earlier)\b/,
  latest:
    /\b(?:(?:run|last|appl(?:y|ies)|hold)s? (?:for )?longer|latest|most recent|newest|(?:came|come|comes|issued|published|released|dated|signed|effective)(?: (?:out|into force|into effect))? (?:last|latest|most recently)|(?:takes?|took) effect (?:last|latest)|(?:expires?|ends?|lapses?|runs? out) (?:last|latest)|last to (?:be issued|be published|come out|expire|take effect|appear)|later)\b/,
  mentions: new RegExp(
    `\\b(?:which|what) (?:of (?:the|these|our|those|your) )?(?:other |two |three |four )?(?:[a-z-]+ )?(?:documents|policies|plans|texts|notices|papers|circulars)\\b(?: (?!do\\b|does\\b|did\\b|is\\b|are\\b)[a-z-]+){0,3} ${SPEAKS}\\b|\\b(?:is|are) there (?:any |an|some )?(?:other|others|second|further)\\b[^?.]{0,40}\\b${NOUN}\\b[^?.]{0,30}\\b${SPEAKS}\\b|\\bwhere (?:else )?(?:do|does|did) [^?]{1,60}?\\b(?:(?:come|turn|crop|show) up|appear|occur|feature)\\b|\\b(?:two|three|four|several) (?:of (?:the|these|our|those|your) )?(?:documents|policies|plans|texts|notices|papers) ${SPEAKS}\\b[^]*\\b(?:which|what|name)\\b|\\b(?:which|what|how many|in which|in what|any) (?!(?:(?:two|three|four|five|six|seven|eight|nine|ten) )?(?:do|does|did|is|are) )(?:other )?(?:of (?:the|these|our|those) )?(?:[a-z-]+ )?(?:${NOUN})?\\b[^?]{0,40}\\b(?:mention|mentions|mentioned(?! by name)|appear|appears|speak of|speaks of|refer to|refers to|talk about|talks about|occur|occurs|contain the)\\b|\\bwhere is\\b[^?]{1,50}\\bmentioned\\b|\\b(?:which|what|any)(?: other)?(?: of (?:the|these|those|our|your))?(?: other)?(?: (?!do\\b|does\\b|did\\b|is\\b|are\\b)[a-z-]+){0,2} (?:documents?|papers?|texts?|notices?|files?)\\b[^?]{0,40}\\b(?:names?|sets? up|is (?:it|this|that|he|she) named|says? so|deals? with|touch(?:es)? (?:on|upon)|brings? up|takes? up|says? (?:anything|something) (?:about|on))\\b|\\b(?:in )?(?:which|what)(?: other)?(?: of (?:the|these|those|our|your))?(?: [a-z-]+){0,2} ${NOUN}\\b[^?]{0,60}\\b(?:comes? up|turns? up|crops? up)\\b|\\b(?:mentioned|named|found|spoken of|touched (?:up)?on|taken up) in (?:which|what)(?: of (?:the|these|those|our|your))?(?: [a-z-]+){0,2} (?:${NOUN}|papers)\\b|\\b(?:which|what) (?:of (?:the|these|our|those|your) )?(?:documents|policies|plans|texts|notices|papers) (?:contain|have|include|hold)s? (?:some|any|one|it|them|this|that|such)\\b`,
  ),
  reports:
    /\b(?:press|news|newspapers?|reports?|reporting|coverage|articles|materials?|sources|anywhere|everywhere|across (?:the|all|your) (?:texts|documents))\b/,
  eitherOr: /\bor (?:in |is it |are they )?(?:both|all (?:three|of them)|only one)\b/,
  bothSpeak:
    /^(?:[^?.]{0,40}[,:] ?)?(?:do|does|did|are|is) both\b|\bin both\b|\bboth (?=mention|name|speak|talk|refer)/,
  whatEachSays:
    /\bin (?:what|which) (?:context|connection|sense)\b|\b(?:what|how)\b[^?.]{0,70}\b(?:in each\b|each (?:of them |document |text |plan )?(?:says?|plans?|promises?|provides?|wants?)\b)|\bwhat (?:does|do) (?:each|they|both)\b[^?.]{0,20}\bsay\b/,
  statusAsked:
    /\b(?:(?<!\b(?:that|which|those|all) )(?:are|is)|which (?:of them|ones?))\b[^?.,]{0,30}\b(?:in force|valid|repealed|superseded|expired|current|apply|applicable)\b|\b(?:until|till) when\b|\bstatus\b|\bdo(?:es)? (?:they|it|each|both|all)\b[^?.]{0,20}\b(?:still )?(?:appl(?:y|ies)|hold)\b/,
  speaksOf:
    /\b(?:mention(?:s|ed)?|appears?|speaks? of|refers? to|talks? (?:about|of)|occurs?|named?s?|(?:turn|come|crop)s? up|written|found|say(?:s)? (?:anything|something) (?:about|on)|the (?:term|word|phrase|expression))\b/,
  mentionFrame: new RegExp(
    `\\bas (?:an?|the) [^?.,;]{1,40}|\\b(?:just|simply) (?:list|name) them\\b|\\bwritten in(?:to)?\\b|\\b(?:turn|come|crop)s? up\\b|\\bsays? (?:anything|something) (?:about|on)\\b|\\b(?:only one|both|or|all three|two|either|found)\\b|\\b(?:in|of|under)? ?(?:which|what|how many|any) (?:other |two |three )?(?:of (?:the|these|our|those|your) )?(?:(?:policy|official|current|other|chongqing|municipal) )*(?:${NOUN})?(?: (?:on record|in force|here|that we have))?\\b|\\b(?:do|does|is|are|was|were|has|have|been|being|the (?:term|word|words|phrase|expression|topic|subject)|(?:of|from|in|since) 20\\d\\d|mention|mentions|mentioned|names?|named|sets? up|says? so|deals? with|touch(?:es)? (?:on|upon)|brings? up|takes? up|appear|appears|speaks? of|refers? to|talks? about|occurs?|contains?|where|please|tell me|and(?= (?:in|which|what|where|the|is|are|do)\\b)|it|this|that|they|them|in|the|a|an|ever|at all|these|on record)\\b|[“”"'.]`,
    "g",
  ),
  about:
    /\b(?:what (?:does|do|is|are)\b[^?.]{0,90}\b(?:deal with|about|cover|concern|say|regulate)|deals? with|what is the title|subject of)\b/,
  granted: /\bwhat (?:does|do|did|will|would) [^?.]{1,60}\b(?:grant|offer|give|provide|award|pay|promise)\b/,
  charged:
    /\b(?:which|what|how many|in which|under which)\b[^?]{0,30}\b(?:measures?|items?|tasks?|clauses?|targets?|rows?|provisions?|of the)\b[^?]{0,70}\b(?:responsib\w+|in charge|leads?|led|name|names|named|sit|handled?|fall to|falls to|assigned)\b|\bwhat (?:is|are)\b[^?]{1,60}\b(?:responsible for|in charge of)\b/,
  lead: /\b(?:leads?|led|leading|lead body)\b/,
  listed:
    /\b(?:which|what|list)\b[^?]{0,40}\b(?:measures?|provisions?|clauses?|items?|policies|policy|supports?|awards?|grants?|incentives?|subsidies|kinds?)\b/,
  largest: new RegExp(`\\b(?:largest|highest|biggest|greatest|most generous)\\b[^?.]{0,30}\\b${CAP}\\b`),
  larger: new RegExp(`\\b(?:larger|higher|bigger|greater|more generous)\\b[^?.]{0,30}\\b${CAP}\\b`),
  smallest: new RegExp(`\\b(?:smallest|lowest|least|tiniest)\\b[^?.]{0,30}\\b${CAP}\\b`),
};
