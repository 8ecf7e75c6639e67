/** Why a language model gave nothing that can be used. No words of the model's server, which may hold keys, are in it. */
export type ModelFault =
  | "timeout" // it didn't finish in time
  | "busy" // too many questions are with it already, here or there
  | "resting" // it failed again and again, and is left alone for a while
  | "refused" // the server doesn't take the request: key, name of the model, its form
  | "unreachable" // no connection, a cut one, or a fault of the server
  | "too_long" // more text than any answer needs
  | "malformed"; // not what it was asked for

/** One numbered piece of evidence as the model is shown it. */
export interface ShownEvidence {
  /** From 1. */
  readonly n: number;
  readonly document: string;
  readonly heading: string;
  readonly text: string;
  /** What of it answers the question. */
  readonly answers: readonly string[];
}

export interface WritingTask {
  readonly question: string;
  readonly lang: "zh" | "en";
  readonly evidence: readonly ShownEvidence[];
}

/** One statement that the model wrote, with the numbers of the evidence that it says it rests on. Not checked yet. */
export interface WrittenClaim {
  readonly text: string;
  readonly citations: readonly number[];
}

export interface RewritingTask {
  readonly question: string;
  readonly lang: "zh" | "en";
  /** What the asker asked before, oldest first. */
  readonly history: readonly string[];
}

export interface TranslationTask {
  /** Chinese texts. */
  readonly texts: readonly string[];
  /** Names that stand in them with their English. */
  readonly names: readonly { readonly zh: string; readonly en: string }[];
}

/** What came of a call. */
export type Told<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ModelFault };

/**
 * The language model's place in the house: it words what already stands with its evidence, says what a follow-up means
 * by itself, and drafts translations. Whatever it writes is checked by others before anybody reads it.
 * A call rejects only with its signal's reason, where that is aborted.
 */
export interface LanguageModel {
  /** As `answeredBy` shows it ("openai:some-model"). */
  readonly name: string;
  /** Claims are handed on one by one as they are written. The value is their number. */
  claims(task: WritingTask, onClaim: (claim: WrittenClaim) => void, signal?: AbortSignal): Promise<Told<number>>;
  /** The question as one could ask it without those before it. */
  standalone(task: RewritingTask, signal?: AbortSignal): Promise<Told<string>>;
  /** English drafts by the index of their text; texts that the model leaves out are missing. */
  translate(task: TranslationTask, signal?: AbortSignal): Promise<Told<ReadonlyMap<number, string>>>;
}
