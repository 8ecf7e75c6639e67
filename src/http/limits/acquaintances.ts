/** Clients that are remembered; the longest known are forgotten first. */
const MOST = 20_000;

/**
 * What each client has had of late, and who is known: those who were served in a window without strain, and have been modest
 * since. Whoever comes with a flood isn't known by it, and whoever was there before it is. Windows are fixed, and counts
 * halve from one to the next.
 */
export class Acquaintances {
  readonly #window: number;
  readonly #modest: number;
  readonly #most: number;
  #since = performance.now();
  #strained = false;
  readonly #served = new Map<string, number>();
  readonly #known = new Set<string>();

  /**
   * @param window milliseconds
   * @param modest as many pieces of work of late are more than somebody modest has
   */
  constructor(window: number, modest: number, most = MOST) {
    this.#window = window;
    this.#modest = modest;
    this.#most = most;
  }

  isModest(client: string): boolean {
    return this.served(client) < this.#modest;
  }

  isKnown(client: string): boolean {
    return this.#known.has(client);
  }

  /** Pieces of work: those within this window, and half of what was counted before it. */
  served(client: string): number {
    this.#turn();
    return this.#served.get(client) ?? 0;
  }

  /** @param strained whether there is more to do than can be done */
  serve(client: string, strained: boolean): void {
    this.#turn();
    this.#strained ||= strained;
    this.#served.set(client, (this.#served.get(client) ?? 0) + 1);
  }

  #turn(): void {
    const now = performance.now();
    const windows = Math.floor((now - this.#since) / this.#window);
    if (windows === 0) return;
    this.#since += windows * this.#window;
    for (const [client, count] of this.#served) {
      if (count >= this.#modest) this.#known.delete(client);
      else if (!this.#strained) this.#know(client);
    }
    this.#strained = false;
    for (const [client, count] of this.#served) {
      const left = Math.floor(count / 2 ** Math.min(windows, 30));
      if (left > 0) this.#served.set(client, left);
      else this.#served.delete(client);
    }
  }

  #know(client: string): void {
    this.#known.delete(client);
    this.#known.add(client);
    const [longest] = this.#known;
    if (this.#known.size > this.#most && longest !== undefined) this.#known.delete(longest);
  }
}
