/** A facility by its own name: "Riverside Bus Station", "Northport Airport"; `own` are the words that tell it from others of its kind. */
export const enFacility =
  /\b(?<own>(?:[A-Z][a-z]+ )+?)(?:(?:International|Railway|Bus|Coach|Central|Main) )*(?:[Ss]tation|[Aa]irport|[Hh]ospital|[Pp]ort|[Tt]erminal)\b/g;
