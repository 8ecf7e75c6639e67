import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";
import { ipKeyGenerator } from "express-rate-limit";

/** Open connections from which on those who are turned away lose theirs, so that those who are served can keep theirs. */
const SCARCE = 128;

/** How many connections one client may hold. */
export interface ConnectionLimits {
  /** Of one address (of IPv6: one network); 0 for any number. */
  readonly perClient: number;
  /** Whether an address is that of a proxy in front of us, whose connections are those of many. */
  readonly isProxy: (address: string) => boolean;
}

/** A server's connections: those open now, and how many were cut off as they came, since the start. */
export interface ConnectionCounts {
  readonly open: number;
  readonly refused: number;
}

/** The counts of the server that a connection came to. */
const countsBeside = new WeakMap<Socket, ConnectionCounts>();

/**
 * Counts the connections of a server from now on, and cuts off those of a client that holds as many as it may: whoever
 * opens connections and says nothing would otherwise keep all others out without ever being asked who it is.
 */
export function boundConnections(server: Server, { perClient, isProxy }: ConnectionLimits): void {
  const counts = { open: 0, refused: 0 };
  const held = new Map<string, number>();
  const hold = (client: string, more: 1 | -1): void => {
    const now = (held.get(client) ?? 0) + more;
    if (now > 0) held.set(client, now);
    else held.delete(client);
  };
  server.on("drop", () => {
    counts.refused += 1;
  });
  server.on("connection", (socket) => {
    const address = socket.remoteAddress;
    const client = address === undefined || isProxy(address) ? null : ipKeyGenerator(address);
    if (client !== null && perClient > 0 && (held.get(client) ?? 0) >= perClient) {
      counts.refused += 1;
      socket.destroy();
      return;
    }
    counts.open += 1;
    if (client !== null) hold(client, 1);
    countsBeside.set(socket, counts);
    socket.once("close", () => {
      counts.open -= 1;
      if (client !== null) hold(client, -1);
    });
  });
}

/** The connections of the server that a request came to. */
export function connectionsBeside({ socket }: IncomingMessage): ConnectionCounts {
  return countsBeside.get(socket) ?? { open: 0, refused: 0 };
}

/** Whether the server that a request came to has few connections left to give. */
export function connectionsAreScarce(request: IncomingMessage): boolean {
  return connectionsBeside(request).open >= SCARCE;
}
