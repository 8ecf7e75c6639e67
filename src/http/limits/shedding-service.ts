import { setImmediate } from "node:timers/promises";
import { layered } from "../layered.ts";
import { HttpProblem } from "../problems.ts";
import type { WenceService } from "../service.ts";
import { currentClient } from "./client.ts";
import { FairQueue, QUEUE_LIMITS, type Pace } from "./fair-queue.ts";

/**
 * Turns of the event loop between the beginnings of two answers. Node takes in one new connection a turn: with fewer
 * turns connections wait in the kernel, out of sight of the queue, as long as it takes to answer all before them.
 */
const TURNS = 20;

/** The same where somebody waits who goes first, whoever may yet come: about as many as come while one answer is made. */
const HURRIED_TURNS = 8;

/** So many turns one after the other in which next to nothing happened: nobody is waiting out of sight. Milliseconds. */
const QUIET = { turns: 3, longest: 0.05 };

/** Milliseconds after which an answer begins although the turns aren't quiet: however many come, somebody is answered. */
const LONGEST = 100;

/** Lets the event loop take in who else is waiting: turning somebody away takes far less time than an answer. */
const intake: Pace = async (hurried) => {
  const began = performance.now();
  let last = began;
  let quiet = 0;
  const enough = (turns: number): boolean =>
    hurried() ? turns >= HURRIED_TURNS : turns >= TURNS && (quiet >= QUIET.turns || last - began >= LONGEST);
  for (let turns = 0; !enough(turns); turns += 1) {
    await setImmediate();
    const now = performance.now();
    quiet = now - last < QUIET.longest ? quiet + 1 : 0;
    last = now;
  }
};

/** Of the answers under way at the same time, the share that strangers take up while there is more to do than can be done. */
const STRANGERS = 1 / 3;

/** A queue that says who is next once all who are waiting can be seen. */
export function pacedQueue(running: number = QUEUE_LIMITS.running): FairQueue {
  return new FairQueue({ running, strainedRunning: Math.ceil(running * STRANGERS) }, intake);
}

/** What those are told who aren't let in. */
export const BUSY = "The server is busy; please try again in a moment.";

/** The service behind a queue: what doesn't get its turn in time is 503, before any work is put into it. */
export function sheddingService(service: WenceService, queue: FairQueue): WenceService {
  const queued = async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    if (!(await queue.enter(currentClient()))) throw new HttpProblem(503, BUSY);
    try {
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
