import type { ContentLine } from "./content.ts";
import type { Section } from "./draft.ts";
import { isGroup, numberOf, sectionOf } from "./marks.ts";

/** A row as the column of numbers announces it. */
export interface Slot {
  /** Index of the section it stands under, -1 before any. */
  readonly section: number;
  readonly group: string | null;
  readonly number: number;
  /** The line of its number; null for a row that carries none. */
  readonly line: ContentLine | null;
}

/** Where the walk through the column of numbers stands; it goes on from page to page. */
export interface Position {
  readonly sections: readonly Section[];
  readonly group: string | null;
  /** Number of the next row. */
  readonly next: number;
}

export interface NumberRegion {
  readonly slots: readonly Slot[];
  readonly position: Position;
  /** Number of lines that it takes up. */
  readonly length: number;
}

export const START: Position = { sections: [], group: null, next: 1 };

/**
 * Reads the column of numbers at the start of a page: consecutive numbers, with section titles (after which numbers
 * start again) and group headings among them. A bare number out of sequence before a number in sequence is a page's.
 */
export function readNumbers(lines: readonly ContentLine[], start: Position): NumberRegion {
  const slots: Slot[] = [];
  let position = start;
  let at = 0;
  const isNext = (line: ContentLine | undefined): boolean =>
    line !== undefined && numberOf(line.compact) === position.next;
  for (; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) break;
    const section = sectionOf(line.compact);
    const number = numberOf(line.compact);
    if (section) {
      const title = line.compact;
      position = {
        sections: [...position.sections, { label: section.label, title, total: section.total }],
        group: null,
        next: 1,
      };
    } else if (number === position.next) {
      slots.push({ section: position.sections.length - 1, group: position.group, number, line });
      position = { ...position, next: number + 1 };
    } else if (isGroup(line.compact)) position = { ...position, group: line.compact };
    else if (position.group !== null && at > 0 && isGroup(lines[at - 1]?.compact ?? "") && isNext(lines[at + 1]))
      position = { ...position, group: `${position.group}${line.compact}` };
    else if (number === null || !isNext(lines[at + 1])) break;
  }
  return { slots, position, length: at };
}
