import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EventReader } from "../../src/widget/event-reader.ts";

const STREAM = [
  ": open",
  "",
  "event: start",
  'data: {"id":"1"}',
  "",
  ": still here",
  "",
  "event: delta",
  "data: 最高",
  "data: 500万元",
  "",
  "event: answer",
  "data: {}",
  "",
  "",
].join("\n");

const EVENTS = [
  { event: "start", data: '{"id":"1"}' },
  { event: "delta", data: "最高\n500万元" },
  { event: "answer", data: "{}" },
];

describe("a stream of events", () => {
  it("is read alike however the network cuts it, and with either end of line", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(STREAM.length * 2)), fc.boolean(), (cuts, hasCarriageReturns) => {
        const text = hasCarriageReturns ? STREAM.replaceAll("\n", "\r\n") : STREAM;
        const reader = new EventReader();
        const ends = [...cuts.map((cut) => Math.min(cut, text.length)), text.length].sort((a, b) => a - b);
        const events = ends.flatMap((end, at) => reader.push(text.slice(ends[at - 1] ?? 0, end)));
        expect(events).toEqual(EVENTS);
      }),
    );
  });

  it("tells nothing of an event that isn't whole", () => {
    expect(new EventReader().push("event: answer\ndata: {}\n")).toEqual([]);
  });
});
