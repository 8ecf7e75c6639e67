import { ENGLISH_NUMBERS, numberWord } from "./number-word.ts";

const EN_N = ENGLISH_NUMBERS.slice(1, 9).join("|");
const EN_BODIES = "(?:bodies|authorities|departments|agencies|bureaus|commissions|units|offices)";
const WANTED: readonly RegExp[] = [
  /哪([两二三四五六七八九])(?:个|家)?(?:主管|牵头|责任|市级|配合)?(?:部门|单位|委局|委办|局|委|机构|家(?=牵头|负责|管|单位|部门|[?。]|$))/,
  /(?<=哪)([两二三四五六七八九])家(?=牵头|负责|管)/,
  new RegExp(`\\b(?:which|what)(?: the)? (${EN_N}) (?:[a-z]+ )?${EN_BODIES}\\b`),
  new RegExp(`\\b(?:name|list|all)(?: the| all)? (${EN_N})(?: (?:[a-z]+ )?${EN_BODIES}| please|\\b(?=[?.]|$))`),
];

/**
 * How many bodies a folded question knows to be in charge; null where it doesn't say.
 *
 * @example bodiesWanted("牵头的是哪两个部门") // 2
 */
export function bodiesWanted(text: string): number | null {
  for (const pattern of WANTED) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return numberWord(found);
  }
  return null;
}
