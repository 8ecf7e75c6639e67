import type { ContentLine } from "./content.ts";

const ENDS = /[。；！？]$/u;

/** Sets the notes below a table apart ("注：…"): each runs on until a line ends in a stop. */
export function takeNotes(
  lines: readonly ContentLine[],
  isNote: (line: ContentLine) => boolean,
): { rest: ContentLine[]; notes: string[]; used: ContentLine[] } {
  const rest: ContentLine[] = [];
  const used: ContentLine[] = [];
  const notes: string[] = [];
  let open = false;
  for (const line of lines) {
    if (isNote(line)) notes.push(line.compact);
    else if (open) notes.push(`${notes.pop() ?? ""}${line.compact}`);
    else {
      rest.push(line);
      continue;
    }
    used.push(line);
    open = !ENDS.test(line.compact);
  }
  return { rest, notes, used };
}
