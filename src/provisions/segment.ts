import { languageOf } from "./language.ts";
import { provisionsAmong } from "./parallel.ts";
import { enclosed, enders, splitAfter } from "./punctuation.ts";
import { original, viewOf, type Stretch, type View } from "./view.ts";
import { BODIES } from "./words.ts";

/** A stretch of a clause's text that can carry an answer, and where it stands among its neighbours. */
export interface Piece extends Stretch {
  /** Which paragraph, which sentence of the text, which part of the sentence (at ；), which provision of the part; from 0. */
  readonly paragraph: number;
  readonly sentence: number;
  readonly part: number;
  readonly place: number;
}

const BODIES_BRACKET = new RegExp(`^[（(]${BODIES}[:：]`);
const AIMS_AT_YEAR = /(?:到|至)[12]\d{3}年|^[12]\d{3}年(?!\d{1,2}月)/;
const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** Leaves out the bracket that names the bodies in charge, which the clause carries as data. */
const withoutBodies = (view: View): View => {
  const inside = enclosed(view.text);
  const keep: boolean[] = [];
  for (let i = 0; i < view.text.length; i++) {
    if (!BODIES_BRACKET.test(view.text.slice(i, i + 12))) keep[i] ??= true;
    else for (let j = i; j < view.text.length && inside[j] === true; j++) keep[j] = false;
  }
  const text = view.text.replace(/[^]/g, (char, at: number) => (keep[at] === false ? "" : char));
  return { text, at: view.at.filter((_, i) => keep[i] !== false) };
};

const trimmed = (text: string, { start, end }: Stretch): Stretch => {
  let last = end;
  while (last > start && text.charAt(last - 1) === "\n") last--;
  return { start, end: last };
};

/** The provisions of one part of a sentence. */
const provisionsOf = (text: string, part: Stretch, isEnd: (at: number) => boolean, aimsAtYear: boolean): Stretch[] => {
  if (!languageOf(text.slice(part.start, part.end)).partsAtCommas) return [part];
  const segments = splitAfter(part, isEnd);
  const starts = provisionsAmong(
    segments.map(({ start, end }) => text.slice(start, end)),
    aimsAtYear,
  );
  return starts.flatMap((from, n) => {
    const start = segments[from]?.start;
    const end = segments[(starts[n + 1] ?? segments.length) - 1]?.end;
    return start === undefined || end === undefined ? [] : [{ start, end }];
  });
};

/**
 * Parts a clause's text into its passages: sentences, parts at semicolons, parallel provisions at commas. The pieces
 * cover the text in order without overlap; only blanks, line breaks and the bracket of the bodies in charge lie outside.
 * @example piecesOf("对甲类给予奖励。乙类奖励5万元，丙类奖励3万元。").length // 3
 */
export const piecesOf = (clauseText: string): Piece[] => {
  const view = withoutBodies(viewOf(clauseText));
  const ends = enders(view.text);
  let paragraph = 0;
  const sentences = splitAfter({ start: 0, end: view.text.length }, ends.sentence);
  return sentences.flatMap((stretch, sentence) => {
    const body = trimmed(view.text, stretch);
    const here = paragraph;
    if (view.text.charAt(stretch.end - 1) === "\n") paragraph++;
    const said = view.text.slice(body.start, body.end);
    if (!SAYS_SOMETHING.test(said)) return [];
    return splitAfter(body, ends.part).flatMap((half, part) =>
      provisionsOf(view.text, half, ends.segment, AIMS_AT_YEAR.test(said)).map((provision, place) => ({
        ...original(view, provision),
        paragraph: here,
        sentence,
        part,
        place,
      })),
    );
  });
};
