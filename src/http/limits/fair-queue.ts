import { Acquaintances } from "./acquaintances.ts";

/** How much work is taken on at once, and how long it may wait. Times in milliseconds. */
export interface QueueLimits {
  /** Pieces of work under way at the same time: whoever is let in next goes behind all of them. */
  readonly running: number;
  /** With so many under way strangers wait, while there is more to do than can be done: whoever is known goes past. */
  readonly strainedRunning: number;
  readonly waiting: number;
  /** Of one client, so that nobody fills the queue alone. */
  readonly waitingPerClient: number;
  /** Of one client, work of late (all within `window`, half of what was before it): with more it waits behind all who had less. */
  readonly modest: number;
  readonly window: number;
  /** How long a piece of work waits after a quiet time: a burst is worked off. */
  readonly patience: number;
  /** How long that of strangers waits while there is more to do than can be done: waiting would help nobody. */
  readonly strainedPatience: number;
  /** That is so once the queue hasn't been empty for so long, until nobody has been turned away for as long. */
  readonly strainedAfter: number;
  /** How many of those who are neither known nor modest, or of whom nothing is known, may wait meanwhile. */
  readonly strainedWaiting: number;
}

export const QUEUE_LIMITS: QueueLimits = {
  running: 3,
  strainedRunning: 1,
  waiting: 64,
  waitingPerClient: 20,
  modest: 10,
  window: 10_000,
  patience: 1_000,
  strainedPatience: 100,
  strainedAfter: 250,
  strainedWaiting: 6,
};

/** What must pass between two beginnings; `hurried` while somebody waits who goes before whoever may yet come. */
export type Pace = (hurried: () => boolean) => Promise<void>;

interface Waiter {
  readonly decide: (admitted: boolean) => void;
  readonly timer: NodeJS.Timeout;
}

/** Who goes first: clients known from quieter times, then those of whom nothing is known, then those who have had much. */
const KNOWN = 0;
const NEW = 1;
const GREEDY = 2;

/**
 * Admits work, a bounded amount of it, clients in turn: somebody with one question waits behind one question of each of
 * the others, however many those have, and not at all behind those who have just had much, nor, while there is more than can
 * be done, behind those whom nobody has seen before. Who goes next is decided when there is room for it, not before. What has
 * waited too long is turned away, so that those who are served are served soon; how long too long is shrinks while the
 * strain lasts ("controlled delay").
 */
export class FairQueue {
  readonly #limits: QueueLimits;
  readonly #pace: Pace;
  readonly #clients: Acquaintances;
  /** Who waits, the next in turn first; nobody is listed without waiting work. */
  readonly #waiting = new Map<string, Waiter[]>();
  #waitingCount = 0;
  #running = 0;
  #shed = 0;
  #admitting = false;
  #waitingSince: number | null = null;
  #strainedUntil = Number.NEGATIVE_INFINITY;

  constructor(limits: Partial<QueueLimits> = {}, pace: Pace = () => Promise.resolve()) {
    this.#limits = { ...QUEUE_LIMITS, ...limits };
    this.#pace = pace;
    this.#clients = new Acquaintances(this.#limits.window, this.#limits.modest);
  }

  /** What runs and waits now, and how often work was turned away since the start. */
  get state(): { readonly running: number; readonly waiting: number; readonly shed: number } {
    return { running: this.#running, waiting: this.#waitingCount, shed: this.#shed };
  }

  /** Whether work of this client would be turned away at once; where it would, it counts as turned away. */
  refuses(client: string): boolean {
    const refused = !this.#hasRoomFor(client);
    if (!refused) return false;
    this.#shed += 1;
    // A queue of few places is empty now and then however many find it full: the strain outlasts that.
    if (this.#strained) this.#staysStrained();
    return true;
  }

  /** Whether the work may begin; where it may, `leave` must follow. */
  enter(client: string): Promise<boolean> {
    if (this.refuses(client)) return Promise.resolve(false);
    if (this.#waitingCount >= this.#places(client)) this.#giveUpLast(client);
    return new Promise((decide) => {
      const timer = setTimeout(() => {
        this.#giveUp(client, waiter);
      }, this.#patience(client));
      const waiter: Waiter = { decide, timer };
      this.#waiting.set(client, [...(this.#waiting.get(client) ?? []), waiter]);
      this.#waitingCount += 1;
      this.#waitingSince ??= performance.now();
      void this.#admit();
    });
  }

  /** The work is done: there is room for the next. */
  leave(): void {
    this.#running -= 1;
    void this.#admit();
  }

  /** Lets in one after the other while there is room, each the first of those who wait by then. */
  async #admit(): Promise<void> {
    if (this.#admitting) return;
    this.#admitting = true;
    while (this.#hasRoom) {
      await this.#pace(() => this.#knownWaits);
      this.#admitNext();
    }
    this.#admitting = false;
  }

  #admitNext(): void {
    const client = this.#hasRoom ? this.#nextClient() : undefined; // whoever was waiting may have left
    if (client === undefined) return;
    const [waiter, ...others] = this.#waiting.get(client) ?? [];
    this.#waiting.delete(client);
    if (others.length > 0) this.#waiting.set(client, others); // behind all others
    this.#forgetOne();
    if (waiter === undefined) return;
    clearTimeout(waiter.timer);
    this.#clients.serve(client, this.#strained);
    this.#running += 1;
    waiter.decide(true);
  }

  #rankOf(client: string): number {
    if (!this.#clients.isModest(client)) return GREEDY;
    return this.#clients.isKnown(client) ? KNOWN : NEW;
  }

  /** Of those who go first, whoever has had least; of these, whoever is next in turn. */
  #nextClient(): string | undefined {
    let next: { readonly client: string; readonly rank: number; readonly served: number } | undefined;
    for (const client of this.#waiting.keys()) {
      const [rank, served] = [this.#rankOf(client), this.#clients.served(client)];
      if (next === undefined || rank < next.rank || (rank === next.rank && served < next.served))
        next = { client, rank, served };
    }
    return next?.client;
  }

  /** Whether somebody who waits may begin. */
  get #hasRoom(): boolean {
    if (this.#waitingCount === 0) return false;
    const { running, strainedRunning } = this.#limits;
    return this.#running < (this.#strained && !this.#knownWaits ? strainedRunning : running);
  }

  get #knownWaits(): boolean {
    for (const client of this.#waiting.keys()) if (this.#rankOf(client) === KNOWN) return true;
    return false;
  }

  get #strained(): boolean {
    const now = performance.now();
    return now < this.#strainedUntil || this.#hasWaitedLong(now);
  }

  #hasWaitedLong(now: number): boolean {
    return this.#waitingSince !== null && now - this.#waitingSince > this.#limits.strainedAfter;
  }

  #staysStrained(): void {
    this.#strainedUntil = performance.now() + this.#limits.strainedAfter;
  }

  #patience(client: string): number {
    return this.#strained && this.#rankOf(client) !== KNOWN ? this.#limits.strainedPatience : this.#limits.patience;
  }

  /** How many may wait, for one more of this client to be among them without another's giving way. */
  #places(client: string): number {
    const { waiting, strainedWaiting } = this.#limits;
    return this.#strained && this.#rankOf(client) !== KNOWN ? Math.min(waiting, strainedWaiting) : waiting;
  }

  #hasRoomFor(client: string): boolean {
    if ((this.#waiting.get(client)?.length ?? 0) >= this.#limits.waitingPerClient) return false;
    return this.#waitingCount < this.#places(client) || this.#givingWayTo(client) !== undefined;
  }

  /**
   * Who gives way to one more piece of work of a client: of those who go behind it, else of those who go with it and would
   * still have as much waiting as it then has, whoever has most ("longest queue drop"); of several the last.
   */
  #givingWayTo(client: string): string | undefined {
    const [rank, most] = [this.#rankOf(client), (this.#waiting.get(client)?.length ?? 0) + 1];
    let found: { readonly other: string; readonly rank: number; readonly waiting: number } | undefined;
    for (const [other, { length }] of this.#waiting) {
      const its = { other, rank: this.#rankOf(other), waiting: length };
      const gives = its.rank > rank || (its.rank === rank && its.waiting > most);
      const isFurther =
        found === undefined || its.rank > found.rank || (its.rank === found.rank && its.waiting >= found.waiting);
      if (gives && isFurther) found = its;
    }
    return found?.other;
  }

  #giveUpLast(inFavourOf: string): void {
    const client = this.#givingWayTo(inFavourOf);
    const waiter = client === undefined ? undefined : this.#waiting.get(client)?.at(-1);
    if (client === undefined || waiter === undefined) return;
    clearTimeout(waiter.timer);
    this.#giveUp(client, waiter);
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
    if (this.#waitingCount > 0) return;
    if (this.#hasWaitedLong(performance.now())) this.#staysStrained();
    this.#waitingSince = null;
  }
}
