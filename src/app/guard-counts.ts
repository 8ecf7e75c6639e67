import type { Removed } from "../guards/index.ts";

/** What the guard has done since the process began. */
export class GuardCounts {
  #replaced = 0;
  #dropped = 0;

  add(removed: readonly Removed[]): void {
    for (const { replaced } of removed) {
      if (replaced) this.#replaced += 1;
      else this.#dropped += 1;
    }
  }

  /** Statements that gave way to the source's own words, and statements dropped. */
  get counts(): { readonly replaced: number; readonly dropped: number } {
    return { replaced: this.#replaced, dropped: this.#dropped };
  }
}
