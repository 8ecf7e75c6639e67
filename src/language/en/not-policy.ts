/** Wishes that no policy answers: writing, jokes, weather, games. Matched against the folded question. */
export const enNotPolicy: readonly RegExp[] = [
  /\b(?:write|compose|draft|tell|make up|sing)\b[^.?]{0,30}\b(?:poem|verse|sonnet|quatrain|couplet|rhyme|ode|limerick|haiku|song|speech|cover letter|joke|story|essay|novel|letter of love|code|script|function|program)\b/,
  /^(?:please )?(?:write|draft|compose) (?:me|us|my|our)\b[^?]{0,60}\b(?:summary|report|email|letter|article|blog|post|review|essay)\b/,
  /\b(?:exchange rate|currency converter)\b|\bhow many (?:yuan|rmb|dollars|pounds|yen) (?:to|for|per|is|in) (?:the|a|an|one) (?:euro|dollar|pound|yen|yuan)\b|\b(?:yuan|rmb|euro|dollar|pound|yen)s?[ /-](?:to|against|vs\.?|versus)[ /-](?:the )?(?:euro|dollar|pound|yen|yuan|rmb)s?\b/,
  /\b(?:weather|rain|snow|sunny|temperature)\b[^.?]{0,20}\b(?:today|tomorrow|tonight|weekend|forecast)\b|\bwill it (?:rain|snow)\b/,
  /\b(?:my|i have) [^?.]{0,30}\b(?:diabetes|headache|blood pressure|fever|cough|illness)\b|\b(?:dosage|how many (?:pills|tablets))\b/,
  /\b(?:(?:can|could|would|will) you|please) (?:recommend|suggest)\b[^?.]{0,30}\b(?:law firm|lawyers?|attorney|agent|consultan(?:t|cy)|hotel|restaurant|school|hospital|doctor|supplier|accountant|book|app)\b/,
  // how somebody's own application stands
  /\b(?:status|progress|outcome|result) of (?:my|our) (?:own )?(?:application|submission|case|file)\b|\bhas (?:my|our|the (?:[a-z-]+ ){0,3}) ?(?:application|submission|case)(?: (?:that )?(?:i|we) (?:handed in|submitted|filed|sent|made))?\b[^?.]{0,40}\b(?:approved|passed|accepted|processed|reviewed|got through|gone through)\b|\bcheck (?:the|its|my|our) (?:progress|status)\b/,
  /\b(?:recipe|horoscope|lottery numbers|football score|world cup|super bowl|movie recommendation)\b/,
  /\b(?:python|javascript) (?:error|code|script|bug)\b|\b(?:buy|sell|invest in)\b[^?.]{0,20}\b(?:stocks?|shares?|bitcoin|gold)\b|\b(?:stocks?|shares)\b[^?.]{0,40}\b(?:buy|sell)\b|\b(?:in|with) (?:python|javascript|java|rust)\b/,
];
