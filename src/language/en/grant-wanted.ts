/** Words that ask what somebody is given, not what is to be reached. */
export const enGrantWanted =
  /\bhow much\b[^?.]{0,80}\b(?:receive|get|claim|collect|draw|be (?:paid|given|granted|awarded))\b|\bhow much\b[^?.]{0,60}\b(?:pays?|gives?|subsidi[sz]es?|rewards?)\b/;

/** Words that ask for the ceiling over several sums, not for one of them. */
export const enCeilingWanted =
  /\b(?:overall|total|combined|aggregate|upper)\b[^?.,]{0,20}\b(?:limit|cap|ceiling)\b|\b(?:limit|cap|ceiling)\b[^?.,]{0,20}\b(?:per|for each|for every|for one|for a single|for any one) (?:company|firm|enterprise|business|applicant|manufacturer)\b/;

/** Words that ask how large a thing itself is, as against what it pays. */
export const enSizeWanted = /\b(?:total )?size of\b|\bwhat size\b/;

/** How English asks what one of many may have ("the largest cheque for a single team"). */
export const enOneOfMany =
  /\b(?:single|one|any one|each|per|individual) (?:single )?(?:team|company|start-?up|firm|project|investee|business|deal|investment)\b|\bticket\b|\bche(?:que|ck)\b/;
