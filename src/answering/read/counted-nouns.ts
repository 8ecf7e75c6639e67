import { EN_COUNTED_WORDS } from "../../language/en/counted-words.ts";

/** A measure word between a number, or "how many", and the noun that is counted. */
const COUNTER = "(?:大|条|项|个|支|家|类|种|章|款|所|名|位|座|件|门|处|部)";
const ZH_ASKED = new RegExp(
  `(?:多少|几)${COUNTER}([\u4e00-\u9fff]{2,4}?)(?=[,，、和及与?？。\\s]|多少|几|分别|各|$)`,
  "g",
);
/** The noun before, the measure word last: "政策一共出了多少条". */
const ZH_BEFORE = new RegExp(
  `((?:(?![各年月])[\u4e00-\u9fff]){2,4}?)(?:一共|总共|共计|共|合计|里|又|也)?(?:有|是|提|列|写|定|推|发|给|分)?(?:出|到)?了?(?:多少|几)${COUNTER}(?=[,，、。?？;\\s]|分|和|及|$)`,
  "g",
);
/** What is counted apiece, named before the number is asked for: "甲、乙和丙各有几个". */
const ZH_EACH =
  /([\u4e00-\u9fff]{2,8}(?:[、和与及][\u4e00-\u9fff]{2,8}){0,5}?)(?:各自?|分别)(?:有|是|为|占)?(?:几|多少)/g;
const EN_ASKED =
  /\b(?:how many|number of)\b(?! (?:working |business |calendar )?(?:days|months|years|hours|weeks|minutes|(?:percentage )?points|per ?cent)\b)((?:(?!\bhow many\b)[^?.]){3,90})/g;
/** What ends the nouns of an English question: its verb, or where the things are. */
const EN_END =
  /\b(?:did|does|do|is|are|was|were|has|have|had|should|shall|will|would|must|may|can|could|there|in|at|on|of the|from|for|by|under|among|within|according|mentioned|announced|named|listed|not)\b/;

/** The nouns of which a question wants the number. @example countedNouns("几大工程、多少条举措", "zh") // ["工程", "举措"]; "果园、茶园各几个" -> ["果园", "茶园"]; "政策一共出了多少条" -> ["政策"] */
export function countedNouns(text: string, lang: "zh" | "en"): string[] {
  if (lang === "zh") {
    const each = [...text.matchAll(ZH_EACH)].flatMap((m) => (m[1] ?? "").split(/[、和与及]/));
    if (each.length > 0) return each;
    const asked = [...text.matchAll(ZH_BEFORE), ...text.matchAll(ZH_ASKED)].sort((a, b) => a.index - b.index);
    return asked.flatMap((m) => m[1] ?? []);
  }
  return [...text.matchAll(EN_ASKED)].flatMap((m) => {
    const nouns = (m[1] ?? "").split(EN_END)[0]?.split(/,| and | or |\bhow many\b/) ?? [];
    return nouns
      .map((noun) =>
        noun
          .replace(/[^a-z -]/g, "")
          .trim()
          .replace(/ (?:each|respectively)$/, ""),
      )
      .filter((noun) => noun.length > 2 && !OTHER.test(noun));
  });
}

/** What is asked beside a number, or stands for the noun that was named before: "of what size each", "how many more". */
const OTHER = /\b(?:what|which|how|each|many)\b|^(?:more|others?)$/;

/**
 * Whether a text gives the number of a noun: "共17条举措", "4支目标规模…的子基金", "17 measures".
 *
 * @param loosely also by another word for the same ("initiatives": "17 measures")
 */
export function countsNoun(text: string, noun: string, loosely = false): boolean {
  if (/[\u4e00-\u9fff]/.test(noun))
    return new RegExp(`[\\d一二三四五六七八九十百两]+${COUNTER}[^，,、。；;]{0,12}?${noun}`).test(text);
  const words = noun.split(/[ -]+/).filter((word) => word.length > 3);
  const stems = words.flatMap((word) => [stemOf(word), ...(loosely ? alike(word) : [])]);
  const number = "(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
  return stems.length > 0 && new RegExp(`\\b${number} (?:[a-z-]+ )?(?:${stems.join("|")})[a-z]*`, "i").test(text);
}

function stemOf(word: string): string {
  return word.replace(/(?:ies|y|s)$/, "");
}

/** The nouns by which the same is counted, itself among them, without their endings; [] for one that none stands beside. */
export function alike(word: string): string[] {
  return EN_COUNTED_WORDS.flatMap((row) =>
    row.some((other) => stemOf(other) === stemOf(word)) ? row.map(stemOf) : [],
  );
}
