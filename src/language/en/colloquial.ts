/** English as it is typed, spelled out: abbreviations without what would look like the end of a sentence: [what is written, what is read]. Applied to questions that keep their capitals. */
export const enColloquial: readonly (readonly [RegExp, string])[] = [
  // who asks, before what is asked
  [
    /^[^.?:]{0,60}\b(?:asks?|is asking|(?:would like|wants?) to know|wonders?|here|speaking|checking|calling) ?: ?/i,
    "",
  ],
  [/^[^,.?:]{0,60}\b(?:asks?|is asking|(?:would like|wants?) to know|wonders?) ?[:,] ?/i, ""],
  [
    /^(?:hotline|caller|customer|client|colleague|journalist|reporter)(?: question| enquiry| desk| query)? ?[:,-]+ ?/i,
    "",
  ],
  [/\b([Nn]os?|vs|[Aa]pprox|[Dd]ept|[Gg]ovt|[Ii]ncl|[Ee]xcl|[Mm]ax|[Mm]in)\.(?= ?[a-z0-9(])/g, "$1"],
  [/\b(?:[Ss]ci[- ][Tt]ech|S&T)\b/g, "science and technology"],
  // Apostrophes that people leave out.
  [/\b([Ww]hat|[Ww]ho|[Ww]here|[Hh]ow)s\b/g, "$1's"],
  // "by '27": the century left out
  [/(?<![\w'])'(2\d|3\d)\b(?!')/g, "20$1"],
  // "what output, in RMB, must …": the unit is no part of its own
  [/,\s*in (?:RMB|yuan|CNY|per ?cent|%|total|cubic metres|hectares|mu|tonnes|days|months|years)\s*,/gi, " "],
];
