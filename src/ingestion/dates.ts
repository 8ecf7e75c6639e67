/** "2025-01-06" from its parts; null where no such day exists. */
export function isoDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}

/** "2024年3月5日" in a text as a date; `year` stands in where the text gives none. */
export function dateFrom(
  match: { year?: string | undefined; month?: string | undefined; day?: string | undefined },
  year?: number,
): string | null {
  const y = match.year === undefined ? year : Number(match.year);
  if (y === undefined || match.month === undefined || match.day === undefined) return null;
  return isoDate(y, Number(match.month), Number(match.day));
}
