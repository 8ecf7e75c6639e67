import type { Ask } from "../../domain/question.ts";
import type { ConceptMatch } from "../../language/concepts.ts";
import { stepsFrom, widens, yearsOn } from "../../language/follow-up.ts";
import { namesPlace, type NamedPlace } from "./references.ts";
import type { Question } from "./read-question.ts";

/** Asks that say nothing of their own in a follow-up ("那第二类呢", "is that so?"). */
const EMPTY_ASKS: ReadonlySet<Ask> = new Set<Ask>(["yesno", "list", "summary"]);

/**
 * The question that a follow-up means: its own slots laid over those of the question before it. A facet, year, document
 * or figure that it names takes the place of the former one; what it doesn't name stays.
 *
 * @param lasts whether a subject stays when another one is spoken of: what a whole document is about
 * @example over("第三类做过临床的最高奖多少", "那没做临床的呢") -> class III, without trial, money
 */
export function layOver(before: Question, turn: Question, lasts: (concept: string) => boolean = () => true): Question {
  const now = inYears(before, turn);
  const axes = new Set(now.facets.map((f) => f.axis));
  const wider = widens(now.text);
  const turned = changesSubject(before, now);
  const replaced = before.concepts.filter(
    (c) =>
      (c.facet !== undefined && axes.has(c.facet.axis)) ||
      (wider && c.kind === "programme") ||
      (turned && c.kind === "content" && c.facet === undefined && !lasts(c.id)),
  );
  const asks = now.asks.some((a) => !EMPTY_ASKS.has(a)) ? now.asks : [...before.asks, ...now.asks];
  const place = namesPlace(now.place) ? now.place : placeBeside(now.text, before.place);
  const names = now.numbered.ids.length > 0 || now.named.length > 0;
  const dated = now.years.length > 0 ? before.text.replace(YEAR, (year) => " ".repeat(year.length)) : before.text;
  // What is asked now is no yes or no because the question before was one.
  const said = asks === now.asks ? dated.replace(YESNO, (mark) => " ".repeat(mark.length)) : dated;
  const text = `${now.text} ${without(said, replaced)}`;
  const shift = now.text.length + 1;
  const kept = before.concepts.filter((c) => !replaced.includes(c));
  return {
    ...now,
    text,
    lang: now.lang,
    asks: [...new Set(asks)],
    place: !namesPlace(now.place) ? { ...place, spans: shifted(place.spans, shift) } : place,
    numbered: names
      ? now.numbered
      : {
          ...before.numbered,
          spans: shifted(before.numbered.spans, shift),
          former: now.numbered.former || before.numbered.former,
        },
    named: names ? now.named : before.named,
    concepts: [...now.concepts, ...kept.map((c) => ({ ...c, start: c.start + shift, end: c.end + shift }))],
    facets: [...now.facets, ...before.facets.filter((f) => !axes.has(f.axis))],
    figures:
      now.figures.length > 0
        ? now.figures
        : before.figures.map((f) => ({ ...f, start: f.start + shift, end: f.end + shift })),
    years: now.years.length > 0 ? now.years : before.years,
    quoted: now.quoted.length > 0 ? now.quoted : before.quoted,
    asOf: now.asOfSaid ? now.asOf : before.asOfSaid ? before.asOf : now.asOf,
    asOfSaid: now.asOfSaid || before.asOfSaid,
  };
}

/** A follow-up that counts years from the one spoken of ("and two years after that?") with the year meant. */
function inYears(before: Question, now: Question): Question {
  const [year, other] = before.years;
  const by = now.years.length === 0 ? yearsOn(now.text) : null;
  if (by === null || year === undefined || other !== undefined) return now;
  return { ...now, years: [year + by], figures: now.figures.filter((f) => f.kind !== "duration") };
}

/** A follow-up that says only which other kind is meant: "潜在的呢", "and a potential one?". */
const OTHER_KIND: readonly RegExp[] = [
  /^(?:那|那么|还有)?(?<kind>[\u4e00-\u9fff]{1,5}?)的?(?:呢|咧)[?。]?$/,
  /^(?:and|what about|how about)(?: an?| the)? (?<kind>[a-z][a-z -]{2,24}?)(?: ones?)?\??$/,
];

/**
 * The follow-up with the noun that it leaves out, where its word makes another case of one spoken of before ("潜在的呢"
 * after 独角兽: 潜在独角兽); any other as it is.
 */
export function completed(before: Question, now: Question, read: (question: string) => Question): Question {
  if (now.facets.length > 0) return now;
  const kind = OTHER_KIND.map((pattern) => pattern.exec(now.text)?.groups?.["kind"]).find((word) => word !== undefined);
  if (kind === undefined) return now;
  const joint = /[\u4e00-\u9fff]/.test(kind) ? "" : " ";
  for (const { start, end, facet } of before.concepts) {
    if (facet === undefined) continue;
    const named = read(`${kind}${joint}${before.text.slice(start, end)}`);
    if (named.facets.some((f) => f.axis === facet.axis && f.value !== facet.value))
      return {
        ...named,
        original: now.original,
        lang: now.lang,
        asOf: now.asOf,
        asOfSaid: now.asOfSaid,
        asks: now.asks,
      };
  }
  return now;
}

/** The place spoken of before, or the item next to it ("下一项呢"). */
function placeBeside(text: string, place: NamedPlace): NamedPlace {
  const steps = stepsFrom(text);
  return steps === null || place.item === null ? place : { ...place, item: place.item + steps };
}

const YESNO = /[吗么](?=[?。,]|$)/g;

const YEAR = /20\d\d年?/g;

/** Whether a follow-up brings a subject of its own beside the one before, with nothing new asked: "and for herbs in the whole city?" */
export function changesSubject(before: Question, now: Question): boolean {
  const known = new Set(before.concepts.map((c) => c.id));
  const fresh = now.concepts.some(
    (c) => c.kind !== "generic" && c.kind !== "document" && c.facet === undefined && !known.has(c.id),
  );
  return (fresh || widens(now.text)) && !now.asks.some((a) => !EMPTY_ASKS.has(a)) && now.years.length === 0;
}

/** The text with concepts taken out; blanks keep every other offset. */
export function without(text: string, concepts: readonly ConceptMatch[]): string {
  return concepts.reduce((t, c) => t.slice(0, c.start) + " ".repeat(c.end - c.start) + t.slice(c.end), text);
}

function shifted(spans: readonly (readonly [number, number])[], by: number): (readonly [number, number])[] {
  return spans.map(([from, to]) => [from + by, to + by] as const);
}
