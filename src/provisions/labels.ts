import { nounPhrase } from "./noun-phrase.ts";
import type { Site } from "./sites.ts";
import { AIMS, BEARS, GRANT, SETS_ASIDE } from "./words.ts";

const COUNTED = /^(?:以上|左右|以内)?([^，。；、）)的以左：:][^，。；、）)]{1,24})/;
const GRANT_ENDS = new RegExp(`(?:最高|最多|一次性)?${GRANT}(?:最高|最多|不超过)?$`);
/** "2个一级、4个二级园区": the noun stands once, behind the last member. */
const MODIFIER_ONLY = /[级类型]$/;
const SHARED_NOUN = /、[^，。；]{0,200}[级类型]([^，。；、级类型]{2,16})/;
const GIVES = /给予|予以/;
const RATE_OPENS = /^.*(?:按照?|减按|给予|予以|最高|原则上|承担|分担)(?:不超过|不高于)?/;
const BRINGS_ABOUT = new RegExp(`(?:${SETS_ASIDE}|${AIMS})$`);

const BEARER = new RegExp(`(?:由|、|，|^)([^由、，]{2,12})(?:各|分别)?${BEARS}$`);

/** What a rate is taken of: the noun before 的N% or before N%; who bears it where the share follows the verb. */
const baseOf = (near: string): string | null =>
  BEARER.exec(near)?.[1] ??
  nounPhrase(
    near
      .replace(RATE_OPENS, "")
      .replace(/^不超过/, "")
      .replace(/的$/, ""),
  );

/** What is counted: the noun before the figure ("企业100家"), else the one behind it ("20项以上成果"). */
const countedBy = ({ labelled, after }: Site): string | null => {
  const before = nounPhrase(labelled);
  if (before !== null) return before;
  const behind = COUNTED.exec(after)?.[1] ?? null;
  return behind !== null && MODIFIER_ONLY.test(behind) ? behind + (SHARED_NOUN.exec(after)?.[1] ?? "") : behind;
};

/** What a sum is limited or granted for: what stands before the verb that grants, else what is granted. */
const grantedFor = (near: string): string | null => {
  const gives = near.search(GIVES);
  if (gives > 1) return nounPhrase(near.slice(0, gives));
  return nounPhrase(gives < 0 ? near.replace(GRANT_ENDS, "") : near);
};

/** The noun phrase that a figure measures, counts or is taken of; null where none stands. */
export const labelOf = (site: Site): string | null => {
  const { figure, labelled, near } = site;
  if (["date", "year", "period", "time"].includes(figure.kind)) return null;
  if (figure.kind === "rate") return baseOf(near.replace(/□+/g, ""));
  if (figure.kind === "count") return countedBy(site);
  const named = figure.kind === "amount" ? grantedFor(labelled) : nounPhrase(labelled);
  return named === null && BRINGS_ABOUT.test(near) ? (COUNTED.exec(site.after)?.[1] ?? null) : named;
};
