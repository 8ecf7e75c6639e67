/** A line of a source without its line end. `start` and `end` are UTF-16 offsets into the source; `page` counts from 0. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly page: number;
}
