import type { Logger } from "pino";
import type { WenceService } from "../http/service.ts";
import type { LanguageModel } from "../ports/language-model.ts";
import type { Records } from "../ports/records.ts";
import { AdapterHealth } from "./adapter-health.ts";
import { ask } from "./ask.ts";
import { changesResponse } from "./changes.ts";
import { clauseResponse } from "./clause-response.ts";
import { dayInShanghai, systemClock, type Clock } from "./clock.ts";
import { documentResponse, documentsResponse } from "./documents.ts";
import { GuardCounts, type Counts } from "./guard-counts.ts";
import type { House } from "./house.ts";
import { keepsIn } from "./keeps.ts";
import { recordService } from "./records.ts";
import { presentIn } from "./standing.ts";
import { measuresOf } from "./measures.ts";
import { search } from "./search.ts";
import { startersIn } from "./starters.ts";

/** The service over one house at a time. */
export interface OpenedWence extends WenceService {
  /** What the guard has done since the start. */
  readonly guardCounts: Counts;
  /** Opens corpus and index anew and answers from them from then on; requests under way finish in the house they began in. */
  reload(): Promise<void>;
}

/** What operators know the place of records by. */
const STORE = "store";

/** What a service may be given beside its house. */
export interface ServiceOptions {
  readonly clock?: Clock;
  /** Words the answers; by default nobody does, and they stay as composed. */
  readonly model?: LanguageModel | null;
  /** Makes the next house for a reload; without it a reload keeps the one in force. */
  readonly reopen?: () => Promise<House>;
}

/** All that the outer rooms ask for, answered from the house in force. */
export function serviceOver(first: House, records: Records, logger: Logger, options: ServiceOptions = {}): OpenedWence {
  const { clock = systemClock, model = null, reopen = () => Promise.resolve(first) } = options;
  let house = first;
  const counts = new GuardCounts();
  const health = new AdapterHealth();
  const answers = health.ofLog(STORE, records.answers);
  const noted = model === null ? null : health.ofModel(model);
  health.note(first.snapshot.encoder.id, true);
  const today = (): string => dayInShanghai(clock());
  const found = <T>(make: () => T): Promise<T> => Promise.resolve().then(make);
  return {
    get indexVersion() {
      return house.snapshot.knowledge.index.version;
    },
    get guardCounts() {
      return counts.counts;
    },
    records: recordService(records, () => presentIn(house), clock),
    reload: async () => {
      house = await reopen();
    },
    ask: (request, signal, listener) =>
      ask(request, house, { answers, clock, counts, health, logger, model: noted }, signal, listener),
    search: (query) => search(query, today(), house),
    documents: (day = today()) => found(() => documentsResponse(day, house.catalogue)),
    document: (name, day = today()) =>
      found(() => {
        const document = house.catalogue.find(name);
        return document === null ? null : documentResponse(document, day, house.catalogue);
      }),
    clause: (id, day = today()) => found(() => clauseResponse(id, day, house.catalogue, house.compare)),
    changes: (name, since, day = today()) =>
      found(() => {
        const [document, other] = [house.catalogue.find(name), house.catalogue.find(since)];
        return document === null || other === null
          ? null
          : changesResponse(document, other, day, house.catalogue, house.compare);
      }),
    starters: (lang) => found(() => startersIn(lang, house.starters)),
    today,
    measures: () => measuresOf(counts.counts, health.states),
    keeps: keepsIn(
      {
        tryWrite: () => health.ofStore(STORE, records.tryWrite()),
        answers: records.answers,
        failedAt: () => health.failedToKeepAt,
      },
      logger,
    ),
    readiness: () => ({
      ready: true,
      indexVersion: house.snapshot.knowledge.index.version,
      documents: house.snapshot.knowledge.corpus.documents.length,
      detail: null,
    }),
  };
}
