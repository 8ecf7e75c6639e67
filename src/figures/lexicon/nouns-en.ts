/** Words after a number that aren't the thing counted. */
export const NOT_COUNTED: ReadonlySet<string> = new Set(
  (
    "of to in on at by for from and or the a an is are was were be been being per each every with as than but if that which who whom what how when where why will would can could shall should may might " +
    "must not do does did has have had it its this these those under over between until till after before within during since versus vs via also then so because while about around only " +
    "january february march april may june july august september october november december respectively out into onto we you they he she i hotline st nd rd th am pm up down off"
  ).split(" "),
);

/** Nouns after "200 million" that leave it a sum of money. */
export const MONEY_NOUNS: ReadonlySet<string> = new Set(
  "fund funds seed investment award awards grant grants subsidy subsidies loan loans reward rewards support output ceiling cap limit budget project industry total annual revenue each worth".split(
    " ",
  ),
);
