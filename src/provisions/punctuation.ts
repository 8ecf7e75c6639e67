import type { Stretch } from "./view.ts";

const OPENING: Readonly<Record<string, string>> = {
  "（": "round",
  "(": "round",
  "“": "double",
  "‘": "single",
  "《": "title",
  "〈": "subtitle",
  "「": "corner",
  "『": "white corner",
  "【": "lenticular",
  "［": "square",
  "[": "square",
};
const CLOSING: Readonly<Record<string, string>> = {
  "）": "round",
  ")": "round",
  "”": "double",
  "’": "single",
  "》": "title",
  "〉": "subtitle",
  "」": "corner",
  "』": "white corner",
  "】": "lenticular",
  "］": "square",
  "]": "square",
};

/**
 * For every character whether it stands inside a pair of brackets or quotes (the marks themselves count as inside).
 * A mark without its partner in the same paragraph opens nothing.
 */
export const enclosed = (text: string): readonly boolean[] => {
  const inside = new Array<boolean>(text.length).fill(false);
  let open: { kind: string; at: number }[] = [];
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === "\n") open = [];
    const opening = OPENING[char];
    if (opening !== undefined) open.push({ kind: opening, at: i });
    const closing = CLOSING[char];
    if (closing === undefined) continue;
    const partner = open.findLastIndex(({ kind }) => kind === closing);
    if (partner < 0) continue;
    if (partner === 0) inside.fill(true, open[0]?.at ?? i, i + 1);
    else inside.fill(true, open[partner]?.at ?? i, i + 1);
    open = open.slice(0, partner);
  }
  return inside;
};

/** Parts `stretch` after each character for which `ends` says so; nothing is lost, empty pieces aside. */
export const splitAfter = (stretch: Stretch, ends: (index: number) => boolean): Stretch[] => {
  const pieces: Stretch[] = [];
  let start = stretch.start;
  for (let i = stretch.start; i < stretch.end; i++) {
    if (!ends(i)) continue;
    pieces.push({ start, end: i + 1 });
    start = i + 1;
  }
  if (start < stretch.end) pieces.push({ start, end: stretch.end });
  return pieces;
};

const DIGIT = /[0-9]/;
/** A half-width comma between digits groups thousands and parts nothing. */
const groupsDigits = (text: string, at: number): boolean =>
  text.charAt(at) === "," && DIGIT.test(text.charAt(at - 1)) && DIGIT.test(text.charAt(at + 1));

/** Tells the ends of sentences, of parts of a sentence and of comma segments, outside brackets and quotes. */
export const enders = (text: string) => {
  const inside = enclosed(text);
  const among = (marks: string) => (at: number) => marks.includes(text.charAt(at)) && inside[at] === false;
  const comma = among("，,");
  return {
    sentence: (at: number) => text.charAt(at) === "\n" || among("。！？!?")(at),
    part: among("；;"),
    segment: (at: number) => comma(at) && !groupsDigits(text, at),
  };
};
