import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { FairQueue, type QueueLimits } from "../../../src/http/limits/fair-queue.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Enters for each client in order and tells in which order they are let in (or "-client": turned away). */
function entering(queue: FairQueue, clients: readonly string[]): string[] {
  const seen: string[] = [];
  for (const client of clients)
    void queue.enter(client).then((admitted) => seen.push(admitted ? client : `-${client}`));
  return seen;
}
const settled = () => vi.advanceTimersByTimeAsync(0);

describe("FairQueue", () => {
  it("runs no more than it may, and lets the next in when one leaves", async () => {
    const queue = new FairQueue({ running: 2 });
    const seen = entering(queue, ["a", "b", "c"]);
    await settled();
    expect(seen).toEqual(["a", "b"]);
    expect(queue.state).toEqual({ running: 2, waiting: 1, shed: 0 });
    queue.leave();
    await settled();
    expect(seen).toEqual(["a", "b", "c"]);
    queue.leave();
    queue.leave();
    expect(queue.state).toEqual({ running: 0, waiting: 0, shed: 0 });
  });

  it("takes clients in turn, however much one of them asks", async () => {
    const queue = new FairQueue({ running: 1, modest: 100 });
    const seen = entering(queue, ["greedy", "greedy", "greedy", "greedy", "one", "two"]);
    for (let n = 0; n < 6; n += 1) {
      await settled();
      queue.leave();
    }
    expect(seen).toEqual(["greedy", "one", "two", "greedy", "greedy", "greedy"]);
  });

  it("lets those come first who have had little of late", async () => {
    const queue = new FairQueue({ running: 1, modest: 2, window: 1000 });
    const seen = entering(queue, ["greedy", "greedy", "greedy", "greedy", "greedy"]);
    for (let n = 0; n < 2; n += 1) {
      await settled();
      queue.leave();
    }
    const late = entering(queue, ["modest", "modest"]);
    for (let n = 0; n < 2; n += 1) {
      await settled();
      queue.leave();
    }
    await settled();
    expect(seen).toEqual(["greedy", "greedy", "greedy"]);
    expect(late).toEqual(["modest", "modest"]);
  });

  it("says who is next when there is room, not before", async () => {
    let room: () => void = () => undefined;
    const pace = (): Promise<void> =>
      new Promise((resolve) => {
        room = resolve;
      });
    const queue = new FairQueue({ running: 1, modest: 1 }, pace);
    const seen = entering(queue, ["greedy"]);
    room();
    await settled();
    queue.leave();
    seen.push(...entering(queue, ["greedy"]));
    const late = entering(queue, ["late"]);
    room();
    await settled();
    expect(seen).toEqual(["greedy"]);
    expect(late).toEqual(["late"]);
  });

  describe("while there is more than can be done", () => {
    const WINDOW = 10_000;
    /** A queue that knows "friend" from quieter times, and whose places are taken. */
    async function strained(limits: Partial<QueueLimits> = {}): Promise<FairQueue> {
      const all = { running: 1, waiting: 4, strainedWaiting: 2, window: WINDOW, patience: 5000, ...limits };
      const queue = new FairQueue(all);
      entering(queue, ["friend"]);
      await settled();
      queue.leave();
      await vi.advanceTimersByTimeAsync(WINDOW);
      entering(
        queue,
        Array.from({ length: all.running + 2 }, (_, n) => `stranger ${n}`),
      );
      await vi.advanceTimersByTimeAsync(260);
      return queue;
    }

    it("lets those go first who were there before", async () => {
      const queue = await strained();
      const late = entering(queue, ["friend", "stranger"]);
      await settled();
      queue.leave();
      await settled();
      expect(late).toEqual(["-stranger", "friend"]);
    });

    it("takes up no more with strangers than leaves room for those", async () => {
      const queue = await strained({ running: 3, strainedRunning: 1, waiting: 8 });
      queue.leave();
      queue.leave();
      await settled();
      expect(queue.state).toMatchObject({ running: 1, waiting: 2 });
      const late = entering(queue, ["friend"]);
      await settled();
      expect(late).toEqual(["friend"]);
      expect(queue.state).toMatchObject({ running: 2, waiting: 2 });
    });

    it("goes on as before while there is still somebody to be turned away, though the queue is empty now and then", async () => {
      const queue = await strained({ running: 1, waiting: 4, strainedWaiting: 2, patience: 300 });
      await vi.advanceTimersByTimeAsync(50);
      expect(queue.state.waiting).toBe(0); // all have waited too long
      entering(queue, ["fourth", "fifth"]);
      await vi.advanceTimersByTimeAsync(50);
      expect(queue.refuses("stranger")).toBe(true);
      await vi.advanceTimersByTimeAsync(100); // as long as strangers wait then
      expect(queue.state.waiting).toBe(0);
      await vi.advanceTimersByTimeAsync(260);
      entering(queue, ["sixth", "seventh"]);
      expect(queue.refuses("stranger")).toBe(false);
    });

    it("ends, though there is always somebody who asks", async () => {
      const queue = await strained({ running: 1, waiting: 4, strainedWaiting: 2, patience: 300 });
      await vi.advanceTimersByTimeAsync(50);
      queue.leave();
      for (let n = 0; n < 10; n += 1) {
        entering(queue, ["newcomer"]);
        await vi.advanceTimersByTimeAsync(100);
        queue.leave();
      }
      entering(queue, ["another"]);
      await settled();
      entering(queue, ["one", "two"]);
      expect(queue.refuses("three")).toBe(false);
    });

    it("turns away the last of the strangers for one of them, where it is full", async () => {
      const queue = await strained();
      expect(queue.refuses("stranger")).toBe(true);
      expect(queue.refuses("friend")).toBe(false);
      const late = entering(queue, ["friend", "friend", "friend"]);
      await settled();
      expect(late).toEqual([]);
      expect(queue.state).toEqual({ running: 1, waiting: 4, shed: 2 });
    });
  });

  it("turns away at once what finds it full, and a client that has its share", async () => {
    const queue = new FairQueue({ running: 1, waiting: 3, waitingPerClient: 2 });
    const seen = entering(queue, ["a"]);
    await settled();
    const late = entering(queue, ["a", "b", "c", "d", "b", "b"]);
    await settled();
    expect(seen).toEqual(["a"]);
    expect(late).toEqual(["-d", "-b", "-b"]);
    expect(queue.state).toEqual({ running: 1, waiting: 3, shed: 3 });
    const alone = new FairQueue({ running: 1, waiting: 30, waitingPerClient: 2 });
    const more = entering(alone, ["a", "a", "a", "a"]);
    await settled();
    expect(more).toEqual(["-a", "-a", "a"]);
  });

  it("turns away the last of whoever has most waiting for one who has less, where it is full", async () => {
    const queue = new FairQueue({ running: 1, waiting: 4 });
    const seen = entering(queue, ["first"]);
    await settled();
    const late = entering(queue, ["greedy", "greedy", "greedy", "one", "two", "three"]);
    await settled();
    expect(late).toEqual(["-greedy", "-greedy"]);
    for (let n = 0; n < 4; n += 1) {
      queue.leave();
      await settled();
    }
    expect([...seen, ...late]).toEqual(["first", "-greedy", "-greedy", "greedy", "one", "two", "three"]);
  });

  it("turns away what has waited too long, and sooner while the strain lasts", async () => {
    const queue = new FairQueue({ running: 1, patience: 1000, strainedPatience: 40, strainedAfter: 250 });
    const seen = entering(queue, ["a", "b"]);
    await vi.advanceTimersByTimeAsync(300);
    seen.push(...entering(queue, []));
    const late = entering(queue, ["c"]);
    await vi.advanceTimersByTimeAsync(41);
    expect(late).toEqual(["-c"]);
    expect(seen).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(seen).toEqual(["a", "-b"]);
    expect(queue.state).toEqual({ running: 1, waiting: 0, shed: 2 });
  });
});
