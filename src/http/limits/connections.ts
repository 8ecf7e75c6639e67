import type { IncomingMessage, Server } from "node:http";
import type { Socket } from "node:net";

/** Open connections from which on those who are turned away lose theirs, so that those who are served can keep theirs. */
const SCARCE = 512;

/** The server's open connections, by each of them. */
const openBeside = new WeakMap<Socket, { open: number }>();

/** Counts the open connections of a server from now on. */
export function countConnections(server: Server): void {
  const count = { open: 0 };
  server.on("connection", (socket) => {
    count.open += 1;
    openBeside.set(socket, count);
    socket.once("close", () => {
      count.open -= 1;
    });
  });
}

/** Whether the server that a request came to has few connections left to give. */
export function connectionsAreScarce({ socket }: IncomingMessage): boolean {
  return (openBeside.get(socket)?.open ?? 0) >= SCARCE;
}
