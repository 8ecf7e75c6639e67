/**
 * A text without the blanks that a print sets between characters ("2025 年" reads as "2025年"), with the way back.
 * Rules of grammar look at `text`; whatever they find is carried back to offsets of the original.
 */
export interface View {
  readonly text: string;
  /** `at[i]`: offset in the original of `text[i]`; one entry more than `text` is long, for the end. */
  readonly at: readonly number[];
}

const BLANK = /[^\S\n]|[\u200b\ufeff]/;

/**
 * The text without its blanks; line breaks stay, since they part paragraphs.
 * @example viewOf("2025 年").text // "2025年"
 */
export const viewOf = (original: string): View => {
  const at: number[] = [];
  let text = "";
  for (let i = 0; i < original.length; i++) {
    const char = original.charAt(i);
    if (BLANK.test(char)) continue;
    text += char;
    at.push(i);
  }
  at.push(original.length);
  return { text, at };
};

/** A half-open stretch of a text. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Carries a stretch of the view back to the original, without blanks at its ends. */
export const original = (view: View, { start, end }: Stretch): Stretch => ({
  start: view.at[start] ?? 0,
  end: end > start ? (view.at[end - 1] ?? 0) + 1 : (view.at[start] ?? 0),
});
