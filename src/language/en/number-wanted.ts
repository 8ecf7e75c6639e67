/** Words that nothing but a number answers. Matched against the folded question. */
export const enNumberWanted =
  /\bhow (?:much (?!time|of a difference)|many\b|big\b|large\b|far\b|long\b)|\bwhat (?:percentage|share of|number of|size|interest rate|price|fee|fare|salary|rent)\b|\bwhat(?:'s| is| are| was) the (?:[a-z-]+ ){0,4}(?:percentage|interest rate|price|fee|fare|salary|rent|cost|size)\b/;
