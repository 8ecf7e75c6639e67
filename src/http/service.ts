import type {
  AskRequest,
  AskResponse,
  ChangesResponse,
  ClauseResponse,
  DocumentResponse,
  DocumentsResponse,
  Lang,
  Readiness,
  SearchQuery,
  SearchResponse,
  StarterGroup,
} from "../contract/index.ts";
import type { RecordService } from "./record-service.ts";

/** A number that the house keeps about itself, named as in Prometheus; all of one name have the same labels. */
export interface Measure {
  readonly name: string;
  readonly help: string;
  readonly kind: "counter" | "gauge";
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Told how an answer comes along, for whoever shows it while it is being made. */
export interface AskListener {
  /** The question has been taken. */
  started(ids: { readonly id: string; readonly conversationId: string }): void;
  /** The answer so far: only text that the guard has passed; it grows at its end alone. Not called where all comes at once. */
  said(soFar: string): void;
}

/** What is asked now is kept; what was kept can be read, and no more is; or not even that. */
export type Keeping = "kept" | "unwritable" | "unreachable";

/**
 * What the outer rooms (HTTP, command line) ask of the house. `asOf` is a day `YYYY-MM-DD`; undefined is today in
 * Asia/Shanghai. A thing that isn't there is null, never an exception.
 */
export interface WenceService {
  /** The version of the index that answers are given from. */
  readonly indexVersion: string;
  /** What is kept of questions and answers. */
  readonly records: RecordService;
  /** Answers one question. Rejects with the signal's reason where it is aborted. */
  ask(request: AskRequest, signal?: AbortSignal, listener?: AskListener): Promise<AskResponse>;
  search(query: SearchQuery): Promise<SearchResponse>;
  documents(asOf?: string): Promise<DocumentsResponse>;
  document(idOrNumber: string, asOf?: string): Promise<DocumentResponse | null>;
  clause(id: string, asOf?: string): Promise<ClauseResponse | null>;
  /** What document `id` changed against the edition `since`; null where either is unknown or they don't compare. */
  changes(id: string, since: string, asOf?: string): Promise<ChangesResponse | null>;
  /** Questions that the corpus can answer, by who asks them, for somebody who doesn't know what to ask; may be empty. */
  starters(lang: Lang): Promise<readonly StarterGroup[]>;
  /** Today in Asia/Shanghai by the service's clock, `YYYY-MM-DD`. */
  today(): string;
  readiness(): Readiness;
  /** How the store stands: unless what is asked can be kept, questions are 503. */
  keeps?(): Promise<Keeping>;
  /** What the house counts: what the guard did, how language models fare. */
  measures?(): readonly Measure[];
}
