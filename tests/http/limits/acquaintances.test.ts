import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Acquaintances } from "../../../src/http/limits/acquaintances.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe("Acquaintances", () => {
  it("counts what a client had, and half of it from one window to the next", () => {
    const clients = new Acquaintances(1000, 10);
    for (let n = 0; n < 5; n += 1) clients.serve("a", false);
    expect(clients.served("a")).toBe(5);
    vi.advanceTimersByTime(1000);
    expect(clients.served("a")).toBe(2);
    vi.advanceTimersByTime(2500);
    expect(clients.served("a")).toBe(0);
  });

  it("knows who was served in a window without strain, once it is over", () => {
    const clients = new Acquaintances(1000, 10);
    clients.serve("early", false);
    expect(clients.isKnown("early")).toBe(false);
    vi.advanceTimersByTime(1000);
    clients.serve("first of a flood", false);
    clients.serve("second of a flood", true);
    vi.advanceTimersByTime(1000);
    expect(clients.served("early")).toBe(0);
    expect(["early", "first of a flood", "second of a flood"].map((client) => clients.isKnown(client))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("no longer knows who takes much, nor comes to know them", () => {
    const clients = new Acquaintances(1000, 3);
    clients.serve("friend", false);
    vi.advanceTimersByTime(1000);
    for (const client of ["friend", "greedy", "friend", "greedy", "friend", "greedy"]) clients.serve(client, false);
    expect(clients.isKnown("friend")).toBe(true);
    vi.advanceTimersByTime(1000);
    clients.served("friend");
    expect(["friend", "greedy"].map((client) => clients.isKnown(client))).toEqual([false, false]);
  });

  it("remembers a bounded number, and forgets the longest known first", () => {
    const clients = new Acquaintances(1000, 10, 3);
    for (const client of ["a", "b", "c", "a", "d"]) {
      clients.serve(client, false);
      vi.advanceTimersByTime(1000);
      clients.served(client);
    }
    expect(["a", "b", "c", "d"].filter((client) => clients.isKnown(client))).toEqual(["a", "c", "d"]);
  });
});
