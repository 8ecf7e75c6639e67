/** Words that nothing but a number answers. Matched against the folded question. */
export const enNumberWanted =
  /\bhow (?:much (?!time|of a difference)|many\b|big\b|large\b|far\b|long\b)|\bwhat (?:percentage|share of|number of|(?:total |target |overall )?size|interest rate|price|fee|fare|salary|rent)\b|\bwhat(?:'s| is| are| was) the (?:[a-z-]+ ){0,4}(?:minimum (?:[a-z-]+ ){0,2}(?:investment|amount|number|size|area|age|score|headcount|capital|turnover|revenue|sales|spend(?:ing)?|period|term|volume)|percentage|interest rate|price|fee|fare|salary|rent|cost|size)\b/;
