/** Phrases by which a text takes over the machine that reads it; no document of an authority says them. Matched against folded text. */
export const enTakeover: readonly RegExp[] = [
  /\b(?:ignore|disregard|forget|override|bypass)\b[^.?!]{0,30}\b(?:instructions?|rules?|prompts?|above|previous|prior|everything)\b/,
  /\b(?:you are now|pretend (?:to|that|you)|role-?play|developer mode|jailbreak|do anything now)\b/,
  /(?:^|[\s<[])(?:system|assistant|developer|admin|administrator)(?: (?:message|prompt|note|override))? ?[:>\]]/,
  /\b(?:(?:system|background|internal|initial|back-?end) prompts?|hidden instructions|reveal your|your instructions)\b/,
  /<\/?(?:script|system|instructions?|assistant|user|context|document)\b/,
  /\b(?:ai|language models?|assistants?|chatbots?)\b[^.?!]{0,16}\b(?:must|should|shall) (?:answer|say|state|reply|output|write)\b/,
];
