import type { ClaimFigure, Language } from "../claim.ts";
import type { Said } from "../quantity.ts";
import { boundFrames } from "./bounds.ts";
import { chineseRange, chineseValue } from "./chinese.ts";
import { englishRange, englishValue } from "./english.ts";

export { isFreeCue } from "./bounds.ts";

/** How a quantity may be written in a language, without its bound, the usual way first. No two are the same. */
export function notations(said: Said, lang: Language, counter: string): string[] {
  const { value, to, unit } = said;
  const written =
    lang === "zh"
      ? to === undefined
        ? chineseValue(value, unit, counter)
        : chineseRange(value, to, unit, counter)
      : to === undefined
        ? englishValue(value, unit)
        : englishRange(value, to, unit);
  return [...new Set(written)];
}

/** A quantity with the words of its bound; places are within `text`. */
export interface Phrase {
  readonly text: string;
  readonly figure: ClaimFigure;
}

function phraseOf(frame: string, notation: string, said: Said, counter: string): Phrase {
  const start = frame.indexOf("#");
  const before = frame.slice(0, start);
  const after = frame.slice(start + 1);
  const end = start + notation.length;
  const spaced = before.trimEnd();
  const cue = spaced
    ? { start: 0, end: spaced.length }
    : after
      ? { start: end + after.length - after.trimStart().length, end: end + after.length }
      : null;
  return { text: `${before}${notation}${after}`, figure: { said, counter, start, end, cue } };
}

/** Every way to say a quantity with its bound. */
export function phrases(said: Said, lang: Language, counter: string): Phrase[] {
  return boundFrames(said.bound, said.kind, lang).flatMap((frame) =>
    notations(said, lang, counter)
      // "up to between 3 and 5" is no English.
      .filter((notation) => frame === "#" || !notation.startsWith("between "))
      .map((notation) => phraseOf(frame, notation, said, counter)),
  );
}
