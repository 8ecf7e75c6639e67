import type { Line } from "../line.ts";
import { compact, trimmed, type Fragment } from "./fragment.ts";
import { isFurniture } from "./marks.ts";

/** A line of an annex that carries text, as the readers of tables see it. */
export interface ContentLine extends Fragment {
  /** Index among the lines that were passed in. */
  readonly index: number;
  readonly page: number;
  /** Text without the spaces between Chinese characters. */
  readonly compact: string;
}

export interface Content {
  readonly lines: readonly ContentLine[];
  /** Indices of page numbers and running lines. */
  readonly furniture: readonly number[];
}

/** Drops blank lines and sets page furniture apart. */
export function contentOf(lines: readonly Line[]): Content {
  const kept: ContentLine[] = [];
  const furniture: number[] = [];
  lines.forEach((line, index) => {
    const fragment = trimmed({ text: line.text, start: line.start });
    if (fragment.text === "") return;
    if (isFurniture(fragment.text)) furniture.push(index);
    // A tabbed line keeps its outer tabs: they stand for blank cells.
    else
      kept.push({
        ...(line.text.includes("\t") ? { text: line.text, start: line.start } : fragment),
        index,
        page: line.page,
        compact: compact(line.text),
      });
  });
  return { lines: kept, furniture };
}
