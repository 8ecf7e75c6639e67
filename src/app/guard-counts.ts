import type { Removed } from "../guards/index.ts";
import type { ModelFault } from "../ports/language-model.ts";
import type { WrittenDraft } from "./written.ts";

/** What the guard has done since the process began; every number only grows. */
export interface Counts {
  /** Statements that gave way to the source's own words, and statements dropped. */
  readonly replaced: number;
  readonly dropped: number;
  /** Claims of a language model. */
  readonly claims: Readonly<Record<"passed" | "repaired" | "dropped", number>>;
  /** Why claims didn't pass, by the check that found it. */
  readonly findings: Readonly<Record<string, number>>;
  /** Answers that a language model was asked to word: wholly in its words, partly, or not at all. */
  readonly answers: Readonly<Record<"model" | "mixed" | "extractive", number>>;
  /** Calls that gave nothing usable, by why. */
  readonly faults: Readonly<Partial<Record<ModelFault, number>>>;
}

/** Keeps the counts. */
export class GuardCounts {
  #replaced = 0;
  #dropped = 0;
  readonly #claims = { passed: 0, repaired: 0, dropped: 0 };
  readonly #findings: Record<string, number> = {};
  readonly #answers = { model: 0, mixed: 0, extractive: 0 };
  readonly #faults: Partial<Record<ModelFault, number>> = {};

  add(removed: readonly Removed[]): void {
    for (const { replaced } of removed) {
      if (replaced) this.#replaced += 1;
      else this.#dropped += 1;
    }
  }

  addWritten({ byModel, fallback, claims, fault }: WrittenDraft): void {
    for (const { outcome, findings } of claims) {
      this.#claims[outcome] += 1;
      for (const { check } of findings) this.#findings[check] = (this.#findings[check] ?? 0) + 1;
    }
    this.#answers[byModel ? (fallback ? "mixed" : "model") : "extractive"] += 1;
    if (fault !== null) this.addFault(fault);
  }

  addFault(fault: ModelFault): void {
    this.#faults[fault] = (this.#faults[fault] ?? 0) + 1;
  }

  get counts(): Counts {
    return {
      replaced: this.#replaced,
      dropped: this.#dropped,
      claims: { ...this.#claims },
      findings: { ...this.#findings },
      answers: { ...this.#answers },
      faults: { ...this.#faults },
    };
  }
}
