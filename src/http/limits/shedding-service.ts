import { setImmediate } from "node:timers/promises";
import { layered } from "../layered.ts";
import { HttpProblem } from "../problems.ts";
import type { WenceService } from "../service.ts";
import { currentClient } from "./client.ts";
import type { FairQueue } from "./fair-queue.ts";

/**
 * Turns of the event loop between the beginnings of two answers. Node takes in one new connection a turn: with fewer
 * turns connections wait in the kernel, out of sight of the queue, as long as it takes to answer all before them.
 */
const TURNS = 20;

/** The service behind a queue: what doesn't get its turn in time is 503, before any work is put into it. */
export function sheddingService(service: WenceService, queue: FairQueue): WenceService {
  let begun: Promise<void> = Promise.resolve();
  const turns = async (): Promise<void> => {
    for (let n = 0; n < TURNS; n += 1) await setImmediate();
  };
  const queued = async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    if (!(await queue.enter(currentClient())))
      throw new HttpProblem(503, "The server is busy; please try again in a moment.");
    try {
      begun = begun.then(turns); // one after the other, and not all in the same turns
      await begun;
      signal?.throwIfAborted();
      return await work();
    } finally {
      queue.leave();
    }
  };
  return layered(service, {
    ask: (request, signal, listener) => queued(() => service.ask(request, signal, listener), signal),
    search: (query) => queued(() => service.search(query)),
    documents: (asOf) => queued(() => service.documents(asOf)),
    document: (id, asOf) => queued(() => service.document(id, asOf)),
    clause: (id, asOf) => queued(() => service.clause(id, asOf)),
    changes: (id, since, asOf) => queued(() => service.changes(id, since, asOf)),
  });
}
