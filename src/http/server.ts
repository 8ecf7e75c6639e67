import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import type { Logger } from "pino";
import { boundConnections, type ConnectionLimits } from "./limits/connections.ts";

/** Limits of a public server; times in milliseconds. Node's own are 60 s for headers and 300 s for a request. */
const LIMITS = {
  headersTimeout: 10_000,
  /** Headers and body. */
  requestTimeout: 20_000,
  /** Bytes: room for a question of 2,000 Chinese characters in an address, nine bytes each. */
  headerSize: 32 * 1024,
  headersCount: 100,
  /** Open connections, idle ones too. */
  sockets: 2_048,
  keepAliveTimeout: 10_000,
  /** A socket on which nothing moves; a stream's comment line comes every 15 s. */
  idleSocket: 120_000,
  /** Requests of one connection, after which it is closed, so that load spreads over replicas. */
  requestsPerSocket: 1_000,
  /** What running requests get to finish when the process is told to stop. */
  shutdown: 10_000,
  /** How often those connections are closed then on which nobody waits any more: Node leaves them to their clients. */
  shutdownLook: 100,
};

/** A server that listens. */
export interface RunningServer {
  /** Address to open in a browser. */
  readonly url: string;
  /** Takes no more connections, lets running requests finish, then cuts what is left. */
  close(): Promise<void>;
}

const BOUNDLESS: ConnectionLimits = { perClient: 0, isProxy: () => false };

/**
 * Listens. Port 0 takes a free one.
 *
 * @throws where the port is taken or the address isn't ours
 */
export async function startServer(
  listener: RequestListener,
  address: { readonly host: string; readonly port: number },
  connections: ConnectionLimits = BOUNDLESS,
): Promise<RunningServer> {
  const server = createServer(
    {
      maxHeaderSize: LIMITS.headerSize,
      headersTimeout: LIMITS.headersTimeout,
      requestTimeout: LIMITS.requestTimeout,
      keepAliveTimeout: LIMITS.keepAliveTimeout,
      connectionsCheckingInterval: 5_000,
    },
    listener,
  );
  boundConnections(server, connections);
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.setTimeout(LIMITS.idleSocket);
  server.maxRequestsPerSocket = LIMITS.requestsPerSocket;
  server.maxHeadersCount = LIMITS.headersCount;
  server.maxConnections = LIMITS.sockets;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(address.port, address.host, resolve);
  });
  return { url: urlOf(server, address.host), close: () => close(server, sockets) };
}

function urlOf(server: Server, host: string): string {
  const bound: AddressInfo | string | null = server.address();
  const port = bound !== null && typeof bound === "object" ? bound.port : 0;
  return `http://${host.includes(":") ? `[${host}]` : host}:${String(port)}`;
}

/** Browsers open connections ahead of use: one on which nothing was ever asked isn't idle in Node's eyes. */
function closeUnused(server: Server, sockets: ReadonlySet<Socket>): void {
  server.closeIdleConnections();
  for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, LIMITS.shutdown);
    const idle = setInterval(() => {
      closeUnused(server, sockets);
    }, LIMITS.shutdownLook);
    server.close(() => {
      clearTimeout(cut);
      clearInterval(idle);
      resolve();
    });
    closeUnused(server, sockets);
  });
}

/** Calls `stop` once, on the first SIGTERM or SIGINT; a second one ends the process at once. */
export function onShutdown(logger: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const handle = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    logger.info({ signal }, "stopping");
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, "stopping failed");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", handle);
  process.on("SIGINT", handle);
}
