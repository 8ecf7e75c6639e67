/**
 * How a language says that a place is where somebody or something comes from, starts or ends, and not whose policy is asked about.
 * Patterns run over folded text in lower case.
 */
export interface OriginWords {
  /** Words right before the place ("from "); ends at the end of what it is held against. */
  readonly before: RegExp;
  /** Words anywhere that move something here, or say where a way begins and ends. */
  readonly moved: RegExp;
}
