/** Words around a day that make it the day for which the answer is wanted. */
export interface DayWords {
  /** Before the day: "as of", "截至". */
  readonly before: RegExp;
  /** Behind the day: "那时候", "的时候". */
  readonly after: RegExp;
  /** Relative days: pattern and how to count from today. */
  readonly relative: readonly { readonly pattern: RegExp; readonly day: (today: string) => string }[];
}

/** The same month and day of another year. @example shiftYear("2026-11-22", -1) // "2025-11-22" */
export function shiftYear(day: string, years: number): string {
  return `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
}
