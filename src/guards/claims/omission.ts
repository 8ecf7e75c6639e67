import type { Reading } from "./source.ts";

const CALENDAR: ReadonlySet<string> = new Set(["year", "date", "period"]);

/**
 * What of a text a claim leaves out that its figures can't be told without: the words of the stretch between commas in
 * which each figure stands, and the days and years before it in its sentence. "" where nothing is.
 */
export function leftOut(reading: Reading, matched: ReadonlySet<number>): string {
  const figures = reading.sites.filter((at) => matched.has(at));
  const segments = new Set(figures.map((at) => reading.segment[at]));
  const last = Math.max(-1, ...figures);
  const missing = reading.tokens.slice(0, reading.ownEnd).flatMap((token, at) => {
    if (matched.has(at)) return [];
    if (token.kind === "word") return segments.has(reading.segment[at]) && !reading.idle.has(at) ? [token.key] : [];
    if (token.kind !== "figure" || !CALENDAR.has(token.figure.kind)) return [];
    const governs = at < last && reading.sentence[at] === reading.sentence[last];
    return governs || segments.has(reading.segment[at]) ? [token.figure.text] : [];
  });
  return missing.join(" ");
}

/** Whether a claim repeats all that is said in the sentences of a text from which it takes figures. */
export function isWhole(reading: Reading, matched: ReadonlySet<number>): boolean {
  const sentences = new Set(reading.sites.filter((at) => matched.has(at)).map((at) => reading.sentence[at]));
  return reading.tokens
    .slice(0, reading.ownEnd)
    .every(
      ({ kind }, at) =>
        kind === "break" || matched.has(at) || reading.idle.has(at) || !sentences.has(reading.sentence[at]),
    );
}
