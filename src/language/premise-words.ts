/**
 * How a language says that a figure is what a policy holds, by asking whether it is or taking it for granted.
 * Patterns run over folded text in lower case.
 */
export interface PremiseWords {
  /** Anywhere: the figure is held to be so ("is it …?", "since it is …", "I heard that …"). */
  readonly held: RegExp;
  /** Right before the figure, at the end of what it is held against: it is said of the policy ("is ", "up to "). */
  readonly before: RegExp;
  /** Anywhere: a case of the asker's own, whose figures are no statement about the policy. */
  readonly own: RegExp;
}
