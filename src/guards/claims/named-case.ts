import type { Quantity, ReadFigure } from "../../domain/figure.ts";
import { sameQuantity } from "../../figures/index.ts";
import { boundLengthsAt } from "./bound-words.ts";
import { BOUNDS, DEALT, FRAMES, FREE, NEUTRAL, SINGLE } from "./fillers.ts";
import { sameFigure } from "./same-figure.ts";
import type { ClaimSource, NamedFigure, Reading } from "./source.ts";
import { tokensOf, type Token } from "./tokens.ts";

const CALENDAR: ReadonlySet<string> = new Set(["year", "date", "period"]);

/** Shortest stretch of Chinese characters that a claim may take from a text, wherever it stands there. */
const STRETCH = 2;

export const sameSort = (a: Quantity, b: Quantity): boolean => a.kind === b.kind && a.unit === b.unit;

export const figuresOf = (tokens: readonly Token[]): ReadFigure[] =>
  tokens.flatMap((token) => (token.kind === "figure" ? [token.figure] : []));

/** The figures that a sentence is about; days and years only where it has no others. */
export function mainFigures(sentence: readonly Token[]): ReadFigure[] {
  const figures = figuresOf(sentence);
  const others = figures.filter(({ kind }) => !CALENDAR.has(kind));
  return others.length > 0 ? others : figures;
}

/**
 * Whether a sentence names one case of a place and its figures, in the place's words whatever their order: every word
 * stands there, every figure stands there, and where the place has other figures of the sort, the sentence says by
 * label, year or what it is per which one it means.
 */
export function namesCase(sentence: readonly Token[], reading: Reading, source: ClaimSource): boolean {
  const figures = figuresOf(sentence);
  if (figures.length === 0) return false;
  const sites = figuresOf(reading.tokens.slice(0, reading.ownEnd));
  const mains = mainFigures(sentence);
  if (!mains.every((figure) => sites.some((site) => sameFigure(figure, site)))) return false;
  // A day or year beside the figure may stand over the text.
  const anywhere = figuresOf(reading.tokens);
  if (!figures.every((figure) => mains.includes(figure) || anywhere.some((site) => sameFigure(figure, site))))
    return false;
  if (stretchesIn(sentence, reading, true) === null) return false;
  const words = new Set(sentence.flatMap((token) => (token.kind === "word" ? [token.key] : [])));
  return mains.every(
    (figure) =>
      reading.sites.some((at) => {
        const site = reading.tokens[at];
        return (
          site?.kind === "figure" &&
          sameFigure(figure, site.figure) &&
          samePer(figure, site.figure, words, segmentWords(at, reading), source) &&
          namesCounted(figure, at, reading, words) &&
          !countsAnother(figure, at, sentence, reading)
        );
      }) && isToldApart(figure, sites, sentence, words, source, reading),
  );
}

/** Whether a sentence says what a site's figure is per, and nothing else. */
function samePer(
  figure: ReadFigure,
  site: ReadFigure,
  words: ReadonlySet<string>,
  beside: ReadonlySet<string>,
  source: ClaimSource,
): boolean {
  const wanted = contentOf(site.per ?? "");
  const said = contentOf(figure.per ?? "");
  const label = source.named.find(({ quantity }) => sameQuantity(quantity, site))?.label ?? "";
  const known = new Set([...(site.per === null ? beside : wanted), ...contentOf(label)]);
  return wanted.every((key) => words.has(key)) && said.every((key) => known.has(key));
}

/** Words of the stretch between commas in which a place stands. */
function segmentWords(at: number, { tokens, segment, ownEnd }: Reading): ReadonlySet<string> {
  return new Set(
    tokens
      .slice(0, ownEnd)
      .flatMap((token, i) => (token.kind === "word" && segment[i] === segment[at] ? [token.key] : [])),
  );
}

/** Whether a sentence names what stands right behind a count ("1211个创新主体"): it says what is counted. */
function namesCounted({ kind }: ReadFigure, at: number, { tokens }: Reading, words: ReadonlySet<string>): boolean {
  if (kind !== "count") return true;
  const token = tokens[at];
  let next = at + 1;
  if (token?.kind === "figure") next += BOUNDS[token.figure.bound].after.lengthsAt(tokens, next)[0] ?? 0;
  while (FREE.lengthsAt(tokens, next).length > 0) next += 1;
  const [first, second] = [tokens[next], tokens[next + 1]];
  if (first?.kind !== "word" || (token?.kind === "figure" && !token.goesOn)) return true;
  if (FRAMES.lengthsAt(tokens, next).length > 0) return true;
  return words.has(first.key) && (!first.han || second?.kind !== "word" || words.has(second.key));
}

/** Whether right behind a count stands what the text counts with another number ("5 firms" of "5 prizes for 3 firms"). */
function countsAnother(
  figure: ReadFigure,
  site: number,
  sentence: readonly Token[],
  { tokens, sites }: Reading,
): boolean {
  if (figure.kind !== "count") return false;
  const said = sentence[sentence.findIndex((token) => token.kind === "figure" && token.figure === figure) + 1];
  if (said?.kind !== "word" || sameWord(said, tokens[site + 1])) return false;
  return sites.some((other) => {
    const token = tokens[other];
    return token?.kind === "figure" && sameSort(token.figure, figure) && sameWord(said, tokens[other + 1]);
  });
}

/** Whether a sentence tells a figure from the others of its sort in the same place. */
function isToldApart(
  figure: ReadFigure,
  sites: readonly ReadFigure[],
  sentence: readonly Token[],
  words: ReadonlySet<string>,
  source: ClaimSource,
  reading: Reading,
): boolean {
  // What must be reached to qualify can't be taken for what is given, unless it is itself what is said.
  const others = sites.filter(
    (site) =>
      sameSort(site, figure) &&
      !sameFigure(figure, site) &&
      !source.named.some(({ quantity, condition }) => condition && sameQuantity(quantity, site)),
  );
  const several = mainFigures(sentence).filter((one) => sameSort(one, figure)).length > 1;
  if (several && sites.some((site) => sameSort(site, figure) && !sameFigure(figure, site))) return false;
  // The same sum as a threshold and as a ceiling: only the words right before tell which is meant.
  if (sites.some((site) => sameQuantity(site, figure) && !sameFigure(figure, site)))
    return isToldBeside(figure, sentence, words, reading, sameFigure);
  if (others.length === 0) return true;
  const years = figuresOf(sentence).flatMap(({ kind, value }) => (kind === "year" ? [Number(value)] : []));
  const known = source.named.filter(({ quantity }) => sameSort(quantity, figure));
  if (!others.every((other) => known.some(({ quantity }) => sameQuantity(quantity, other))))
    return isToldBeside(figure, sentence, words, reading);
  const left = known.filter(({ year }) => year === null || years.length === 0 || years.includes(year));
  const isIt = ({ quantity }: NamedFigure): boolean => sameQuantity(quantity, figure);
  if (left.length > 0 && left.every(isIt)) return true;
  // Of the labels that the sentence holds, the longest is meant: "potential unicorns" aren't "unicorns".
  const held = left.flatMap((one) => {
    const label = contentOf(one.label ?? "");
    return label.length > 0 && label.every((key) => words.has(key)) ? [{ one, length: label.length }] : [];
  });
  const longest = Math.max(0, ...held.map(({ length }) => length));
  const meant = held.filter(({ length }) => length === longest);
  if (meant.length > 0 && meant.every(({ one }) => isIt(one))) return true;
  return isToldBeside(figure, sentence, words, reading);
}

/**
 * Whether the words right before a figure are those right before it in the text and not those before another of its
 * sort, and nothing is named that stands with the others alone ("cut from 60 days to 45": "cut to 45").
 */
function isToldBeside(
  figure: ReadFigure,
  sentence: readonly Token[],
  words: ReadonlySet<string>,
  reading: Reading,
  isMeant: (figure: Quantity, site: Quantity) => boolean = sameQuantity,
): boolean {
  const at = sentence.findIndex((token) => token.kind === "figure" && token.figure === figure);
  if (reading.tokens.some((_, i) => DEALT.lengthsAt(reading.tokens, i).length > 0)) return false;
  const alike = reading.sites.filter((site) => {
    const token = reading.tokens[site];
    return token?.kind === "figure" && sameSort(token.figure, figure);
  });
  const shared = alike.map((site) =>
    Math.max(sharedBefore(sentence, at, reading.tokens, site), sharedAcross(sentence, at, reading.tokens, site)),
  );
  const mine = alike.map((site) => {
    const token = reading.tokens[site];
    return token?.kind === "figure" && isMeant(figure, token.figure);
  });
  const best = Math.max(0, ...shared.filter((_, i) => mine[i]));
  const rival = Math.max(0, ...shared.filter((_, i) => !mine[i]));
  const before = sentence[at - 1];
  if (best <= rival || best < (before?.kind === "word" && before.han ? STRETCH : 1)) return false;
  // What stands before the first of them is said of all.
  const behind = alike.slice(1).filter((_, i) => !mine[i + 1]);
  const own = new Set(alike.flatMap((site, i) => (mine[i] ? wordsBefore(site, reading) : [])));
  return behind.every((site) => wordsBefore(site, reading).every((key) => own.has(key) || !words.has(key)));
}

/** How many words right before two places are the same, the words of bounds passed over. */
function sharedBefore(claim: readonly Token[], at: number, text: readonly Token[], place: number): number {
  let [i, j, shared] = [withoutBound(claim, at), withoutBound(text, place), 0];
  while (i > 0 && j > 0 && sameWord(claim[i - 1], text[j - 1])) {
    [i, j, shared] = [i - 1, j - 1, shared + 1];
  }
  return shared;
}

/** How many words right before a count are those that the text counts right behind it: "专利申请5209件" for 5209件专利申请. */
function sharedAcross(claim: readonly Token[], at: number, text: readonly Token[], place: number): number {
  const token = text[place];
  if (token?.kind !== "figure" || token.figure.kind !== "count" || (token.figure.counter ?? "") === "") return 0;
  const behind: string[] = [];
  for (let next = text[place + behind.length + 1]; next?.kind === "word"; next = text[place + behind.length + 1])
    behind.push(next.key);
  const end = withoutBound(claim, at);
  for (let length = Math.min(behind.length, end); length >= STRETCH; length -= 1)
    if (behind.slice(0, length).every((key, i) => sameKey(claim[end - length + i], key))) return length;
  return 0;
}

function sameKey(token: Token | undefined, key: string): boolean {
  return token?.kind === "word" && token.key === key;
}

const LONGEST_BOUND = 6;

/** Where the words of a figure's bound begin, or the figure itself. */
function withoutBound(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== "figure") return at;
  for (let length = LONGEST_BOUND; length > 0; length -= 1)
    if (boundLengthsAt(tokens, at - length).includes(length)) return at - length;
  return at;
}

/** Words between a figure and the one before it, those apart that say nothing of their own. */
function wordsBefore(site: number, { tokens, idle }: Reading): string[] {
  const words: string[] = [];
  for (let at = site - 1; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token?.kind === "figure") break;
    if (token?.kind === "word" && !idle.has(at)) words.push(token.key);
  }
  return words;
}

/** Words of a phrase that say something. */
function contentOf(phrase: string): string[] {
  const tokens = tokensOf(phrase, null);
  return tokens.flatMap((token, at) =>
    token.kind === "word" && FREE.lengthsAt(tokens, at).length === 0 && !PER_WORDS.has(token.key) ? [token.key] : [],
  );
}

const PER_WORDS: ReadonlySet<string> = new Set("每单个同一各per each every a single".split(/ |(?=[每单个同一各])/));

/**
 * In how many stretches the words of a sentence stand in a text or over it, joints, courtesies and the words of its
 * bounds apart; null where one doesn't stand there.
 *
 * @param turning whether a word must bring along what turns its sense there ("其他", "not")
 * @param named what the sentence was written from, whose names ("有源设备") a joint in front of a shorter one can't make up
 */
export function stretchesIn(
  sentence: readonly Token[],
  reading: Reading,
  turning: boolean,
  named?: Reading,
): number | null {
  // From behind: the fewest stretches that carry the sentence from each place on.
  const fewest: number[] = [];
  fewest[sentence.length] = 0;
  for (let at = sentence.length - 1; at >= 0; at -= 1) {
    const rest = (length: number): number => fewest[at + length] ?? Infinity;
    if (sentence[at]?.kind !== "word") {
      fewest[at] = rest(1);
      continue;
    }
    const free = beginsName(sentence, at, named) ? [] : freeLengths(sentence, at);
    const { least, longest } = heldFrom(sentence, at, reading, turning);
    let best = Math.min(Infinity, ...free.map(rest));
    for (let length = least; length <= longest; length += 1) best = Math.min(best, rest(length) + 1);
    fewest[at] = best;
  }
  const [all = Infinity] = fewest;
  return Number.isFinite(all) ? all : null;
}

/** Characters that are joints, and begin names whose opposite begins otherwise: 有源 and 无源. */
const NAMING: ReadonlySet<string> = new Set(["有"]);

function beginsName(sentence: readonly Token[], at: number, named: Reading | undefined): boolean {
  const token = sentence[at];
  if (named === undefined || token?.kind !== "word" || !NAMING.has(token.key)) return false;
  return (named.places.get(token.key) ?? []).some((place) => sameWord(sentence[at + 1], named.tokens[place + 1]));
}

/** How many words from a place on stand in the text as they do here, and how few of them will do; none where `longest` is 0. */
function heldFrom(
  sentence: readonly Token[],
  at: number,
  reading: Reading,
  turning: boolean,
): { readonly least: number; readonly longest: number } {
  const token = sentence[at];
  if (token?.kind !== "word") return { least: 1, longest: 0 };
  const alone = isEdge(sentence[at - 1]) && isEdge(sentence[at + 1]);
  const least = token.han && !alone && !SINGLE.has(token.key) ? STRETCH : 1;
  let longest = 0;
  for (const place of reading.places.get(token.key) ?? []) {
    if (turning && reading.turned.has(place) && !sameWord(sentence[at - 1], reading.tokens[place - 1])) continue;
    let length = 0;
    while (sameWord(sentence[at + length], reading.tokens[place + length])) length += 1;
    longest = Math.max(longest, length);
  }
  return { least, longest };
}

/** Lengths of the phrases at a place of a sentence that name nothing. */
export function freeLengths(sentence: readonly Token[], at: number): readonly number[] {
  return [...FREE.lengthsAt(sentence, at), ...NEUTRAL.lengthsAt(sentence, at), ...boundLengthsAt(sentence, at)];
}

function sameWord(a: Token | undefined, b: Token | undefined): boolean {
  return a?.kind === "word" && b?.kind === "word" && a.key === b.key;
}

function isEdge(token: Token | undefined): boolean {
  return token?.kind !== "word";
}
