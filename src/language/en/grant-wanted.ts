/** Words that ask what somebody is given, not what is to be reached. */
export const enGrantWanted =
  /\bhow much\b[^?.]{0,80}\b(?:receive|get|claim|collect|draw|be (?:paid|given|granted|awarded))\b|\bhow much\b[^?.]{0,60}\b(?:pays?|gives?|subsidi[sz]es?|rewards?)\b/;
