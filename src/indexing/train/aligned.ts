/** Texts that mean the same, or that ask for the same, in whichever language: the encoder is to put them side by side. */
export interface AlignedGroup {
  /** The texts themselves, the fullest first (the passage before its paraphrases). */
  texts: string[];
  /** How many pairs of it are drawn in one pass over the data. Range 1 to 8. */
  draws: number;
}
