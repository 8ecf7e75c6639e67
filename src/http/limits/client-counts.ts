import type { ClientRateLimitInfo, Store } from "express-rate-limit";

interface Count {
  totalHits: number;
  readonly resetTime: Date;
}

/**
 * Requests of each client within its window, of a bounded number of clients: where it is full, whoever came first is
 * forgotten first, and may then come as often again. Fixed windows, each beginning with a client's first request.
 */
export class ClientCounts implements Store {
  readonly localKeys = true;
  readonly #clients = new Map<string, Count>();
  readonly #window: number;
  readonly #most: number;

  /** @param window milliseconds */
  constructor(window: number, most = 20_000) {
    this.#window = window;
    this.#most = most;
  }

  get size(): number {
    return this.#clients.size;
  }

  get(client: string): ClientRateLimitInfo | undefined {
    return this.#clients.get(client);
  }

  /** Seconds until a client that has come as often as it may, may come again; null where it may come now. */
  secondsUntilFewer(client: string, most: number): number | null {
    const known = this.#clients.get(client);
    const left = known === undefined ? 0 : known.resetTime.getTime() - Date.now();
    return known !== undefined && left > 0 && known.totalHits >= most ? Math.ceil(left / 1000) : null;
  }

  increment(client: string): ClientRateLimitInfo {
    const now = Date.now();
    const known = this.#clients.get(client);
    if (known !== undefined && known.resetTime.getTime() > now) {
      known.totalHits += 1;
      return known;
    }
    const fresh: Count = { totalHits: 1, resetTime: new Date(now + this.#window) };
    this.#clients.delete(client);
    this.#clients.set(client, fresh);
    this.#forget(now);
    return fresh;
  }

  decrement(client: string): void {
    const known = this.#clients.get(client);
    if (known !== undefined && known.totalHits > 0) known.totalHits -= 1;
  }

  resetKey(client: string): void {
    this.#clients.delete(client);
  }

  resetAll(): void {
    this.#clients.clear();
  }

  /** In order of their windows' beginnings, so the first that still runs ends the search. */
  #forget(now: number): void {
    for (const [client, { resetTime }] of this.#clients) {
      if (this.#clients.size <= this.#most && resetTime.getTime() > now) return;
      this.#clients.delete(client);
    }
  }
}
