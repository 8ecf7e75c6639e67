import type { Site } from "./sites.ts";
import { LIST_LEADS } from "./words.ts";

const LEADS = new RegExp(`^(?:${LIST_LEADS})`);
const LAST_LINK = /^(.{1,40}?)(?:以?及|[和与或])(.{1,40})$/;
const TAIL = /(?:在[^在、]{1,12}(?:时|中|内|期间|后)|[且并的，,]|等(?![奖级])|给予|按|分别)/;

/** Drops what leads up to a list's first member: prepositions, verbs, and whatever modifies it with 的. */
const head = (member: string): string => {
  let text = member;
  for (let cut = LEADS.exec(text); cut !== null && text.length > cut[0].length; cut = LEADS.exec(text))
    text = text.slice(cut[0].length);
  const modified = text.lastIndexOf("的");
  return modified >= 0 && modified < text.length - 1 ? text.slice(modified + 1) : text;
};

const tail = (member: string): string => {
  const at = member.search(TAIL);
  return at > 0 ? member.slice(0, at) : member;
};

/** The members of an enumeration of `count` things in `text`; null where it has no such enumeration. */
const membersIn = (text: string, count: number): string[] | null => {
  const quoted = /(?:“[^“”]{1,30}”[、和]?){2,}/.exec(text)?.[0].match(/“[^“”]{1,30}”/g);
  if (quoted?.length === count) return quoted.map((name) => name.slice(1, -1));
  const items = text.split("、");
  const last = LAST_LINK.exec(items.at(-1) ?? "");
  const all = items.length === count - 1 && last ? [...items.slice(0, -1), last[1] ?? "", last[2] ?? ""] : items;
  if (all.length !== count) return null;
  return all
    .map((item, at) => (at === 0 ? head(item) : item))
    .map((item, at) => (at === all.length - 1 ? tail(item) : item));
};

/**
 * Which member of the list before 分别 a figure belongs to; null where the figure isn't parted among a list.
 * @example in "对甲级、乙级分别给予50万元、30万元": "甲级" for the first figure, "乙级" for the second
 */
export const memberOf = (site: Site, inherited: string): string | null => {
  if (site.list.length < 2) return null;
  const first = site.earlier + site.before;
  const marker = first.lastIndexOf("分别");
  if (marker < 0) return null;
  const segments = [inherited, ...first.slice(0, marker).split(/[，,；;]/)];
  for (const segment of segments.reverse()) {
    const members = membersIn(segment, site.list.length);
    if (members !== null) return members[site.place] ?? null;
  }
  return null;
};
