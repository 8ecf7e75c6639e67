/**
 * The `lang` of what an asker wrote, which need not be the face's own language.
 *
 * @param tag the face's own
 * @example
 * askedIn("最高多少？", "en") // "zh"
 */
export function askedIn(question: string, tag: string): string {
  if (!/\p{Script=Han}/u.test(question)) return "en";
  return tag.startsWith("zh") ? tag : "zh";
}
