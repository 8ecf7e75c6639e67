import { nounPhrase, opensWithVerb } from "./noun-phrase.ts";
import { leadOf, openingOf, subjectOf, type Provision } from "./provision.ts";
import { YEAR_OPENS } from "./segments.ts";
import { ADDS, CASE_OPENS, COMPARES, CONSEQUENCE, LIMITS_EACH, REFERS_BACK } from "./words.ts";

const opens = (words: string) => new RegExp(`^${words}`);
const OPENS_WITH = {
  consequence: opens(CONSEQUENCE),
  among: /^其中/,
  limit: opens(LIMITS_EACH),
  reference: new RegExp(`^(?:对|对于|按照?)?${REFERS_BACK}`),
  case: opens(CASE_OPENS),
  each: /^对?(?:每|单个|同一)/,
};
const EXCEPTION = /^除[^，]*外，/;
const ADDS_ON_TOP = new RegExp(`[，,]${ADDS}|^${ADDS}`);
const COMPARES_TO_SIBLING = new RegExp(COMPARES);
/** Shorter than this, the text before a quantity names no subject of its own ("2027年产值…"). */
const SHORT_CASE = 4;
const REACHES = /^(?:将|达到?|为|在)+$/;

const plain = (text: string): string => text.replace(/^其中[，,]?/, "").replace(/[，,；;。]$/, "");
const join = (parts: readonly string[]): string =>
  [...new Set(parts.map(plain).filter((part) => part !== ""))].join("；");

/** Whether a provision limits its siblings together ("单个企业每年最高…") and is no case of its own. */
export const limitsSiblings = ({ text, place }: Provision): boolean => place === 0 && OPENS_WITH.limit.test(text);

/** Whether a provision adds to what its predecessor grants. */
export const addsOnTop = ({ text }: Provision): boolean => ADDS_ON_TOP.test(text);

const PROMISES = /^对.*(?:给予|予以|享受)/;
/** A provision that promises without a quantity: what follows may say how much. */
const isHead = (provision: Provision): boolean =>
  provision.grants && !provision.states && PROMISES.test(provision.text);

/** The noun that a provision is about, without lead and year. */
const ownSubject = (provision: Provision): string =>
  nounPhrase(subjectOf(provision).slice(leadOf(provision).length).replace(YEAR_OPENS, "")) ?? "";

/** It states a quantity of something that only its predecessor names ("2027年达到…", "产值在…"). */
const lacksSubject = (provision: Provision): boolean => {
  if (provision.grants) return false;
  const own = subjectOf(provision).replace(YEAR_OPENS, "").replace(REACHES, "");
  return own === "" || (own.length < SHORT_CASE && !opensWithVerb(own));
};

/** From the first provision of the part: the exception always, the rest of its lead where the provision has no condition. */
const withinPart = (provision: Provision, first: Provision): string => {
  const lead = leadOf(first);
  const exception = EXCEPTION.exec(lead)?.[0] ?? "";
  const ownCondition = provision.segments[0]?.conditional === true;
  const shared = ownCondition ? openingOf(first) : lead;
  return join([exception, shared, lacksSubject(provision) ? ownSubject(first) : ""]);
};

/** From earlier parts of the sentence. */
const withinSentence = (provision: Provision, first: Provision, before: Provision): string => {
  const lead = openingOf(first);
  const year = YEAR_OPENS.exec(first.text)?.[0] ?? "";
  if (COMPARES_TO_SIBLING.test(provision.text)) return join([lead, subjectOf(before)]);
  if (OPENS_WITH.consequence.test(provision.text)) return join([subjectOf(before)]);
  if (OPENS_WITH.case.test(provision.text)) return join([lead]);
  return join([year]);
};

/** From earlier sentences of the paragraph. */
const acrossSentences = (provision: Provision, paragraph: readonly Provision[], heads: Head): string => {
  const before = paragraph.at(-1);
  if (before === undefined) return "";
  if (OPENS_WITH.among.test(provision.text)) return heads.among ?? plain(before.text);
  if (addsOnTop(provision)) return heads.among ?? heads.general ?? join([subjectOf(before)]);
  if (limitsSiblings(provision)) {
    const granting = paragraph.filter((other) => other.grants && !limitsSiblings(other));
    return join(granting.map(subjectOf));
  }
  if (OPENS_WITH.reference.test(provision.text))
    return join(paragraph.filter((other) => other.sentence === before.sentence).map(({ text }) => text));
  if (OPENS_WITH.consequence.test(provision.text)) return join([subjectOf(before)]);
  if (heads.among !== null && provision.grants && !OPENS_WITH.case.test(provision.text)) return heads.among;
  if (heads.general !== null && provision.grants && /^对/.test(provision.text)) return heads.general;
  return "";
};

interface Head {
  /** Head of an open "其中…". */
  readonly among: string | null;
  /** Head that promises without saying how much. */
  readonly general: string | null;
}

/**
 * What each provision of a clause takes over from those before it: the head of "其中", the subject that it leaves out,
 * the exception or lead of its sentence, the siblings that it limits. "" where it stands by itself.
 * @example of "对获奖项目给予奖励。" and "其中，一等奖最高50万元。": ["", "对获奖项目给予奖励"]
 */
export const inheritanceOf = (provisions: readonly Provision[]): string[] => {
  let head: Head = { among: null, general: null };
  let paragraph: Provision[] = [];
  let sentenceInherits = "";
  return provisions.map((provision, at) => {
    const before = provisions[at - 1];
    if (before?.paragraph !== provision.paragraph) {
      paragraph = [];
      head = { among: null, general: null };
    }
    const sentence = paragraph.filter((other) => other.sentence === provision.sentence);
    const first = sentence.find((other) => other.part === provision.part);
    let inherited = "";
    if (before !== undefined && first !== undefined) inherited = withinPart(provision, first);
    else if (before !== undefined && sentence[0] !== undefined)
      inherited = withinSentence(provision, sentence[0], before);
    else sentenceInherits = acrossSentences(provision, paragraph, head);
    if (OPENS_WITH.among.test(provision.text) && sentence.length === 0) head = { ...head, among: sentenceInherits };
    else if (isHead(provision)) head = { among: null, general: plain(provision.text) };
    paragraph.push(provision);
    return join([sentenceInherits, inherited]);
  });
};
