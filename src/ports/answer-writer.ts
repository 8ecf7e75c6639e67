/** One sentence to be worded, and what it rests on, which a writer can't change. */
export interface Worded {
  readonly text: string;
}

/** What a writer is told beside the sentences. */
export interface WritingTask {
  readonly question: string;
  readonly lang: "zh" | "zh-Hant" | "en";
}

/**
 * The language model's place in the house: it words sentences that already stand with their evidence. It can't bring in
 * evidence, and whatever it writes passes the same guards as the sentences that it was given.
 */
export interface AnswerWriter {
  /** As `answeredBy` shows it. */
  readonly name: string;
  /**
   * The sentences reworded, each with what it rests on; as many as were given or fewer, in their order.
   *
   * @throws the signal's reason where it is aborted
   */
  write<T extends Worded>(task: WritingTask, sentences: readonly T[], signal?: AbortSignal): Promise<readonly T[]>;
}
