/** Where a number only says how many numbers or documents are spoken of. */
const TALLIES: readonly RegExp[] = [
  /\b(?:two|three|four|five|six|[2-6]) (?=(?:(?!of\b)[a-z-]+ ){0,2}(?:numbers|figures|sums|amounts|dates|values|targets|documents|papers|texts|notices|editions|versions)\b)/g,
  /(?:[两二三四五六]|[2-6])(?:个|份)(?=[^,。?]{0,4}(?:数字|数值|日期|目标值|文件|通知|方案|版本))/g,
];

/**
 * The stretches of a question, half-open, where a number counts what it asks for ("the two target values", "三份文件"): no
 * figure that the asker puts.
 */
export function tallies(text: string): (readonly [number, number])[] {
  return TALLIES.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((m) => [m.index, m.index + m[0].length] as const),
  );
}
