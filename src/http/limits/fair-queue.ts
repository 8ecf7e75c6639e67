/** How much work is taken on at once, and how long it may wait. Times in milliseconds. */
export interface QueueLimits {
  /** Pieces of work that run at the same time. */
  readonly running: number;
  readonly waiting: number;
  /** Of one client, so that nobody fills the queue alone. */
  readonly waitingPerClient: number;
  /** Of one client within `window`; whoever had more waits behind all who had less. */
  readonly modest: number;
  readonly window: number;
  /** How long a piece of work waits after a quiet time: a burst is worked off. */
  readonly patience: number;
  /** How long it waits while the queue hasn't been empty for `strainedAfter`: then waiting would help nobody. */
  readonly strainedPatience: number;
  readonly strainedAfter: number;
}

export const QUEUE_LIMITS: QueueLimits = {
  running: 4,
  waiting: 200,
  waitingPerClient: 20,
  modest: 3,
  window: 10_000,
  patience: 1_000,
  strainedPatience: 40,
  strainedAfter: 250,
};

interface Waiter {
  readonly decide: (admitted: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/**
 * Admits work, a bounded amount of it, clients in turn: somebody with one question waits behind one question of each of
 * the others, however many those have, and not at all behind those who have just had much. What has waited too long is turned away, so that those who are served are served
 * soon; how long too long is shrinks while the strain lasts ("controlled delay").
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  /** Who waits, the next in turn first; nobody is listed without waiting work. */
  readonly #waiting = new Map<string, Waiter[]>();
  /** Work of each client that was let in within the window: as many clients as can be served in it. */
  readonly #served = new Map<string, number>();
  #servedSince = performance.now();
  #waitingCount = 0;
  #running = 0;
  #shed = 0;
  #waitingSince: number | null = null;

  constructor(limits: Partial<QueueLimits> = {}) {
    this.#limits = { ...QUEUE_LIMITS, ...limits };
  }

  /** What runs and waits now, and how often work was turned away since the start. */
  get state(): { readonly running: number; readonly waiting: number; readonly shed: number } {
    return { running: this.#running, waiting: this.#waitingCount, shed: this.#shed };
  }

  /** Whether the work may begin; where it may, `leave` must follow. */
  enter(client: string): Promise<boolean> {
    if (this.#running < this.#limits.running) {
      this.#running += 1;
      this.#count(client);
      return Promise.resolve(true);
    }
    const own = this.#waiting.get(client) ?? [];
    if (this.#waitingCount >= this.#limits.waiting || own.length >= this.#limits.waitingPerClient) {
      this.#shed += 1;
      return Promise.resolve(false);
    }
    return new Promise((decide) => {
      const timer = setTimeout(() => {
        this.#giveUp(client, waiter);
      }, this.#patience());
      const waiter: Waiter = { decide, timer };
      own.push(waiter);
      this.#waiting.set(client, own);
      this.#waitingCount += 1;
      this.#waitingSince ??= performance.now();
    });
  }

  /** The work is done: the next client in turn is let in. */
  leave(): void {
    const client = this.#nextClient();
    if (client === undefined) {
      this.#running -= 1;
      return;
    }
    const own = this.#waiting.get(client) ?? [];
    const waiter = own.shift();
    this.#waiting.delete(client);
    if (own.length > 0) this.#waiting.set(client, own); // behind all others
    this.#forgetOne();
    if (waiter === undefined) return;
    clearTimeout(waiter.timer);
    this.#count(client);
    waiter.decide(true);
  }

  #nextClient(): string | undefined {
    for (const client of this.#waiting.keys()) if ((this.#served.get(client) ?? 0) < this.#limits.modest) return client;
    const [first] = this.#waiting.keys();
    return first;
  }

  #count(client: string): void {
    const now = performance.now();
    if (now - this.#servedSince > this.#limits.window) {
      this.#served.clear();
      this.#servedSince = now;
    }
    this.#served.set(client, (this.#served.get(client) ?? 0) + 1);
  }

  #patience(): number {
    const strained = this.#waitingSince !== null && performance.now() - this.#waitingSince > this.#limits.strainedAfter;
    return strained ? this.#limits.strainedPatience : this.#limits.patience;
  }

  #giveUp(client: string, waiter: Waiter): void {
    const others = (this.#waiting.get(client) ?? []).filter((other) => other !== waiter);
    if (others.length > 0) this.#waiting.set(client, others);
    else this.#waiting.delete(client);
    this.#forgetOne();
    this.#shed += 1;
    waiter.decide(false);
  }

  #forgetOne(): void {
    this.#waitingCount -= 1;
    if (this.#waitingCount === 0) this.#waitingSince = null;
  }
}
