import type { Quantity } from "../../domain/figure.ts";
import type { Facet } from "../../domain/passage.ts";
import { sameQuantity } from "../../figures/index.ts";
import { BOUNDS, FREE, LONGEST_POLARITY, OPTIONAL, POLARITY, RANGE } from "./fillers.ts";
import { tokensOf, type Token } from "./tokens.ts";

/** A place that claims may cite, in the language of the answer. */
export interface ClaimSource {
  readonly id: string;
  readonly document: string;
  /** What it says: each text by itself may carry a claim. */
  readonly texts: readonly string[];
  /** What stands over it (headings, what it inherits): it may be named, but carries no figure. */
  readonly context: readonly string[];
  readonly facets: readonly Facet[];
  /** The year of days that say none. */
  readonly year: number | null;
  /** What its figures measure or whom they are for, and for which year, as far as the document parts them. */
  readonly named: readonly NamedFigure[];
}

/** A figure with what tells it from its neighbours in the same place. */
export interface NamedFigure {
  readonly quantity: Quantity;
  /** In the language of the answer; null where nothing is said, or it can't be said in it. */
  readonly label: string | null;
  readonly year: number | null;
  /** It is what must be reached to qualify. */
  readonly condition: boolean;
}

/** One text of a source, ready to be compared. */
export interface Reading {
  /** The text's own tokens, then those of its context behind breaks. */
  readonly tokens: readonly Token[];
  /** Where the context begins. */
  readonly ownEnd: number;
  /** Places of each word. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  /** Places of figures in its own text. */
  readonly sites: readonly number[];
  /** For each place the number of sentence breaks before it. */
  readonly sentence: readonly number[];
  /** For each place of the own text the number of commas and sentence breaks before it. */
  readonly segment: readonly number[];
  /** Places of words that say nothing of their own. */
  readonly idle: ReadonlySet<number>;
  /** Places right behind a word that turns the sense. */
  readonly turned: ReadonlySet<number>;
  /** Labels of figures by the place of the figure. */
  readonly labels: ReadonlyMap<number, string>;
}

const READ = new WeakMap<ClaimSource, readonly Reading[]>();

/** The texts of a source as readings; worked out once. */
export function readingsOf(source: ClaimSource): readonly Reading[] {
  const known = READ.get(source) ?? source.texts.map((text) => readingOf(text, source));
  READ.set(source, known);
  return known;
}

function readingOf(text: string, source: ClaimSource): Reading {
  const own = tokensOf(text, source.year);
  const around = source.context.flatMap((one): Token[] => [
    { kind: "break", weight: "sentence" },
    ...tokensOf(one, source.year),
  ]);
  const tokens = [...own, ...around];
  const places = new Map<string, number[]>();
  const sites: number[] = [];
  const sentence: number[] = [];
  const segment: number[] = [];
  let [sentences, segments] = [0, 0];
  tokens.forEach((token, at) => {
    sentence.push(sentences);
    segment.push(segments);
    if (token.kind === "break" && token.weight === "sentence") sentences += 1;
    if (token.kind === "break" && token.weight !== "list") segments += 1;
    if (token.kind === "figure" && at < own.length) sites.push(at);
    if (token.kind === "word") places.set(token.key, [...(places.get(token.key) ?? []), at]);
  });
  const labels = new Map(
    sites.flatMap((at) => {
      const token = own[at];
      const found =
        token?.kind === "figure" && source.named.find(({ quantity }) => sameQuantity(quantity, token.figure));
      return found === undefined || found === false || found.label === null ? [] : [[at, found.label] as const];
    }),
  );
  return {
    tokens,
    ownEnd: own.length,
    places,
    sites,
    sentence,
    segment,
    idle: idleIn(own),
    turned: turnedIn(tokens),
    labels,
  };
}

/** Words that any wording may leave out: joints, and the words of bounds. */
function idleIn(tokens: readonly Token[]): Set<number> {
  const idle = new Set<number>();
  const all = [FREE, OPTIONAL, ...[...Object.values(BOUNDS), RANGE].flatMap(({ before, after }) => [before, after])];
  for (let at = 0; at < tokens.length; at += 1) {
    const length = Math.max(0, ...all.flatMap((phrases) => phrases.lengthsAt(tokens, at)));
    for (let i = 0; i < length; i += 1) idle.add(at + i);
  }
  return idle;
}

function turnedIn(tokens: readonly Token[]): Set<number> {
  const turned = new Set<number>();
  for (let at = 0; at < tokens.length; at += 1)
    for (const length of POLARITY.lengthsAt(tokens, at)) if (length <= LONGEST_POLARITY) turned.add(at + length);
  return turned;
}
