import { describe, expect, it, vi } from "vitest";
import { keepsIn } from "../../src/app/keeps.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";

describe("whether what is kept can be reached", () => {
  it("is asked of the store, not more often than once a second", async () => {
    vi.useFakeTimers({ toFake: ["performance"] });
    try {
      const recent = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
      const keeps = keepsIn({ recent });
      expect(await Promise.all([keeps(), keeps(), keeps()])).toEqual([true, true, true]);
      expect(recent).toHaveBeenCalledTimes(1);
      recent.mockRejectedValueOnce(new Unavailable("gone"));
      vi.advanceTimersByTime(1_000);
      expect(await keeps()).toBe(false);
      vi.advanceTimersByTime(1_000);
      expect(await keeps()).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it("is denied of a store that doesn't answer", async () => {
    const keeps = keepsIn({ recent: () => new Promise(() => undefined) });
    expect(await keeps()).toBe(false);
  });
});
