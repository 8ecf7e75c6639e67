import { BOUND_ENDS, LEADING_VERB } from "./words.ts";

const OPENING =
  /^(?:其中|特别是|尤其是|[一二三四五六七八九十]是|对于?|给予|予以|[、，,：:]|和|及|与|且|(?:到|至|截至|截止)?[12]\d{3}年底?|今年|近|约|平均(?=\d)|将)/;
const VERB = new RegExp(`^(?:${LEADING_VERB})`);
const BOUND = new RegExp(`(?:${BOUND_ENDS})$`);
const CLOSED_BRACKET = /[（(][^）)（(]*[）)]/g;
const OPEN_BRACKET = /^.*[（(“]/;

/** Whether a text begins with a verb that takes a counted noun ("推动…", "形成…"). */
export const opensWithVerb = (text: string): boolean => VERB.test(text);

const withoutOpening = (text: string): string => {
  let rest = text;
  for (let found = OPENING.exec(rest) ?? VERB.exec(rest); found !== null; found = OPENING.exec(rest) ?? VERB.exec(rest))
    rest = rest.slice(found[0].length);
  return rest;
};

const withoutBound = (text: string): string => {
  let rest = text;
  for (let found = BOUND.exec(rest); found !== null; found = BOUND.exec(rest)) rest = rest.slice(0, found.index);
  return rest;
};

const unbracketed = (text: string): string => {
  const closed = text.replace(CLOSED_BRACKET, "");
  const balanced = closed.split("“").length === closed.split("”").length;
  return balanced ? closed.replace(/^.*[（(]/, "") : closed.replace(OPEN_BRACKET, "");
};

/**
 * The noun phrase in the words before a figure: without years, adverbs and verbs at its start, without bounds and modal
 * words at its end; null where nothing is left.
 * @example nounPhrase("2025年全市培育高新技术企业") // "高新技术企业"
 * @example nounPhrase("单个企业项目每年贴息上限为") // "单个企业项目每年贴息"
 */
export const nounPhrase = (text: string): string | null => {
  const phrase = withoutBound(withoutOpening(unbracketed(text)));
  return phrase.length < 2 ? null : phrase;
};
