import { shiftYear, type DayWords } from "../day-words.ts";

export const enDayWords: DayWords = {
  before:
    /(?:as of|as at|as on|suppose it is|if it is|(?:^|[.;] )it is|(?:^|[.;] )it's|if today is|today is|had i asked on|on|applying on|applied on) $/,
  after: /^(?:,? (?:was it|were we|did we|would we))/,
  relative: [
    { pattern: /\b(?:last (?:autumn|fall))\b/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-10-15` },
    {
      pattern: /\b(?:late|at the end of|the end of|end of) last year\b/,
      day: (today) => `${shiftYear(today, -1).slice(0, 4)}-12-31`,
    },
    {
      pattern: /\b(?:last summer|in the middle of last year|mid last year)\b/,
      day: (today) => `${shiftYear(today, -1).slice(0, 4)}-07-15`,
    },
    { pattern: /\blast spring\b/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-04-15` },
    {
      pattern: /\b(?:early|at the start of|beginning of) last year\b/,
      day: (today) => `${shiftYear(today, -1).slice(0, 4)}-01-31`,
    },
    { pattern: /\b(?:a|one) year ago\b|\bthis time last year\b/, day: (today) => shiftYear(today, -1) },
  ],
};
