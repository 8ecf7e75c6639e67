import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { ClientCounts } from "../../../src/http/limits/client-counts.ts";

beforeEach(() => {
  vi.useFakeTimers({ now: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("ClientCounts", () => {
  it("counts within a window, and anew in the next", () => {
    const counts = new ClientCounts(1000);
    expect(counts.increment("a").totalHits).toBe(1);
    vi.advanceTimersByTime(999);
    expect(counts.increment("a")).toEqual({ totalHits: 2, resetTime: new Date(1000) });
    vi.advanceTimersByTime(1);
    expect(counts.increment("a")).toEqual({ totalHits: 1, resetTime: new Date(2000) });
  });

  it("holds a bounded number of clients, and forgets those whose window is over", () => {
    const counts = new ClientCounts(1000, 100);
    for (let n = 0; n < 10_000; n += 1) counts.increment(`client ${n}`);
    expect(counts.size).toBe(100);
    vi.advanceTimersByTime(1000);
    counts.increment("late");
    expect(counts.size).toBe(1);
  });
});
