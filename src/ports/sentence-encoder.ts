/**
 * Turns texts of either language into vectors whose inner product tells how near their meanings are.
 * Every vector has length 1, or is all zero where the text holds nothing that the encoder knows.
 */
export interface SentenceEncoder {
  /** Name for people and for the index's manifest ("wence-encoder", "Xenova/multilingual-e5-small"). */
  readonly id: string;
  /** Tells two versions of the same name apart; vectors of different digests must not meet. */
  readonly digest: string;
  readonly dimensions: number;
  /** One vector a question, in order. */
  encodeQueries(texts: readonly string[]): Promise<Float32Array[]>;
  /** One vector a passage, in order. */
  encodePassages(texts: readonly string[]): Promise<Float32Array[]>;
}
