/** How a language says what is not meant. All patterns run over folded text in lower case. */
export interface DenialWords {
  /** Words that deny what stands right behind them ("not a", "没有做过"); ends at the end of what they are held against. */
  readonly before: RegExp;
  /** Words that deny or set aside what stands right before them ("… wasn't carried out", "…不用说"). */
  readonly behind: RegExp;
  /** Words right before a subject that the case is said not to be: stricter than `before`, which also excepts. */
  readonly isNot: RegExp;
  /** A whole stretch, set off by brackets or commas, that says what is not meant; global. */
  readonly aside: RegExp;
  /** A stretch that leaves something out ("apart from …,"); `what` is left out; global. */
  readonly except: RegExp;
}
