import type { DocumentSummary, StarterGroup } from "../contract/index.ts";
import type { Api } from "./api.ts";
import type { Locale } from "./messages.ts";

/** What the service offers before anything is asked: questions to begin with, and its documents. Loaded when wanted. */
export class Library {
  readonly #api: () => Pick<Api, "starters" | "documents">;
  readonly #changed: () => void;
  #starters: readonly StarterGroup[] = [];
  #startersFor: Locale | null = null;
  #documents: readonly DocumentSummary[] | "failed" | null = null;

  constructor(api: () => Pick<Api, "starters" | "documents">, changed: () => void) {
    this.#api = api;
    this.#changed = changed;
  }

  get starters(): readonly StarterGroup[] {
    return this.#starters;
  }

  /** null until they were wanted. */
  get documents(): readonly DocumentSummary[] | "failed" | null {
    return this.#documents;
  }

  /** Loads the questions of a language, once; where there are none to be had, the next call tries again. */
  async loadStarters(locale: Locale): Promise<void> {
    if (this.#startersFor === locale) return;
    this.#startersFor = locale;
    const groups = await this.#api().starters(locale);
    if (this.#startersFor === locale) this.#starters = groups;
    if (groups.length === 0) this.#startersFor = null;
    this.#changed();
  }

  async loadDocuments(): Promise<void> {
    if (this.#documents !== null && this.#documents !== "failed") return;
    this.#documents = (await this.#api().documents()) ?? "failed";
    this.#changed();
  }
}
