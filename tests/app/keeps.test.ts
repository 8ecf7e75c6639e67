import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepsIn } from "../../src/app/keeps.ts";
import { Unavailable } from "../../src/domain/unavailable.ts";

const FULL = new Unavailable("gone", { cause: new Error("disk full") });

/** A store that does as it is told, and what is logged of it. */
function store() {
  const tryWrite = vi.fn<() => Promise<void>>(() => Promise.resolve());
  const recent = vi.fn<() => Promise<null>>(() => Promise.resolve(null));
  const failedAt = vi.fn<() => number | null>(() => null);
  const logger = { error: vi.fn(), info: vi.fn() };
  return { tryWrite, recent, failedAt, logger, keeps: keepsIn({ tryWrite, answers: { recent }, failedAt }, logger) };
}

describe("how the store stands", () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ["performance"] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("is tried by writing, once in a few seconds", async () => {
    const { keeps, tryWrite, recent } = store();
    expect(await Promise.all([keeps(), keeps(), keeps()])).toEqual(["kept", "kept", "kept"]);
    expect(tryWrite).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(2_999);
    await keeps();
    expect(tryWrite).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(1);
    await keeps();
    expect(tryWrite).toHaveBeenCalledTimes(2);
    expect(recent).not.toHaveBeenCalled();
  });

  it("tells one that can be read alone from one that is gone, and logs why, once", async () => {
    const { keeps, tryWrite, recent, logger } = store();
    tryWrite.mockRejectedValue(FULL);
    expect(await keeps()).toBe("unwritable");
    vi.advanceTimersByTime(3_000);
    expect(await keeps()).toBe("unwritable");
    expect(logger.error.mock.calls).toEqual([[{ err: FULL, store: "unwritable" }, "nothing can be kept"]]);
    recent.mockRejectedValue(FULL);
    vi.advanceTimersByTime(3_000);
    expect(await keeps()).toBe("unreachable");
    tryWrite.mockResolvedValue();
    vi.advanceTimersByTime(3_000);
    expect(await keeps()).toBe("kept");
    expect(logger.info).toHaveBeenCalledTimes(1);
  });

  it("isn't well for a while after an answer couldn't be kept, whatever is tried meanwhile", async () => {
    const { keeps, failedAt } = store();
    failedAt.mockReturnValue(performance.now());
    expect(await keeps()).toBe("unwritable");
    vi.advanceTimersByTime(9_000);
    expect(await keeps()).toBe("unwritable");
    vi.advanceTimersByTime(1_000);
    expect(await keeps()).toBe("kept");
  });

  it("isn't waited for where it doesn't answer", async () => {
    const { keeps, tryWrite, recent } = store();
    tryWrite.mockReturnValue(new Promise(() => undefined));
    recent.mockReturnValue(new Promise(() => undefined));
    expect(await keeps()).toBe("unreachable");
  });
});
