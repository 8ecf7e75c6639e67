/** Words that ask for the parts of a section: its steps, measures, conditions. Matched against the folded question. */
export const enPartsWanted =
  /\b(?:what|which|list|name)\b[^?.]{0,40}\b(?:steps?|stages?|measures|procedures?|conditions|requirements|initiatives|tasks|actions|projects)\b/;
