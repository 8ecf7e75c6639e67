import { isDigit } from "./fold.ts";

const STOPS = '，。；：;:？！?!\t\n“”"《》';

/** Whether a character ends a comma segment; "," and "." within a number don't. */
export function endsSegment(text: string, at: number): boolean {
  const char = text[at] ?? "\n";
  if (char === "," || char === ".") return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
  return STOPS.includes(char);
}

/** Where the comma segment begins in which `at` stands, at most `reach` characters back and not before `floor`. */
export function segmentStart(text: string, at: number, reach: number, floor: number): number {
  const limit = Math.max(floor, at - reach);
  let start = at;
  while (start > limit && !endsSegment(text, start - 1)) start -= 1;
  return start;
}
