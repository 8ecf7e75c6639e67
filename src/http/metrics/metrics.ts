import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from "prom-client";
import type { AskResponse } from "../../contract/index.ts";
import type { ConnectionCounts } from "../limits/connections.ts";
import type { FairQueue } from "../limits/fair-queue.ts";
import type { Measure, WenceService } from "../service.ts";

/** Seconds; an answer takes a hundredth of one, a language model many. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/**
 * What is counted for operators, in the names and units of Prometheus. No label holds anything that a client sent: every
 * label comes from a closed list, so their number is bounded.
 */
export class Metrics {
  readonly #registry = new Registry();
  readonly #requests = new Histogram({
    name: "wence_http_request_duration_seconds",
    help: "Time from a request's first byte to the end of its response, without those turned away at the door",
    labelNames: ["method", "route", "status"],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #stages = new Histogram({
    name: "wence_answer_stage_duration_seconds",
    help: "Time that an answer took: retrieve, answer, total",
    labelNames: ["stage"],
    buckets: BUCKETS,
    registers: [this.#registry],
  });
  readonly #answers = this.#counter("wence_answers_total", "Answers given", ["status", "lang", "adapter"]);
  readonly #refusals = this.#counter("wence_refusals_total", "Questions without an answer, by reason", ["reason"]);
  readonly #notices = this.#counter("wence_notices_total", "Notices given beside answers", ["code"]);
  readonly #failures = this.#counter("wence_answer_failures_total", "Questions that ended in a fault", []);
  readonly #turnedAway = this.#counter("wence_turned_away_total", "Questions turned away before they were read", [
    "status",
  ]);
  readonly #connections = new Gauge({
    name: "wence_connections",
    help: "Connections open now",
    registers: [this.#registry],
  });
  readonly #refusedConnections = this.#counter(
    "wence_connections_refused_total",
    "Connections cut off as they came, since the server or their client held as many as it may",
    [],
  );
  readonly #measured = new Map<string, Counter | Gauge>();
  readonly #service: WenceService;

  constructor(service: WenceService, queue: FairQueue) {
    this.#service = service;
    this.#watch(queue);
  }

  /** Adds memory, processor, event loop and garbage collection; once a process. */
  watchProcess(): void {
    collectDefaultMetrics({ register: this.#registry });
  }

  request(labels: { readonly method: string; readonly route: string; readonly status: number }, seconds: number): void {
    this.#requests.observe({ ...labels, status: String(labels.status) }, seconds);
  }

  answer({ status, lang, answeredBy, reason, notices, timings }: AskResponse): void {
    this.#answers.inc({ status, lang, adapter: answeredBy });
    if (reason !== null) this.#refusals.inc({ reason: reason.code });
    for (const { code } of notices) this.#notices.inc({ code });
    this.#stages.observe({ stage: "retrieve" }, timings.retrieveMs / 1000);
    this.#stages.observe({ stage: "answer" }, timings.answerMs / 1000);
    this.#stages.observe({ stage: "total" }, timings.totalMs / 1000);
  }

  failure(): void {
    this.#failures.inc();
  }

  turnedAway(status: 429 | 503): void {
    this.#turnedAway.inc({ status });
  }

  /** All of it as Prometheus reads it. */
  async text({ open, refused }: ConnectionCounts): Promise<{ readonly type: string; readonly body: string }> {
    this.#connections.set(open);
    this.#refusedConnections.reset();
    this.#refusedConnections.inc(refused);
    this.#take(this.#service.measures?.() ?? []);
    return { type: this.#registry.contentType, body: await this.#registry.metrics() };
  }

  #counter(name: string, help: string, labelNames: string[]): Counter {
    return new Counter({ name, help, labelNames, registers: [this.#registry] });
  }

  #watch(queue: FairQueue): void {
    const registers = [this.#registry];
    const service = this.#service;
    new Gauge({
      name: "wence_queue",
      help: "Work that runs and waits now",
      labelNames: ["state"],
      registers,
      collect() {
        this.set({ state: "running" }, queue.state.running);
        this.set({ state: "waiting" }, queue.state.waiting);
      },
    });
    new Counter({
      name: "wence_queue_shed_total",
      help: "Work turned away because the queue was full or the wait too long",
      registers,
      collect() {
        this.reset();
        this.inc(queue.state.shed);
      },
    });
    new Gauge({
      name: "wence_ready",
      help: "1 while questions can be answered",
      registers,
      collect() {
        this.set(service.readiness().ready ? 1 : 0);
      },
    });
    new Gauge({
      name: "wence_index_info",
      help: "The index in force, by its version",
      labelNames: ["version"],
      registers,
      collect() {
        this.reset();
        const { indexVersion } = service.readiness();
        if (indexVersion !== null) this.set({ version: indexVersion }, 1);
      },
    });
  }

  /** What the house counts itself, under the names that it gives. */
  #take(measures: readonly Measure[]): void {
    for (const metric of this.#measured.values()) metric.reset();
    for (const { name, help, kind, labels, value } of measures) {
      const known = this.#measured.get(name);
      const labelNames = Object.keys(labels);
      const registers = [this.#registry];
      const metric =
        known ??
        (kind === "gauge"
          ? new Gauge({ name, help, labelNames, registers })
          : new Counter({ name, help, labelNames, registers }));
      this.#measured.set(name, metric);
      metric.inc(labels, value);
    }
  }
}
