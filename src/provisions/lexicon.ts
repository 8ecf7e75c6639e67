/** A value on an axis that a text names, with its place (UTF-16, half-open). */
export interface FacetMention {
  readonly axis: string;
  readonly value: string;
  readonly start: number;
  readonly end: number;
  /** The text excludes the value ("非…", "除…外", "其他…"). */
  readonly negated: boolean;
}

/** Finds what sets one provision apart from another: the facet values that a text names. */
export interface FacetLexicon {
  facetsIn(text: string): readonly FacetMention[];
}
