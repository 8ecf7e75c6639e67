/**
 * Words right before a figure that make it the amount of a change ("缩短20天"); "缩减至20天" tells what is reached, and
 * isn't one.
 */
const AMOUNT_OF_CHANGE =
  /(缩短|缩减|压缩|压减|减少|降低|下降|调低|提高|提升|增加|增长|延长|上调|下调)(了|约|近|超过|不少于|至少)*$/;

/** Whether a figure tells by how much something changes, and not how much it is, by the Chinese text before it. */
export function isAmountOfChange(before: string): boolean {
  return AMOUNT_OF_CHANGE.test(before);
}

/** "From how many to how many", "before", "now": the values are wanted, whatever changes them. */
const VALUES =
  /从.{0,12}(?:到|变成|降到|减到)|(?:之前|以前|原来|原先|过去|现在|如今)(?!.{0,12}[快短少减省缩])|\bfrom (?:how|what)\b|\b(?:before|prior to|used to|originally|after|now|currently)\b/;
const CHANGES =
  /[快短少省减降缩提增涨升长高]了?(?:多少|几|多久)|(?:多少|几|多久).{0,6}[快短少省减降缩]|缩短|缩减|压缩|减少|省下|节省|提速|加快|\b(?:shorter|faster|quicker|sooner|less|fewer|sav(?:e|es|ed|ing)|cut|cuts|reduc\w+|shorten\w*|speed\w*|by how (?:much|many)|how much (?:more|higher|lower|longer))\b/;

/** Whether a folded question about a length of time asks by how much it changes; else only how long it is answers it. */
export function asksForChange(text: string): boolean {
  return CHANGES.test(text) && !VALUES.test(text);
}
