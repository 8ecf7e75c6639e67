/** How English asks what a value was before it was raised or lowered. */
export const enFormerValue =
  /\b(?:previously|originally|used to be|up from (?:what|how)|before the (?:rise|increase|reform|change|improvement|cut|reduction))\b/;
