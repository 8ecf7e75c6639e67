/** One event of a `text/event-stream`. */
export interface ServerEvent {
  readonly event: string;
  readonly data: string;
}

/**
 * Reads a `text/event-stream` piece by piece, however the network has cut it. Comments, and events that the stream ends
 * in the middle of, are left out.
 *
 * @example
 * const reader = new EventReader();
 * reader.push("event: delta\nda"); // []
 * reader.push("ta: 1\n\n"); // [{ event: "delta", data: "1" }]
 */
export class EventReader {
  #rest = "";

  push(piece: string): ServerEvent[] {
    const blocks = (this.#rest + piece.replace(/\r/g, "")).split("\n\n");
    this.#rest = blocks.pop() ?? "";
    return blocks.map(eventOf).filter((event) => event !== null);
  }
}

function eventOf(block: string): ServerEvent | null {
  let event = "message";
  const data: string[] = [];
  for (const line of block.split("\n")) {
    const [, field, value = ""] = /^(\w+): ?(.*)$/.exec(line) ?? [];
    if (field === "event") event = value;
    if (field === "data") data.push(value);
  }
  return data.length === 0 ? null : { event, data: data.join("\n") };
}
