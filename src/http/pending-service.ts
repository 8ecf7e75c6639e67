import type { RecordService } from "./record-service.ts";
import type { WenceService } from "./service.ts";

const NOT_READY = "The index is being built.";

/**
 * A service for the time before the real one stands: it says that it isn't ready, and hands everything on from
 * `resolve` on. So the server can listen, and answer 503, while the index is built.
 */
export class PendingService implements WenceService {
  #real: WenceService | null = null;
  #detail = NOT_READY;

  resolve(service: WenceService): void {
    this.#real = service;
  }

  /** The real service will not come. */
  fail(detail: string): void {
    this.#detail = detail;
  }

  get indexVersion(): string {
    return this.#real?.indexVersion ?? "";
  }

  readonly ask: WenceService["ask"] = async (...asked) => this.#service().ask(...asked);
  readonly search: WenceService["search"] = async (query) => this.#service().search(query);
  readonly documents: WenceService["documents"] = async (asOf) => this.#service().documents(asOf);
  readonly document: WenceService["document"] = async (id, asOf) => this.#service().document(id, asOf);
  readonly clause: WenceService["clause"] = async (id, asOf) => this.#service().clause(id, asOf);
  readonly changes: WenceService["changes"] = async (id, since, asOf) => this.#service().changes(id, since, asOf);
  readonly starters: WenceService["starters"] = async (lang) => this.#service().starters(lang);

  /** To be asked for only when it is ready. */
  get records(): RecordService {
    return this.#service().records;
  }

  readonly measures = () => this.#real?.measures?.() ?? [];

  readonly keeps = async () => (await this.#real?.keeps?.()) ?? "kept";

  readonly today: WenceService["today"] = () => this.#service().today();

  readonly readiness: WenceService["readiness"] = () =>
    this.#real?.readiness() ?? { ready: false, indexVersion: null, documents: 0, detail: this.#detail };

  #service(): WenceService {
    if (this.#real === null) throw new Error(this.#detail);
    return this.#real;
  }
}
