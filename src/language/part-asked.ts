const PARTS: readonly RegExp[] = [
  /(?:其中|当中|之中|里(?=[,、])|\d[^\d,。?;]{1,10}里)面?[,、]?([^,。?;]{2,14}?)(?:领域|这块|那块|方面|类)?的?(?:各?有|占)(?:了)?(?:多少|几)/,
  /里面?(?:的)?([^,。?;]{2,10}?)单独(?:要|有|占|是|能)?[^,。?;]{0,4}(?:多少|几)/,
  /\bhow (?:many|much) of (?:the|these|those|them)\b[^?]*\b(?:are|is|were|was|come|came|go|goes|went|concern) (?:in |for |about |from |to |on )?([a-z][a-z -]{2,40})\?/,
  /\b(?:for|to|by) ([a-z][a-z -]{2,30}) alone\b/,
];

/**
 * The part that a question asks for of a whole, in the question's own words; null where it asks for the whole.
 *
 * @example partAsked("这些奖金里青年组的有多少") // "青年组"
 */
export function partAsked(text: string): string | null {
  for (const pattern of PARTS) {
    const part = pattern.exec(text)?.[1];
    if (part !== undefined) return part.replace(/的$/, "");
  }
  return null;
}
