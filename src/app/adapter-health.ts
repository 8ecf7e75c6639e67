import { Unavailable } from "../domain/unavailable.ts";
import type { AnswerLog } from "../ports/answer-log.ts";
import type { LanguageModel, ModelFault, Told } from "../ports/language-model.ts";

/** What of a model's faults says nothing against its server: it answered, only not as it should. */
const ANSWERED: ReadonlySet<ModelFault> = new Set(["malformed", "too_long"]);

/** Which of the adapters to the outside did what was last asked of them; before that, those that could be opened count. */
export class AdapterHealth {
  readonly #up = new Map<string, boolean>();
  #failedToKeep: number | null = null;

  get states(): ReadonlyMap<string, boolean> {
    return this.#up;
  }

  /** When a log last couldn't keep an answer, on the clock of `performance`; null where it could the last time it had to. */
  get failedToKeepAt(): number | null {
    return this.#failedToKeep;
  }

  note(adapter: string, up: boolean): void {
    this.#up.set(adapter, up);
  }

  /** Something asked of a store, and noted whether it could be done. */
  async ofStore<T>(name: string, work: Promise<T>): Promise<T> {
    try {
      const value = await work;
      this.note(name, true);
      return value;
    } catch (error) {
      if (error instanceof Unavailable) this.note(name, false);
      throw error;
    }
  }

  /** The same log, its doings noted. What an asker gave up isn't its fault, nor is what isn't there. */
  ofLog(name: string, log: AnswerLog): AnswerLog {
    this.note(name, true);
    const noted = <T>(work: Promise<T>): Promise<T> => this.ofStore(name, work);
    const keep: AnswerLog["keep"] = async (answer) => {
      try {
        await noted(log.keep(answer));
        this.#failedToKeep = null;
      } catch (error) {
        if (error instanceof Unavailable) this.#failedToKeep = performance.now();
        throw error;
      }
    };
    return { ...log, keep, recent: (id, most) => noted(log.recent(id, most)) };
  }

  /** The same model, its doings noted. */
  ofModel(model: LanguageModel): LanguageModel {
    this.note(model.name, true);
    const noted = async <T>(call: Promise<Told<T>>): Promise<Told<T>> => {
      const told = await call;
      this.note(model.name, told.ok || ANSWERED.has(told.fault));
      return told;
    };
    return {
      ...model,
      claims: (task, onClaim, signal) => noted(model.claims(task, onClaim, signal)),
      standalone: (task, signal) => noted(model.standalone(task, signal)),
    };
  }

  /** Runs an encoder, and notes whether it did. */
  async ofEncoder<T>(name: string, encode: () => Promise<T>): Promise<T> {
    try {
      const value = await encode();
      this.note(name, true);
      return value;
    } catch (error) {
      this.note(name, false);
      throw error;
    }
  }
}
