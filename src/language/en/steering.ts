/** Phrases by which a text tries to steer the service instead of asking it. Matched against one segment of folded text. */
export const enSteering: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass|skip)\b[^.?!]{0,30}\b(?:instruction|instructions|rule|rules|prompt|prompts|above|previous|prior|everything|policy|policies|clauses?|documents?|guard|sources?)\b/,
  /\b(?:you(?: are|'re) now|act as|pretend|role-?play|from now on|as an unrestricted|developer mode|jailbreak|do anything now)\b/,
  /\b(?:say|answer|reply|respond|write|output|state|print|return)\b[^.?!]{0,24}\b(?:exactly|only|just|instead|rmb [\d.]+|cny [\d.]+|yuan|million|billion|unlimited)\b(?![^.?!]*\?)/,
  /\btreat the (?:following|next|above) (?:sentence|line|text|words?|statement)\b|\bbe sure to (?:say|answer|reply|state)\b/,
  /\b(?:say|state|claim|confirm|answer|reply|tell (?:me|us|them|the user)) that\b(?![^.?!]*\?)/,
  /\b(?:admin(?:istrator)?|root|database|your) (?:password|credentials?)\b|\bapi[ -]?keys?\b/,
  /(?:^|[\s<[])(?:system|assistant|developer|admin|administrator)(?: (?:message|prompt|note|override))? ?[:>\]]/,
  /\b(?:(?:system|background|internal|initial|back-?end) prompts?|hidden (?:instructions|prompts?)|reveal your|your instructions)\b/,
  /\b(?:drop table|union select|insert into|delete from|update \w+ set)\b|\bselect\b[^?]{0,60}\b(?:from|as)\b|^ ?(?:union )?select\b/,
  /<\/?(?:script|system|instructions?|assistant|user|context|document)\b/,
  /\b(?:multiply|double|triple|change|replace|set)\b[^.?!]{0,20}\b(?:all|every|the) (?:the )?(?:amounts?|figures?|numbers?|caps?|rates?)\b/,
];
