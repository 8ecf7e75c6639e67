import type { Site } from "./sites.ts";
import { GRANT, LEADING_VERB } from "./words.ts";

const OPENING = /^(?:其中|到|至|截至|[、，,和及与且]|[12]\d{3}年底?|今年|近|约|平均)+/;
const VERB = new RegExp(`^(?:${LEADING_VERB})`);
const BOUND =
  /(?:原则上|一般|分别|一次性|最高|最多|最低|不超过|不低于|不少于|不得超过|超过|达到|达|稳定在|保持在|提升至|缩减至|缩短至|[由从为在至到约超过共计]|不得低于|低于|高于|上限为|且)+$/;
const GRANTING = new RegExp(`(?:给予|予以|${GRANT}).{0,6}$`);
const COUNTED = /^([^，。；、）)的以左][^，。；、）)]{1,24})/;
const BASE_BEFORE = /(?:按照?|不超过|给予|最高|且)*([^，。；、]{2,24}?)的?$/;

/** Drops years, adverbs and verbs at the start, bounds and modal words at the end. */
const nounPhrase = (text: string): string | null => {
  let phrase = text.replace(/[（(][^）)]*[）)]/g, "");
  for (
    let cut = OPENING.exec(phrase) ?? VERB.exec(phrase);
    cut !== null && phrase.length > cut[0].length;
    cut = OPENING.exec(phrase) ?? VERB.exec(phrase)
  )
    phrase = phrase.slice(cut[0].length);
  for (let cut = BOUND.exec(phrase); cut !== null && cut[0] !== ""; cut = BOUND.exec(phrase))
    phrase = phrase.slice(0, cut.index);
  return phrase.length < 2 || (VERB.test(phrase) && phrase.length <= 3) ? null : phrase;
};

const RATE_OPENS = /^.*(?:按照?|减按|给予|最高)(?:不超过)?|^.*各?(?:承担|分担)/;

/** What a rate is taken of: the noun before 的N% or before N%. */
const baseOf = ({ near }: Site): string | null => {
  const rest = near
    .replace(RATE_OPENS, "")
    .replace(/^不超过/, "")
    .replace(/的$/, "");
  return nounPhrase(BASE_BEFORE.exec(rest)?.[1] ?? "");
};

/** What is counted: the noun behind the figure ("20项以上成果"), else the one before it ("企业100家"). */
const countedBy = ({ near, after }: Site): string | null => {
  const behind = COUNTED.exec(after)?.[1] ?? "";
  const before = nounPhrase(near);
  return before ?? (behind === "" ? null : behind);
};

/** The noun phrase that a figure measures or counts; null where none stands. */
export const labelOf = (site: Site): string | null => {
  const { figure, near } = site;
  if (figure.kind === "rate") return baseOf(site);
  if (figure.kind === "count") return countedBy(site);
  if (["date", "year", "period", "time"].includes(figure.kind)) return null;
  const own = near === "" ? null : near;
  if (own === null) return null;
  const granting = GRANTING.exec(own);
  return nounPhrase(granting ? own.slice(0, granting.index) : own);
};
