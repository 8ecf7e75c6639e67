import { isSpace, spanOf, type Traced } from "./traced.ts";
import type { Line } from "./line.ts";

/** What the characters of a source were taken for. Names after "dropped:" are furniture of the page. */
export type Booked =
  | "clause text"
  | "heading"
  | "label"
  | "table cell"
  | "table frame"
  | "metadata"
  | "other printing"
  | "wrap"
  | `dropped: ${Furniture}`;

export type Furniture =
  "page number" | "running header" | "repeated title" | "contents" | "imprint" | "rubric" | "markup";

export interface Booking {
  readonly start: number;
  readonly end: number;
  readonly as: Booked;
}

/** Where every character of one source went; the bookings cover `[0, length)` without gap or overlap, in order. */
export interface SourceAccount {
  readonly source: string;
  readonly length: number;
  readonly bookings: readonly Booking[];
}

/** A character was claimed twice, or not at all. */
export class AccountError extends Error {
  constructor(source: string, offset: number, excerpt: string, what: string) {
    super(`${source} at ${offset} (“${excerpt}”): ${what}`);
    this.name = "AccountError";
  }
}

/** Books every character of one source once. */
export class Ledger {
  private readonly marks: (Booked | undefined)[];

  constructor(
    readonly source: string,
    private readonly text: string,
  ) {
    this.marks = new Array<Booked | undefined>(text.length).fill(undefined);
  }

  book(traced: Traced, as: Booked): void {
    for (const [start, end] of spanOf(traced, this.source).segments) this.bookRange(start, end, as);
  }

  bookLine(line: Line, as: Booked): void {
    this.bookRange(line.start, line.end, as);
  }

  bookOffsets(offsets: Iterable<number>, as: Booked): void {
    for (const offset of offsets) this.bookRange(offset, offset + 1, as);
  }

  /** Books what of the line isn't booked yet. */
  bookRest(line: Line, as: Booked): void {
    for (let i = line.start; i < line.end; i++) {
      if (this.marks[i] === undefined && !isSpace(this.text.charAt(i))) this.marks[i] = as;
    }
  }

  /** Closes the book: white space that nothing claimed is wrap; anything else unclaimed is an error. */
  close(): SourceAccount {
    const bookings: { start: number; end: number; as: Booked }[] = [];
    for (let i = 0; i < this.text.length; i++) {
      const as = this.marks[i] ?? this.unclaimed(i);
      const last = bookings.at(-1);
      if (last?.as === as) last.end = i + 1;
      else bookings.push({ start: i, end: i + 1, as });
    }
    return { source: this.source, length: this.text.length, bookings };
  }

  private bookRange(start: number, end: number, as: Booked): void {
    for (let i = start; i < end; i++) {
      if (this.marks[i] !== undefined) throw this.error(i, `booked as ${this.marks[i] ?? ""} and as ${as}`);
      this.marks[i] = as;
    }
  }

  private unclaimed(offset: number): Booked {
    if (isSpace(this.text.charAt(offset))) return "wrap";
    throw this.error(offset, "not booked");
  }

  private error(offset: number, what: string): AccountError {
    return new AccountError(this.source, offset, this.text.slice(offset, offset + 20).replaceAll("\n", "⏎"), what);
  }
}
